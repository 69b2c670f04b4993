import type { Text } from './text.ts';

/** How a big group is divided. */
export type SplitBy = 'interest' | 'region' | 'level' | 'random';

export interface SplitPlan {
  by: SplitBy;
  parts: number;
  keepFriends: boolean;
}

/** A group beside this one. Who is asked along is narrowed by topic, region, or tie; without any, all are. */
export interface OpenPlan {
  title: Text;
  /** Days until its planned end; 0: none. */
  days: number;
  /** Share of those in question who are asked along, 0 to 1. */
  share: number;
  /** Whether it is dissolved at its end. */
  dissolve: boolean;
  /** Place of its one topic among this group's topics; without it, it has all of them. */
  topic?: number;
  /** How hot the group's topics are in this one now decides how many come. */
  onHeat?: boolean;
  /** Members of all the parts of a split are asked, not of this one alone; the first part opens it. */
  siblings?: boolean;
  /** These people, all of them, and no others. */
  only?: readonly number[];
  /** Only people of this region (0 to 4), or of the occupation that is commonest among the members. */
  region?: number;
  occupation?: boolean;
  /** Only people tied to this one come, and he leads it; he gets this share of what is sold there. */
  leader?: number;
  leaderShare?: number;
  /** Followers of the leader who come in from outside. */
  followers?: number;
  /** Members of this role who come help to keep it, and share what is said as the leader's. */
  helperRole?: string;
}

export type SalePath = 'shop' | 'knowledge' | 'brand' | 'membership';
export type WearName = 'word' | 'packet' | 'knowledge' | 'offer' | 'question' | 'teaser' | 'activity' | 'wake';

export interface PostPlan {
  kind: 'talk' | 'question' | 'knowledge' | 'announcement' | 'push' | 'offer' | 'activity';
  /** 0 to 1. */
  quality: number;
  /** Default: nobody is mentioned, and the words are made up when the chat is shown. */
  mentionAll?: boolean;
  text?: string;
  /** What wears off when this is repeated; default `word`. */
  wear?: WearName;
  /** Place among the group's topics; default what a recent poll says, else 0. */
  topic?: number;
  /** Offers of the own shop: percent off, for those who have bought or are active alone; `price` is what is left to pay. */
  coupon?: number;
  /** Offers: what is sold, and its price in RMB. */
  path?: SalePath;
  price?: number;
}

export type ActivityName = 'checkIn' | 'lottery' | 'flashSale' | 'ownWork';

export interface ActivityPlan {
  kind: ActivityName;
  days: number;
  /** 0 to 1. */
  quality: number;
  /** RMB paid beforehand, a part of the price; given back to who does not buy. */
  deposit?: number;
}

/** What the tiers of table 1 get today. Minutes are used for each one served, as far as the week's hours go. */
export interface ServicePlan {
  /** The new and silent are welcomed by name. */
  welcome: boolean;
  /** The active get a say and privileges. */
  privileges: boolean;
  /** The loyal get a service of their own. */
  ownService: boolean;
  /** Who has paid for a membership is served in turn. */
  members?: boolean;
  /** Those silent for fifteen days are called back one by one. */
  wake: boolean;
  /** Share of each tier that is served a day, 0 to 1. */
  share: number;
  /** RMB of a gift; default `giftCost`. */
  gift?: number;
}

/** What the platform frowns on, by the parameter that tells how many forced shares it is worth. */
export type Frown = 'thirdPartyBot' | 'soldSharing';

/** A poll is answered with a tap; a form by fewer, and it tells more. */
export type PollKind = 'poll' | 'form';

export interface HirePlan {
  /** Id of a role of the scenario or a built-in one. */
  role: string;
  count: number;
  /** Whether it is their work, too, to ask friends in. */
  invites?: boolean;
}

export interface InvitePlan {
  count: number;
  /** Share whose main interest is the group's, 0 to 1. */
  match: number;
  /** They scan a code, so that the platform's rules for codes hold. */
  byCode?: boolean;
}

/** What the operator can do to one group at one minute; every act writes the stream and charges the ledger. */
export interface Operator {
  /** Reaches this share (0 to 1) of those who have quit, today; some come back. */
  recall(share: number): void;
  /** Minutes since day 0. */
  readonly now: number;
  /** 0 = Monday. */
  readonly weekday: number;
  /** Present members of the group. */
  readonly present: number;
  /** Topics of the group. */
  readonly topics: number;
  /** Place among them of the one that came out on top of a recent poll, or -1. */
  readonly wanted: number;
  /** Calendar days since the strategy in hand began. */
  readonly daysIn: number;
  /** Days since the group's last message. */
  readonly silentDays: number;
  /** Whole days since this was ordered: 0 in `begin` (more where it could not be paid for at first), 1 at the first midnight after it ... */
  readonly since: number;
  /** Person a deed is aimed at, or -1. */
  readonly target: number;
  /** Posts in the operator's name: now, or at an hour of this day (24 and more: of a later day). */
  post(plan: PostPlan): void;
  postAt(hour: number, plan: PostPlan): void;
  /** A series or a new theme: what was worn off of these kinds is new again by this share. */
  renew(share: number, what: readonly WearName[]): void;
  /** A lucky-draw packet; the till must have been charged. */
  sendPacket(fen: number, shares: number): void;
  /** Something to take part in, from now on. */
  begin(plan: ActivityPlan): void;
  /** Deeds aimed at one member of the group. */
  warn(person: number, inPublic: boolean): void;
  remove(person: number): void;
  thank(person: number): void;
  /** A question to this one by name: an @mention calls him in, muted or not. */
  mention(person: number): void;
  /** Pins a notice over the chat; everybody may know it from now on. */
  pin(notice: Text): void;
  /** Divides the group; its parts are `id.1` ... */
  split(plan: SplitPlan): void;
  /**
   * Opens a group for people of this one: `id.t1` ... with an end, `id.g1` ... without. Returns the hands for what is to
   * be done there; undefined where the leader is not here, or where another part of
   * the split opens it.
   */
  open(plan: OpenPlan): Operator | undefined;
  announceEnd(days: number, dissolve: boolean): void;
  /** Ends the temporary groups that this very intervention opened from here, or this one, now. */
  closeTemporary(dissolve: boolean): void;
  /** Ends this group for good: everybody is let go, or moves to the operator's largest other group. */
  close(how: 'dissolve' | 'merge'): void;
  /** People on the operator's pay come in, and go again. */
  hire(plan: HirePlan): void;
  dismiss(role: string): void;
  /** People from outside are asked in one by one. */
  invite(plan: InvitePlan): void;
  /** Does what the platform frowns on, so many times. */
  frown(why: Frown, times: number): void;
  /** A day on which this many more people on pay are lively than pass unnoticed. */
  shill(excess: number): void;
  serve(plan: ServicePlan): void;
  /** A meeting outside the phone for this share of the members: ties and trust grow among those who come. */
  gather(share: number, places: number): number[];
  /** Asks what members want for two days; what is offered on it later fits better, for a while. */
  ask(how: PollKind): void;
}
