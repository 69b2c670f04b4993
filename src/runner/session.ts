/**
 * What the page asks of the worker: one run in hand, which it advances, changes and rewinds.
 * `worker.ts` implements it and exposes it with comlink; the page sees it through `connect.ts`;
 * tests use a fake. Every answer is plain data, whole, never shared with the engine.
 */
import type { Minute } from '../engine/setup.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { ChatItem, Diary, Frame, Intervention, PersonColumns } from './frame.ts';

/** The interface's languages; names and chat texts are made in one of them. */
export type Locale = 'zh' | 'en';

/** What a run is made of; the same three things give the same run, to the bit. */
export interface Opening {
  scenario: Scenario;
  seed: string;
  /** Replaces the scenario's interventions, not its events. */
  interventions: Intervention[];
  /** Minute of the frame returned; day 0, 00:00, where left out. */
  minute?: Minute;
}

/** One step of a survival curve: share still in the group `time` days after joining. */
export interface SurvivalPoint {
  /** Days. */
  time: number;
  /** 0 to 1. */
  survival: number;
}

/** The scenario left alone: what the gallery's sparklines and the ghost curve show. */
export interface DoNothing {
  retention: SurvivalPoint[];
  /** Who came and left, so that the run can be looked at as it stood on any day. */
  persons: PersonColumns;
  /** One array an observer id, one number a day. */
  daily: Record<string, Float64Array>;
}

export interface Session {
  /** Begins the run (a running one is dropped) and returns its frame at `minute`. */
  open(opening: Opening): Promise<Frame>;
  /** Simulates on to `minute`; a minute already passed returns the present frame. */
  advance(minute: Minute): Promise<Frame>;
  /**
   * Replaces the policy and returns the frame at `minute`. The past before the first
   * difference is unchanged; what lay after `minute` is forgotten.
   */
  act(interventions: Intervention[], minute: Minute): Promise<Frame>;
  /** The frame at an earlier minute of the same run; `advance` goes on from there. */
  rewind(minute: Minute): Promise<Frame>;
  /** The last `count` messages of a group before index `before` (undefined: up to now), oldest first. */
  chat(group: number, before: number | undefined, count: number, locale: Locale): Promise<ChatItem[]>;
  /** Nicknames by person. */
  names(locale: Locale): Promise<string[]>;
  /** What one person lived through up to now, rebuilt by replay. */
  diary(person: number, locale: Locale): Promise<Diary>;
  /** Runs the scenario with an empty policy, apart from the run in hand. */
  doNothing(scenario: Scenario, seed: string, days: number): Promise<DoNothing>;
}
