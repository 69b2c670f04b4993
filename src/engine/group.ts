/** One group: its members and messages in columns, its calendar, what holds in it now. */
import { CAUSES, COUNTS, PARTS } from './codes.ts';
import { createCalendar, type Calendar } from './calendar.ts';
import type { GroupKind, InterventionSetup } from './setup.ts';
import { freshLevers, type Levers, type Moderation } from './levers.ts';
import { newbornNow, type GroupNow } from './groupNow.ts';
import { addRow, createTable, type Table } from './table.ts';
import type { Key } from './draws.ts';
import { WEARS } from './offerings.ts';
import type { Needs } from './needs.ts';
import type { PostPlan } from './operator.ts';
import { freshStir, type Stir } from './stir.ts';
import type { Text } from './text.ts';

const memberColumns = () => ({
  person: new Int32Array(0),
  keyA: new Int32Array(0),
  keyB: new Int32Array(0),
  status: new Uint8Array(0),
  attention: new Uint8Array(0),
  cause: new Uint8Array(0),
  /** 0: joined in the run; 1: belonged here before, or is on pay; 2: on pay to ask others in as well. */
  founder: new Uint8Array(0),
  joinedAt: new Int32Array(0),
  leftAt: new Int32Array(0),
  /** Messages of the group up to this index are read or passed over. */
  readUpTo: new Int32Array(0),
  openedAt: new Int32Array(0),
  postedAt: new Int32Array(0),
  /** Minute of the last check whether to quit. */
  weighedAt: new Int32Array(0),
  posts: new Int32Array(0),
  postsToday: new Uint16Array(0),
  /** Messages in a row without another voice. */
  run: new Uint8Array(0),
  /** Minute of the pending look (0: none), its wait and idle looks so far. */
  lookAt: new Int32Array(0),
  lookWait: new Float32Array(0),
  lookIdle: new Uint8Array(0),
  habit: new Float32Array(0),
  trust: new Float32Array(0),
  /** How close one feels to whoever runs the group, 0 to 1: grown by being served in person. */
  warmth: new Float32Array(0),
  /** Minute of the last act others can see (a message, taking part, buying), and how many of late, decaying by the week. */
  actedAt: new Int32Array(0),
  lively: new Float32Array(0),
  /** Start of the activity the member takes part in, and on how many days so far. */
  joinedIn: new Int32Array(0),
  daysIn: new Uint8Array(0),
  /** Day of it on which one last took part, from 1. */
  lastIn: new Uint16Array(0),
  /** Running means of PART by day, and today's sums. */
  mean: new Float32Array(0),
  today: new Float32Array(0),
  /** Slow memory of what the group gave, running shares of matching messages and of ads in what one reads. */
  reference: new Float32Array(0),
  signal: new Float32Array(0),
  adShare: new Float32Array(0),
  /** A shock that lasts some days, and its cause. */
  straw: new Float32Array(0),
  strawCause: new Uint8Array(0),
  /** Newcomer's engagement, 1 = neutral. */
  engagement: new Float32Array(0),
  /** Today's speaking mood: spell and its roots, and the nodes it lies between. */
  spell: new Float32Array(0),
  spellRoot: new Float32Array(0),
  spellFrom: new Float32Array(0),
  spellTo: new Float32Array(0),
  /** What the group is worth to the member (mean of the parts), ties to people present; as of last midnight. */
  worth: new Float32Array(0),
  ties: new Float32Array(0),
  advertisedAt: new Int32Array(0),
  ads: new Uint16Array(0),
  warned: new Uint8Array(0),
  /** 0.5 ^ (days since last post / 2), for the picture and for peers. */
  voice: new Float32Array(0),
  /** Share of hazard by cause at the moment of quitting. */
  shares: new Float32Array(0),
  /** Packet gains to be passed on: probability to send one at the next opening. */
  giving: new Float32Array(0),
});
export type MemberColumns = ReturnType<typeof memberColumns>;

const messageColumns = () => ({
  at: new Int32Array(0),
  /** Member's row, or -1 for the operator, -2 for the app. */
  author: new Int32Array(0),
  kind: new Uint8Array(0),
  /** Index into topics, or NO_TOPIC. */
  topic: new Uint8Array(0),
  quality: new Float32Array(0),
  replyTo: new Int32Array(0),
  /** First message of the thread, its heat, and (at the first message) its length. */
  root: new Int32Array(0),
  heat: new Float32Array(0),
  length: new Uint16Array(0),
  answers: new Uint8Array(0),
  link: new Uint8Array(0),
  mention: new Int32Array(0),
  /** Fen of a packet, shares taken. */
  fen: new Int32Array(0),
  taken: new Uint8Array(0),
  /** 1: taken back by the staff. */
  recalled: new Uint8Array(0),
  /** 1: paid for, in the window, or on the board: no offence. */
  allowed: new Uint8Array(0),
  read: new Uint16Array(0),
  minded: new Uint16Array(0),
  newcomer: new Uint8Array(0),
  /** 1: written by a machine. */
  bot: new Uint8Array(0),
  /** 1: a machine has answered it. */
  botAnswered: new Uint8Array(0),
  /** What is sold (PATH) where it is an offer; its price is in `fen`. */
  path: new Uint8Array(0),
});
export type MessageColumns = ReturnType<typeof messageColumns>;

/** Something the operator has planned for an hour of this day. */
export interface AgendaItem {
  at: number;
  plan: PostPlan;
}

export interface Packet {
  message: number;
  fen: number;
  shares: number;
  until: number;
}

export interface Group {
  readonly id: string;
  readonly index: number;
  readonly title: Text;
  readonly kind: GroupKind;
  readonly topics: number[];
  readonly cap: number;
  readonly offTopic: number;
  readonly needs: Needs;
  /** What is hidden from whom unless a strategy says otherwise. */
  readonly moderation: Moderation;
  readonly key: Key;
  readonly members: Table<MemberColumns>;
  readonly messages: Table<MessageColumns>;
  readonly calendar: Calendar;
  /** The operator's interventions that move the levers until the next turn. */
  held: readonly InterventionSetup[];
  /** What holds this hour. */
  levers: Levers;
  /** Counts of the running day; see COUNT. */
  readonly counts: Int32Array;
  now: GroupNow;
  packets: Packet[];
  agenda: AgendaItem[];
  /** How often each thing of WEAR came of late, decaying by the week: what is repeated wears off. */
  readonly worn: Float64Array;
  notice: Text | undefined;
  /** Worked out from the messages, and anew where they were put back. */
  stir: Stir;
}

export interface GroupBirth {
  id: string;
  index: number;
  title: Text;
  kind: GroupKind;
  topics: number[];
  cap: number;
  offTopic: number;
  needs: Needs;
  moderation: Moderation;
  key: Key;
  bornAt: number;
  purposeUntil: number;
  parent: number;
  capacity: number;
}

export function createGroup(birth: GroupBirth): Group {
  return {
    id: birth.id,
    index: birth.index,
    title: birth.title,
    kind: birth.kind,
    topics: birth.topics,
    cap: birth.cap,
    offTopic: birth.offTopic,
    needs: birth.needs,
    moderation: birth.moderation,
    key: birth.key,
    members: createTable(memberColumns(), { mean: PARTS, today: PARTS, shares: CAUSES }, birth.capacity),
    messages: createTable(messageColumns(), {}, 2048),
    calendar: createCalendar(),
    held: [],
    levers: freshLevers(),
    counts: new Int32Array(COUNTS),
    now: newbornNow(birth),
    packets: [],
    agenda: [],
    worn: new Float64Array(WEARS),
    notice: undefined,
    stir: freshStir(),
  };
}

export function addMemberRow(group: Group): number {
  return addRow(group.members);
}

/** Whether a group was opened beside another of the operator's: its id ends in `.t1` or `.g1`. */
export function isOpened(group: Group): boolean {
  return /\.[tg]\d+$/.test(group.id);
}
