import type { Params, Values } from './param.ts';
import type { Text } from './text.ts';
import type { Levers } from './levers.ts';
import type { Operator } from './operator.ts';

/** How well founded a figure is. */
export type Evidence = 'measured' | 'published' | 'claimed' | 'guess';

/** Which part of the work a strategy belongs to; the panel lists them so. */
export const FAMILIES = ['order', 'structure', 'door', 'people', 'value', 'machines', 'money', 'risk'] as const;
export type Family = (typeof FAMILIES)[number];

/** What the trade says a strategy does: held against the model by `npm run validate`, paired with doing nothing. */
export interface Claim {
  /** R1 to R36. */
  row: string;
  /** Scenario that features it. */
  scenario: string;
  /** An observer's id, or `retention`. */
  metric: string;
  /** Relative change (0.42 = +42 %), the level itself where there is nothing of it without, or null where only a sign is told. */
  claimed: number | null;
  sign: 1 | -1;
  /** Day it begins (default 7), and the day whose last week is measured (default the scenario's end). */
  from?: number;
  day?: number;
  /** Settings, where they are not the defaults. */
  params?: Readonly<Record<string, number | string | boolean>>;
  /** The group it is done to (default: all), and the member a deed is aimed at. */
  group?: string;
  member?: string;
  /** Strategies that hold from the same day on in both runs, with their defaults: what this one is said to add to. */
  beside?: readonly string[];
}

/** What an act costs; standing strategies by the day, deeds once. */
export interface Cost {
  /** RMB out of the till. */
  money: number;
  /** Minutes of staff time. */
  minutes: number;
}

/**
 * Something an operator may do. One file in src/strategies makes one of these; the folder is the list.
 *
 * A standing strategy moves `levers` (what holds in one group this hour) while it is in force. A deed
 * happens once, at `from`. Both may `begin` and `end` with acts of the operator on the group.
 * No strategy keeps memory: what lasts belongs to the group, so that a checkpoint holds all of it.
 */
export interface Strategy<P extends Params = Params> {
  /** The file's name; also the key in a scenario file. */
  id: string;
  kind: 'standing' | 'deed';
  family: Family;
  title: Text;
  /** One or two words for a narrow place. */
  short: Text;
  /** One sentence for the card. */
  summary: Text;
  /** Why it is thought to work, what may go wrong. */
  detail: Text;
  /** Whom it touches. */
  touches: Text;
  /** Rows of the trade it comes from (R1 to R36), and evidence rows behind it. */
  rows: readonly string[];
  evidence: Evidence;
  claims?: readonly Claim[];
  params: P;
  /** Deeds aimed at one person need `member`. */
  needsMember?: boolean;
  /** With these settings: what the platform frowns on, or what touches members' privacy. Said before it is switched on. */
  flags?(params: Values<P>): Text | undefined;
  /** Whether, with these settings, it works only where somebody watches and acts. */
  watched?(params: Values<P>): boolean;
  /** What it costs: a day (standing) or once (deed). */
  cost(params: Values<P>): Cost;
  /** What holds in the group while this is in force; called each hour, and whenever the policy changes. */
  hold?(params: Values<P>, levers: Levers, clock: { hour: number; weekday: number }): void;
  /** At `from` (a deed's whole act); where it could not be paid for, or `lapse` undid it, at midnight of the next paid day. */
  begin?(params: Values<P>, operator: Operator): void;
  /** Each midnight while in force, after `begin`'s day. */
  daily?(params: Values<P>, operator: Operator): void;
  /** On a day for which it cannot be paid: undoes `begin`, which is called again once it can. */
  lapse?(params: Values<P>, operator: Operator): void;
  /** Once, at `until`. */
  end?(params: Values<P>, operator: Operator): void;
}

/** Keeps the parameter types of one strategy while it sits in a list of many. */
export function defineStrategy<const P extends Params>(strategy: Strategy<P>): Strategy {
  return strategy;
}
