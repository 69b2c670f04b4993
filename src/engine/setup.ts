/**
 * What a run starts from: a scenario with its names resolved to numbers where the engine counts,
 * plain data otherwise. `src/scenario` checks files and `src/scenario/toSetup.ts` makes this.
 */
import type { Group } from './group.ts';
import type { Operator } from './operator.ts';
import type { Strategy } from './strategy.ts';
import type { World } from './world.ts';
import type { Value } from './param.ts';
import type { Moderation } from './levers.ts';
import type { Text } from './text.ts';
import type { Needs } from './needs.ts';
import type { RoleTraits } from './role.ts';

/** Minutes since day 0, 00:00. Warm-up days are negative. */
export type Minute = number;

export const MINUTES_PER_DAY = 1440;

export interface TopicSetup {
  id: string;
  name?: Text;
}

export interface RoleSetup {
  id: string;
  traits: RoleTraits;
}

/** `count` people of one role who are in `groups` when the run starts. */
export interface PeopleSetup {
  role: number;
  count: number;
  /** Indices into groups. */
  groups: number[];
  /** Main topic of all of them, or -1: drawn. */
  topic: number;
  /** Share of them whose main interest is among the group's topics, 0 to 1. */
  match: number;
  /** Days they have been members when day 0 begins, drawn uniformly from 0 to this. */
  tenureDays: number;
}

export type GroupKind = 'longTerm' | 'temporary';

export interface GroupSetup {
  id: string;
  title: Text;
  kind: GroupKind;
  /** Indices into topics. */
  topics: number[];
  /** Heads at most; WeChat's own cap is 500. */
  cap: number;
  /** Day after which a temporary group's purpose is over; -1: none. */
  purposeDays: number;
  /** Whether the group begins on day 0 (no warm-up, no settled habits). */
  fresh: boolean;
  /** Relative share of talk that is off every topic of the group, 0 to 1. */
  offTopic: number;
  /** What people look for here. */
  needs: Needs;
  /** What is hidden from whom, from day 0 on; left out: nothing. */
  moderation?: Moderation;
}

/** People who come from outside, or walk from one of the operator's groups to another. */
export interface InflowSetup {
  id: string;
  /** How they come in: by a scanned code, asked by a member, or whatever way. */
  by: 'any' | 'code' | 'invitation';
  /** Index of the group they come from, or -1: from outside. */
  from: number;
  to: number;
  fromDay: number;
  /** Exclusive. */
  untilDay: number;
  /** People a day on average (from outside), or share of the source group's members a day (from a group). */
  perDay: number;
  /** Share of days on which a wave comes, and its size in people. */
  waveShare: number;
  waveSize: number;
  /** Weight by role index. */
  roles: number[];
  match: number;
}

export type EventKind =
  'joinWave' | 'hotTopic' | 'quarrel' | 'advertisers' | 'leak' | 'crisis' | 'violation' | 'dataLoss';

/** Something that happens whatever the operator does. */
export interface EventSetup {
  kind: EventKind;
  at: Minute;
  group: number;
  /** People (joinWave, advertisers), multiplier of talk (hotTopic), heat or weight 0 to 1 (all others). */
  size: number;
  days: number;
  topic: number;
}

/** One act of the operator, with its strategy resolved. */
/** What carries an act out: it comes with the strategies, so that a page on which nobody acts need not load it. */
export type Hands = (world: World, group: Group, intervention: InterventionSetup) => Operator;

export interface InterventionSetup {
  strategy: Strategy;
  /** operatorOf (deeds.ts). */
  hands: Hands;
  from: Minute;
  /** Exclusive; Infinity: to the end. */
  until: Minute;
  /** Group id ('' = all groups). Ids of groups yet to be born are allowed. */
  group: string;
  /** Person id a deed is aimed at (`p12`), or ''. */
  member: string;
  params: Readonly<Record<string, Value>>;
  /** Place in the given list, for messages only. */
  index: number;
}

export interface Setup {
  id: string;
  days: number;
  warmupDays: number;
  /** Weekday of day 0, 0 = Monday. */
  weekday: number;
  topics: TopicSetup[];
  roles: RoleSetup[];
  people: PeopleSetup[];
  groups: GroupSetup[];
  inflow: InflowSetup[];
  events: EventSetup[];
  interventions: InterventionSetup[];
  /** Fen (1/100 RMB) in the till on day 0. */
  money: number;
  /** Minutes of staff time a week. */
  minutesPerWeek: number;
  /** Overrides of the model's parameters, by name. */
  parameters: Readonly<Record<string, number>>;
}
