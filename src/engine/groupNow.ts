/** The numbers of a group that change during a run. */
import { NO_TOPIC } from './noTopic.ts';
import { NEVER } from './people.ts';
import type { Poll } from './poll.ts';

/** What the people of a group made for them have in common. */
export type Circle = 'region' | 'occupation';

/**
 * What changes in a group during a run; plain, or replaced whole, so that a checkpoint copies it at once. An end that is not set
 * is NEVER: minutes of the warm-up are negative, so that -1 would lie ahead of all of it.
 */
export interface GroupNow {
  alive: boolean;
  bornAt: number;
  /** Minute of the planned end, or NEVER; whether it is dissolved then. */
  endsAt: number;
  dissolves: boolean;
  /** Which intervention set that end. */
  endBy: string;
  /** Minute the purpose is over, or -1. */
  purposeUntil: number;
  parent: number;
  children: number;
  /** Made for people of one region or of one occupation: they meet here, on and off the phone; empty: for all. */
  circle: Circle | '';
  present: number;
  muted: number;
  folded: number;
  /** Decaying count of fresh messages, and when it was counted. */
  fresh: number;
  freshAt: number;
  /** Messages per present member and day, mean of a week. */
  volume: number;
  /** Under moderation, means of a week: share of the talk that a member sees; share of the members who see what he sees. */
  shown: number;
  audience: number;
  /** Interest in a group founded on the spur, 1 to 0, and the days in which it falls to a third (0: never). */
  interest: number;
  interestDays: number;
  /** Factors of today: what is left of the group's reason, hot or cold, size. */
  spirit: number;
  heat: number;
  startSize: number;
  answerSize: number;
  hotTopic: number;
  hotUntil: number;
  hotFactor: number;
  quarrel: number;
  /** Openers of yesterday. */
  openers: number;
  /** Unpunished ads, decaying by the week; learned risk of an offence. */
  unpunished: number;
  risk: number;
  lastMessageAt: number;
  /** Messages of the running day and of the day before. */
  messagesToday: number;
  announcements: number;
  /** Calls to everybody on the running day. */
  callsToAll: number;
  /** Until this minute the platform lets nobody write here. */
  closedUntil: number;
  /** Heat of a public crisis, 0 to 1, and the minute the operator answers it (-1: not yet). */
  crisis: number;
  answersAt: number;
  /** What is going on (ACTIVITY), from when to when, how well made (0 to 1). */
  activity: number;
  activityFrom: number;
  activityUntil: number;
  activityQuality: number;
  /** Fen that each one pays beforehand to take part; 0: none. */
  deposit: number;
  /** Person who leads the group (a KOL) or -1, the share of what is sold here for him or for the helpers (agents), the fen it came to. */
  leader: number;
  leaderShare: number;
  leaderIncome: number;
  helpers: number;
  /** Role of the helpers, or -1. */
  helperRole: number;
  /** Share of the present who came within two weeks. */
  strangers: number;
  /** How complete the operator's file of the members is, 0 to 1. */
  files: number;
  /** Promotions of late that the platform frowns on, decaying by the week. */
  frowned: number;
  /** What members are being asked. Until `askedUntil` the operator knows from it what they want: topic, and need (-1: not asked). */
  poll: Poll | undefined;
  askedUntil: number;
  wanted: number;
  wantedNeed: number;
  /** Messages before this index never change any more; those before `reviewed` have had their day to be answered. */
  frozen: number;
  reviewed: number;
}

/** A group as it is born. */
export function newbornNow(birth: { bornAt: number; purposeUntil: number; parent: number }): GroupNow {
  return {
    alive: true,
    bornAt: birth.bornAt,
    endsAt: NEVER,
    dissolves: false,
    endBy: '',
    purposeUntil: birth.purposeUntil,
    parent: birth.parent,
    children: 0,
    circle: '',
    present: 0,
    muted: 0,
    folded: 0,
    fresh: 0,
    freshAt: birth.bornAt,
    volume: 0.1,
    shown: 1,
    audience: 1,
    interest: 1,
    interestDays: 0,
    spirit: 1,
    heat: 1,
    startSize: 1,
    answerSize: 1,
    hotTopic: NO_TOPIC,
    hotUntil: NEVER,
    hotFactor: 1,
    quarrel: 0,
    openers: 0,
    unpunished: 0,
    risk: 0,
    lastMessageAt: birth.bornAt,
    messagesToday: 0,
    announcements: 0,
    callsToAll: 0,
    closedUntil: NEVER,
    crisis: 0,
    answersAt: -1,
    activity: 0,
    activityFrom: -1,
    activityUntil: -1,
    activityQuality: 0,
    deposit: 0,
    leader: -1,
    leaderShare: 0,
    leaderIncome: 0,
    helpers: 0,
    helperRole: -1,
    strangers: 0,
    files: 1,
    frowned: 0,
    poll: undefined,
    askedUntil: -1,
    wanted: NO_TOPIC,
    wantedNeed: -1,
    frozen: 0,
    reviewed: 0,
  };
}
