/** What the worker hands to the page: columns, transferred, never touched again by the engine. */
import type { MessageKind } from '../chat/kind.ts';
import type { Value } from '../engine/param.ts';
import type { ProbeKind } from '../engine/probe.ts';
import type { Text } from '../engine/text.ts';

/** An act of the operator as it stands in a file, a link and the page. */
export interface Intervention {
  strategy: string;
  /** Day number from 0, or `"day HH:MM"`. */
  from: number | string;
  until?: number | string;
  group?: string;
  /** Person id, `p0` ... */
  member?: string;
  params?: Record<string, Value>;
}

/** Attention of a membership that is present. */
export const ATTENTION = ['open', 'muted', 'folded'] as const;
/** Status of a membership. */
export const STATUS = ['present', 'quit', 'removed', 'dissolved'] as const;
/** Causes of quitting, in the order in which charts stack them. The engine's cause numbers are these indices. */
export const CAUSES = ['ads', 'flood', 'value', 'push', 'conflict', 'life'] as const;
export type Cause = (typeof CAUSES)[number];

export interface GroupFrame {
  id: string;
  /** Name in the scenario, or made by a strategy. */
  title: Text;
  kind: 'longTerm' | 'temporary';
  /** Index of the group it was split from, or -1. */
  parent: number;
  alive: boolean;
  /** Minute its plan ends, or -1. */
  endsAt: number;
  present: number;
  /** Pinned notice, or undefined. */
  notice: Text | undefined;
}

/** One row a membership, all of the same length, in order of joining; ended memberships stay. */
export interface MembershipColumns {
  person: Int32Array;
  group: Uint16Array;
  status: Uint8Array;
  attention: Uint8Array;
  /** Expected net benefit E a day, about -3 to 3; negative = the group costs more than it gives. */
  mood: Float32Array;
  /** Probability of quitting within the next 7 days if the hazard stays as it is, 0 to 1. */
  leaving: Float32Array;
  /** 0 = silent for weeks, 1 = in the talk right now (decays with a half-life of two days). */
  voice: Float32Array;
  joinedAt: Int32Array;
  /** Minute of leaving, or -1. */
  leftAt: Int32Array;
  /** Index into CAUSES, or 255. */
  cause: Uint8Array;
}

/** One row a person who ever was in one of the groups. */
export interface PersonColumns {
  role: Uint8Array;
  /** First minute in any of the groups (founders: 0). */
  enteredAt: Int32Array;
  /** Minute of leaving the last group of the first stay, or -1 while inside. */
  leftAt: Int32Array;
  /** 0 inside, 1 quit, 2 removed by the operator, 3 dissolved as planned. Only 1 is an event; 2 and 3 are censoring. */
  exit: Uint8Array;
  /** Index into CAUSES where exit is 1, else 255. */
  cause: Uint8Array;
}

export interface Money {
  /** RMB. */
  start: number;
  income: number;
  cost: number;
  balance: number;
  /** Staff minutes used in the last 7 days, and what a week holds. */
  minutesUsed: number;
  minutesPerWeek: number;
}

/** A line in the stream of things only the operator sees or should know: effects, shortages, deaths. */
export interface Notice {
  at: number;
  group: number;
  /** Person the line is about, or -1. */
  person: number;
  text: Text;
  tone: 'info' | 'warn';
}

export interface Frame {
  /** Minutes since day 0. */
  minute: number;
  groups: GroupFrame[];
  memberships: MembershipColumns;
  persons: PersonColumns;
  /** One array an observer id, one number a finished day. */
  daily: Record<string, Float64Array>;
  money: Money;
  goals: { id: string; value: number | null; target: number; met: boolean | null }[];
  notices: Notice[];
  digest: string;
}

export interface ChatItem {
  /** Index in the group's stream. */
  index: number;
  group: number;
  at: number;
  /** Person, or -1 for the operator or the system. */
  person: number;
  name: string;
  role: number;
  kind: MessageKind;
  text: string;
  /** Index of the message answered, or -1. */
  replyTo: number;
  /** RMB of a packet, or the price of an offer. */
  amount: number;
  /** Shares taken so far, for packets. */
  taken: number;
  /** Taken back by the staff. */
  recalled: boolean;
  /** How many people read it, and how many of them minded. */
  reach: { read: number; minded: number };
}

export interface DiaryEntry {
  at: number;
  kind: Exclude<ProbeKind, 'day'>;
  text: Text;
}

export interface Diary {
  person: number;
  name: string;
  role: number;
  groups: {
    group: number;
    status: number;
    attention: number;
    /** Running net benefit by component, the sum is mood. */
    mood: number;
    /** What builds up in this member, by CAUSES, per day, >= 0; shares of the hazard. */
    grievances: number[];
    /** Hazard a day. */
    hazard: number;
    leaving: number;
    habit: number;
    trust: number;
    ties: { person: number; name: string; strength: number }[];
    /** Where quit: shares by cause (add to 1), the last straw in a sentence, the last day on which the odds still were even. */
    quit: { at: number; shares: number[]; lastStraw: Text; savableUntil: number } | undefined;
  }[];
  entries: DiaryEntry[];
  /** Mood by day, one number a finished day since joining. */
  moodByDay: Float32Array;
}
