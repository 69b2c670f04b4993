/** What one person lived through, from what a recorder heard and how the person stands now. */
import { CAUSES, KIND, STATUS } from '../engine/codes.ts';
import type { Group } from '../engine/group.ts';
import { TIES } from '../engine/people.ts';
import type { Heard } from '../engine/probe.ts';
import { MINUTES_PER_DAY } from '../engine/setup.ts';
import { burdens, hazardOf } from '../engine/submodels/quitting.ts';
import type { Text } from '../engine/text.ts';
import type { World } from '../engine/world.ts';
import type { Diary, DiaryEntry } from './frame.ts';
import { diaryWords, lastStraw } from './diaryWords.ts';
import { leavingSoon } from './leavingSoon.ts';
import { nameOf } from './nameOf.ts';

export type Locale = 'zh' | 'en';
/** The text of message `m` of a group. */
export type TextOf = (group: Group, m: number) => Text;

/** Hazard a day at which half would be gone in 30 days: beyond it the odds are against staying. */
const EVEN_ODDS = 0.0229;

export function makeDiary(
  world: World,
  heard: readonly Heard[],
  person: number,
  locale: Locale,
  textOf: TextOf,
): Diary {
  const days = heard.filter((h) => h.kind === 'day');
  return {
    person,
    name: nameOf(world, person)[locale],
    role: world.people.columns.role[person],
    groups: placesOf(world, person, heard, locale),
    entries: entriesOf(world, heard, textOf),
    moodByDay: Float32Array.from(days, (h) => h.a),
  };
}

function placesOf(world: World, person: number, heard: readonly Heard[], locale: Locale): Diary['groups'] {
  const places: Diary['groups'] = [];
  for (const group of world.groups) {
    const c = group.members.columns;
    for (let row = 0; row < group.members.size; row++) {
      if (c.person[row] === person) places.push(placeOf(world, group, row, heard, locale));
    }
  }
  return places;
}

function placeOf(
  world: World,
  group: Group,
  row: number,
  heard: readonly Heard[],
  locale: Locale,
): Diary['groups'][number] {
  const c = group.members.columns;
  const hazard = hazardOf(world, group, row, c.status[row] === STATUS.present ? world.now : c.leftAt[row]);
  const shares = new Float32Array(CAUSES);
  burdens(world, group, row, hazard, shares);
  return {
    group: group.index,
    status: c.status[row],
    attention: c.attention[row],
    mood: c.worth[row],
    grievances: Array.from(shares, (share) => share * hazard),
    hazard,
    leaving: leavingSoon(world, group, row),
    habit: c.habit[row],
    trust: c.trust[row],
    ties: tiesOf(world, c.person[row], locale),
    quit: c.status[row] === STATUS.quit ? quitOf(group, row, heard) : undefined,
  };
}

function tiesOf(world: World, person: number, locale: Locale): Diary['groups'][number]['ties'] {
  const { tieWith, tieStrength } = world.people.columns;
  const ties = [];
  for (let k = person * TIES; k < person * TIES + TIES; k++) {
    if (tieStrength[k] < 0.1) continue;
    ties.push({ person: tieWith[k], name: nameOf(world, tieWith[k])[locale], strength: tieStrength[k] });
  }
  return ties.sort((a, b) => b.strength - a.strength).slice(0, 6);
}

function quitOf(group: Group, row: number, heard: readonly Heard[]): NonNullable<Diary['groups'][number]['quit']> {
  const c = group.members.columns;
  const own = heard.filter((h) => h.group === group.index && h.row === row);
  const last = (kind: Heard['kind']) => own.findLast((h) => h.kind === kind);
  const calm = own.findLast((h) => h.kind === 'day' && h.b < EVEN_ODDS);
  const straw = { ads: last('ad')?.a ?? 0, unread: last('opened')?.b ?? 0, warned: last('warned') !== undefined };
  return {
    at: c.leftAt[row],
    shares: Array.from(c.shares.subarray(row * CAUSES, row * CAUSES + CAUSES)),
    lastStraw: lastStraw(c.cause[row], straw),
    savableUntil: calm?.at ?? c.joinedAt[row],
  };
}

/** One line a deed; visits of a day in one line, and so its red packets. */
function entriesOf(world: World, heard: readonly Heard[], textOf: TextOf): DiaryEntry[] {
  const entries = packetsOf(heard);
  const visits = world.groups.map(() => ({ times: 0, read: 0, ads: 0 }));
  for (const h of heard) {
    const seen = visits[h.group];
    if (h.kind === 'opened') {
      seen.times++;
      seen.read += h.a;
    } else if (h.kind === 'ad') seen.ads += h.a;
    else if (h.kind === 'day' || h.kind === 'quit') {
      const at = h.kind === 'day' ? h.at - 1 : h.at;
      if (seen.times > 0)
        entries.push({ at, kind: 'opened', text: diaryWords.visits(seen.times, seen.read, seen.ads) });
      seen.times = seen.read = seen.ads = 0;
    }
    const line = lineOf(world, h, textOf);
    if (line) entries.push(line);
  }
  return entries.sort((a, b) => a.at - b.at);
}

/** The red packets of a day in one line, told when the last of them was taken. */
export function packetsOf(heard: readonly Heard[]): DiaryEntry[] {
  const days = new Map<number, { at: number; count: number; fen: number }>();
  for (const { kind, at, a } of heard) {
    if (kind !== 'packet') continue;
    const day = Math.floor(at / MINUTES_PER_DAY);
    const { count, fen } = days.get(day) ?? { count: 0, fen: 0 };
    days.set(day, { at, count: count + 1, fen: fen + a });
  }
  return Array.from(days.values(), ({ at, count, fen }) => ({
    ...{ at, kind: 'packet', text: diaryWords.packets(count, (fen / 100).toFixed(2)) },
  }));
}

function lineOf(world: World, h: Heard, textOf: TextOf): DiaryEntry | undefined {
  const group = world.groups[h.group];
  switch (h.kind) {
    case 'joined':
    case 'muted':
    case 'unmuted':
    case 'folded':
    case 'removed':
    case 'warned':
    case 'quit':
      return { at: h.at, kind: h.kind, text: diaryWords[h.kind] };
    case 'posted':
      return { at: h.at, kind: h.b === KIND.ad ? 'ad' : 'posted', text: diaryWords.posted(textOf(group, h.a)) };
    case 'answered':
      return { at: h.at, kind: 'answered', text: diaryWords.answered(textOf(group, h.a)) };
    default:
      return undefined;
  }
}
