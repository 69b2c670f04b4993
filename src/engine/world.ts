/** Everything a run knows at one minute. */
import type { Client } from './clients.ts';
import type { Group } from './group.ts';
import type { Key } from './draws.ts';
import type { Observer } from './observer.ts';
import type { Ledger } from './ledger.ts';
import type { ParameterValues } from './parameters.ts';
import type { People } from './people.ts';
import type { Probe } from './probe.ts';
import type { InterventionSetup, Setup } from './setup.ts';
import type { Text } from './text.ts';

/** A line for the operator: a shortage, an effect, an end. */
export interface Notice {
  at: number;
  group: number;
  person: number;
  text: Text;
  tone: 'info' | 'warn';
}

export interface World {
  readonly setup: Setup;
  /** The operator's interventions, sorted: at first those of the setup; they may be replaced during a run. */
  policy: readonly InterventionSetup[];
  readonly seed: string;
  readonly key: Key;
  readonly p: ParameterValues;
  /** Minutes since day 0, 00:00; negative in the warm-up. */
  now: number;
  /** Minute of the event at hand; groups run one after another between two points of `now`. */
  minute: number;
  /** Before day 0, while the group settles without the operator. */
  warming: boolean;
  readonly people: People;
  readonly observers: readonly Observer[];
  groups: Group[];
  readonly ledger: Ledger;
  /** One column a measure, one number a finished day. */
  readonly daily: Record<string, Float64Array>;
  notices: Notice[];
  /** Those who have bought, by person. */
  clients: Map<number, Client>;
  /** The operator's own words, by `group/message`. */
  words: Map<string, string>;
  /** Keys of the interventions that have begun, that have ended, and that cannot be paid for today. */
  begun: Set<string>;
  ended: Set<string>;
  lapsed: Set<string>;
  /** Where, by group, the beginning of one that has begun is still to come: it was not paid for, or a day without pay undid it. */
  owed: Set<string>;
  /** While a day is being observed: its number among all days this world ever closed; otherwise 0. See `sharedToday`. */
  observing: number;
  closings: number;
  /** Looks over one member's shoulder; changes nothing. */
  probe: Probe | undefined;
  /** By person: places for ties that were ever taken, at most. Worked out from the ties, so a checkpoint need not hold it; see `ties.ts`. */
  tied: Uint8Array;
  /** Working memory, by person: strength of the reader's tie, messages seen of him, whether he is in the group looked at. */
  scratch: { tie: Float32Array; seen: Uint8Array; here: Uint8Array };
}

export const dayOf = (minute: number): number => Math.floor(minute / 1440);

/** 0 = Monday. */
export function weekdayOf(world: World, minute: number): number {
  const day = world.setup.weekday + dayOf(minute);
  return day - 7 * Math.floor(day / 7);
}
