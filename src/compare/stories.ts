/** One member under two policies: both stories, the first moment at which they part, and what each had met by then and later. */
import { KIND } from '../engine/codes.ts';
import type { Heard } from '../engine/probe.ts';
import { advance, createWorld, warmUp } from '../engine/run.ts';
import { MINUTES_PER_DAY, type Setup } from '../engine/setup.ts';
import type { Text } from '../engine/text.ts';
import { textOf } from '../runner/chatItems.ts';
import { diaryWords } from '../runner/diaryWords.ts';
import type { Diary } from '../runner/frame.ts';
import { makeDiary, type Locale } from '../runner/makeDiary.ts';
import { setupsOf, type Job } from './job.ts';
import { readApart, type Read, type ReadApart } from './readApart.ts';
import { Reader } from './reader.ts';

/** What a member met up to a minute. */
export interface Met {
  visits: number;
  read: number;
  ads: number;
  /** Fen taken from red packets. */
  fen: number;
  /** Messages written, answers among them. */
  written: number;
  warnings: number;
}

export interface Story extends Pick<Diary, 'entries' | 'moodByDay'> {
  /** By what and why the member quit, where he did. */
  quit: NonNullable<Diary['groups'][number]['quit']> | undefined;
  /** Up to the minute at which the first of the two stories ends. */
  met: Met;
}

/** Minutes since day 0, and what happened then in either story; undefined: nothing. */
export interface Parting {
  at: number;
  moments: readonly [Text | undefined, Text | undefined];
}

export interface Stories {
  stories: readonly [Story, Story];
  /** Undefined where both met the same things at the same minutes, and only felt otherwise about them. */
  parting: Parting | undefined;
  /** The first reading in which they differ, where it is not later than the parting: what parted them, as far as it was read. */
  apart: ReadApart | undefined;
  /** Minute up to which `met` counts. */
  until: number;
}

/** `persons`: the member's place in the world of each of the job's two policies. */
export function storiesOf(job: Job, persons: readonly [number, number], locale: Locale): Stories {
  const [first, second] = setupsOf(job).map((setup, k) => listen(setup, job, persons[k], locale));
  const until = Math.min(endOf(first.heard, first.end), endOf(second.heard, second.end));
  const parting = partingOf(first.heard, second.heard);
  const apart = readApart(first, second, job.scenario.topics);
  return {
    stories: [storyOf(first, until), storyOf(second, until)],
    parting,
    apart: apart && apart.at <= (parting?.at ?? until) ? apart : undefined,
    until,
  };
}

interface Told extends Read {
  diary: Diary;
  heard: readonly Heard[];
  end: number;
}

function listen(setup: Setup, { scenario, seed }: Job, person: number, locale: Locale): Told {
  const world = createWorld(setup, seed, []);
  warmUp(world);
  const reader = new Reader(world, person);
  world.probe = reader;
  advance(world, setup.days * MINUTES_PER_DAY);
  const { heard, readings } = reader;
  const diary = makeDiary(world, heard, person, locale, (group, m) => textOf(world, group, m, scenario.topics));
  return { world, readings, diary, heard, end: world.now };
}

const LEAVES: ReadonlySet<Heard['kind']> = new Set(['quit', 'removed']);
const endOf = (heard: readonly Heard[], end: number): number => heard.find(({ kind }) => LEAVES.has(kind))?.at ?? end;

function storyOf({ diary, heard }: Told, until: number): Story {
  const quit = diary.groups.find((group) => group.quit)?.quit;
  return { entries: diary.entries, moodByDay: diary.moodByDay, quit, met: metBy(heard, until) };
}

/** Sums of what was heard up to a minute. */
export function metBy(heard: readonly Heard[], until: number): Met {
  const met: Met = { visits: 0, read: 0, ads: 0, fen: 0, written: 0, warnings: 0 };
  for (const { kind, at, a } of heard) {
    if (at > until) continue;
    if (kind === 'opened') {
      met.visits++;
      met.read += a;
    } else if (kind === 'ad') met.ads += a;
    else if (kind === 'packet') met.fen += a;
    else if (kind === 'posted' || kind === 'answered') met.written++;
    else if (kind === 'warned') met.warnings++;
  }
  return met;
}

/** The first minute at which something else happened to the two: the moods that follow are no moments of their own. */
export function partingOf(first: readonly Heard[], second: readonly Heard[]): Parting | undefined {
  const [those, these] = [momentsOf(first), momentsOf(second)];
  const length = Math.max(those.length, these.length);
  for (let k = 0; k < length; k++) {
    const [one, other] = [those.at(k), these.at(k)];
    if (one?.at === other?.at && one?.what === other?.what) continue;
    const at = Math.min(one?.at ?? Infinity, other?.at ?? Infinity);
    const then = (moment: Moment | undefined): Text | undefined => (moment?.at === at ? moment.text : undefined);
    return { at, moments: [then(one), then(other)] };
  }
  return undefined;
}

interface Moment {
  at: number;
  /** The same in both stories where the same happened. */
  what: string;
  text: Text;
}

/** What happened minute by minute; a visit and the ads it showed are one moment. */
function momentsOf(heard: readonly Heard[]): Moment[] {
  const isOneWith = (one: Heard | undefined, other: Heard): boolean => one?.at === other.at;
  return heard.flatMap((h, k): Moment[] => {
    const { at, kind, a } = h;
    if (kind === 'day' || kind === 'skipped') return [];
    if (kind === 'ad') {
      const next = heard.at(k + 1);
      return next?.kind === 'opened' && isOneWith(next, h)
        ? []
        : [{ at, what: `ad ${a}`, text: diaryWords.visits(1, a, a) }];
    }
    if (kind !== 'opened') return [{ at, what: kind === 'packet' ? `packet ${a}` : kind, text: wordsOf(h) }];
    const before = k > 0 ? heard[k - 1] : undefined;
    const ads = before?.kind === 'ad' && isOneWith(before, h) ? before.a : 0;
    return [{ at, what: `opened ${a} ${ads}`, text: diaryWords.visits(1, a, ads) }];
  });
}

function wordsOf(h: Heard): Text {
  switch (h.kind) {
    case 'packet':
      return diaryWords.packets(1, (h.a / 100).toFixed(2));
    case 'posted':
      return h.b === KIND.ad ? words.advertised : words.wrote;
    case 'answered':
      return words.answered;
    case 'joined':
    case 'muted':
    case 'unmuted':
    case 'folded':
    case 'removed':
    case 'warned':
    case 'quit':
      return diaryWords[h.kind];
    default:
      return words.lookedIn;
  }
}

const words = {
  advertised: { zh: '发了一条广告', en: 'Advertised' },
  wrote: { zh: '发言', en: 'Wrote something' },
  answered: { zh: '回答了别人', en: 'Answered somebody' },
  lookedIn: { zh: '看了一眼', en: 'Looked in' },
} as const;
