import type { Text } from './text.ts';

/** How a big group is divided. */
export type SplitBy = 'interest' | 'region' | 'level' | 'random';

export interface SplitPlan {
  by: SplitBy;
  parts: number;
  keepFriends: boolean;
}

export interface TemporaryPlan {
  title: Text;
  days: number;
  /** Share of the members who are asked along, 0 to 1. */
  share: number;
  dissolve: boolean;
}

export interface PostPlan {
  kind: 'talk' | 'question' | 'knowledge' | 'announcement' | 'push';
  /** 0 to 1. */
  quality: number;
  mentionAll: boolean;
  text: string;
}

/** What the operator can do to one group at one minute; every act writes the stream and charges the ledger. */
export interface Operator {
  /** Minutes since day 0. */
  readonly now: number;
  /** 0 = Monday. */
  readonly weekday: number;
  /** Present members of the group. */
  readonly present: number;
  /** Person a deed is aimed at, or -1. */
  readonly target: number;
  /** Posts in the operator's name. */
  post(plan: PostPlan): void;
  /** A lucky-draw packet; the till must have been charged. */
  sendPacket(fen: number, shares: number): void;
  /** Deeds aimed at one member of the group. */
  warn(person: number, inPublic: boolean): void;
  remove(person: number): void;
  thank(person: number): void;
  /** Pins a notice over the chat; everybody may know it from now on. */
  pin(notice: Text): void;
  /** Divides the group; its parts are `id.1` ... */
  split(plan: SplitPlan): void;
  /** Opens a temporary group for people of this one (`id.t1` ...), or gives this one an end. */
  openTemporary(plan: TemporaryPlan): void;
  announceEnd(days: number, dissolve: boolean): void;
  /** Ends the temporary groups opened from here, or this one, now. */
  closeTemporary(dissolve: boolean): void;
}
