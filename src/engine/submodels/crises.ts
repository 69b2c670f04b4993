/**
 * What goes wrong: a leak, a public crisis, lost data, the platform stepping in. Precautions stop some of it, soften the
 * rest, or shorten it; trust bears the marks. Source: R16, R36 and its table 6.
 */
import { address, draw, PURPOSE } from '../draws.ts';
import { CAUSE, KIND, PART, PARTS, STATUS, BY_OPERATOR } from '../codes.ts';
import type { Group } from '../group.ts';
import { NO_TOPIC } from '../noTopic.ts';
import { notify } from '../notice.ts';
import { dayOf, type World } from '../world.ts';
import { ALARM } from '../levers.ts';
import { addStraw } from './straw.ts';
import { prepare, write } from './posting.ts';

const TROUBLES: ReadonlySet<string> = new Set(['leak', 'crisis', 'dataLoss', 'violation', 'quarrel']);
const FORESEEN = {
  zh: '预警：群里有不对劲的苗头，一天之内可能出事。',
  en: 'Alarm: there are signs of trouble here; something may happen within a day.',
};

/** Midnight: who watches sees the signs of what will happen on this day. */
export function foresee(world: World, group: Group): void {
  if (group.levers.alarm < ALARM.watch) return;
  const tomorrow = world.minute + 1440;
  const looms = world.setup.events.some(
    ({ at, kind, group: where }) => TROUBLES.has(kind) && where === group.index && at >= world.minute && at < tomorrow,
  );
  if (looms) notify(world, group, -1, FORESEEN, 'warn');
}

/** Weight of a shock after an early alarm. */
function softened(world: World, group: Group, size: number): number {
  return group.levers.alarm >= ALARM.act ? size * (1 - world.p.alarmHalves) : size;
}

/** Whether the group's own luck of this minute lies below a share. */
function lucky(world: World, group: Group, share: number, count: number): boolean {
  return draw(group.key.a, group.key.b, address(world.now, PURPOSE.crisis), count) < share;
}

const LEAK_STOPPED = {
  zh: '有人想外传群内资料，被过滤和权限拦下了。',
  en: 'A leak was stopped by the filter and by graded rights.',
};
const LEAKED = {
  zh: '群内资料被外传，成员的信任受了伤。',
  en: 'Things said here were leaked; members trust the group less.',
};

/** Somebody carries out what was said here. A filter with graded rights stops most of it. */
export function leak(world: World, group: Group, size: number): void {
  const { wordFilter, gradedRights } = group.levers;
  const stopped = wordFilter * world.p.filterStops * (gradedRights ? 1 : 0.6);
  if (lucky(world, group, stopped, 0)) {
    notify(world, group, -1, LEAK_STOPPED, 'info');
    return;
  }
  notify(world, group, -1, LEAKED, 'warn');
  const shock = softened(world, group, size);
  shake(group, world.p.leakTrust * shock, world.p.leakShock * shock);
}

const CRISIS = { zh: '群里起了舆情，大家在等说法。', en: 'A public crisis has come up; people wait for a word.' };

/** Trouble that everybody talks about, until it is answered and for some days after. */
export function breakOut(world: World, group: Group, size: number): void {
  const { now, levers } = group;
  now.crisis = Math.min(1, softened(world, group, size));
  now.answersAt = world.now + Math.round(levers.crisisHours * 60);
  now.heat *= 1 + size;
  notify(world, group, -1, CRISIS, 'warn');
}

const LOST = { zh: '成员资料丢了，没有备份。', en: 'The file of the members is lost; there was no backup.' };
const RESTORED = { zh: '资料丢失，已从备份恢复。', en: 'Data were lost and restored from the backup.' };

/** The operator's file of the members is gone, unless it was backed up. */
export function loseData(world: World, group: Group, size: number): void {
  if (group.levers.backup) {
    notify(world, group, -1, RESTORED, 'info');
    return;
  }
  group.now.files *= 1 - size;
  notify(world, group, -1, LOST, 'warn');
  shake(group, world.p.lostTrust * size, 0.2 * world.p.leakShock * size);
}

const CLOSED = {
  zh: '平台判定违规，群被限制发言。',
  en: 'The platform found a violation: nobody can write here for now.',
};
const CLEARED = { zh: '平台检查过，没有发现违规。', en: 'The platform looked and found nothing.' };

/** The platform finds a violation: nobody writes for days. An audit clears away most of what it would find. */
export function violate(world: World, group: Group, days: number): void {
  if (lucky(world, group, group.levers.audit, 1)) {
    notify(world, group, -1, CLEARED, 'info');
    return;
  }
  group.now.closedUntil = world.minute + days * 1440;
  notify(world, group, -1, CLOSED, 'warn');
  shake(group, 0.1, 0.1);
}

/** A packet with high stakes for few looks like gambling to the platform (R36); `fen` is the mean share. */
export function frownOnStakes(world: World, group: Group, fen: number): void {
  if (fen >= 100 * world.p.gamblingShare) group.now.frowned += world.p.gambling;
}

/** Everybody loses a share of the trust he had, and some mind it for days. */
function shake(group: Group, share: number, shock: number): void {
  const c = group.members.columns;
  for (let row = 0; row < group.members.size; row++) {
    if (c.status[row] !== STATUS.present) continue;
    c.trust[row] *= 1 - Math.min(0.9, share);
    if (shock > 0) addStraw(group, row, shock * (0.5 + c.reference[row]), CAUSE.conflict);
  }
}

/** A visit while the crisis is hot. */
export function sufferCrisis(world: World, group: Group, row: number): void {
  const c = group.members.columns;
  const { crisis } = group.now;
  c.today[row * PARTS + PART.conflict] -= world.p.crisisShock * crisis;
  c.trust[row] *= 1 - Math.min(0.5, world.p.crisisTrust * crisis);
}

/** On the hour: the operator's word, when its time has come and somebody is on duty; a reported alarm wakes him. */
export function answerCrisis(world: World, group: Group, minute: number): void {
  const { now, levers } = group;
  if (now.answersAt < 0 || minute < now.answersAt || now.crisis < 0.02) return;
  if (levers.staff === 0 && levers.alarm < ALARM.report) return;
  now.answersAt = -1;
  prepare(KIND.announcement, NO_TOPIC, 0.7);
  write(world, group, BY_OPERATOR, minute);
  now.crisis *= world.p.crisisAnswered;
}

/** Midnight: a crisis fades, quickly once it was answered; lost files are made anew; what it frowns on may bring the platform in. */
export function crisisOfDay(world: World, group: Group): void {
  const { now } = group;
  const { p } = world;
  if (now.crisis > 0) {
    now.crisis *= now.answersAt < 0 ? p.crisisAnswered : p.crisisFade;
    if (now.crisis < 0.02) now.crisis = 0;
    if (now.crisis === 0) now.answersAt = -1;
  }
  now.callsToAll = 0;
  if (now.files < 1) now.files += (1 - now.files) / p.filesDays;
  if (now.frowned > 0) {
    const chance = (0.1 * now.frowned) / p.frownedAt;
    if (draw(group.key.a, group.key.b, address(dayOf(world.minute), PURPOSE.violation), 0) < chance)
      violate(world, group, 3);
    now.frowned *= 6 / 7;
  }
}
