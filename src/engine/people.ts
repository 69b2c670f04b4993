/** The people of a run: traits, purse, ties. One row a person, founders first, then arrivals in order of their coming. */
import { createTable, type Table } from './table.ts';

/** Ties a person keeps at most; the weakest gives way. */
export const TIES = 16;

const columns = () => ({
  role: new Uint8Array(0),
  /** Where the person came from: index into inflow, or one of the codes below. */
  origin: new Uint16Array(0),
  /** How often a founder was replaced before day 0: who could not stand the group had left before we came. */
  generation: new Uint8Array(0),
  keyA: new Int32Array(0),
  keyB: new Int32Array(0),
  mainTopic: new Uint8Array(0),
  secondTopic: new Uint8Array(0),
  region: new Uint8Array(0),
  occupation: new Uint8Array(0),
  /** Minutes by which the person's day is later than the average day. */
  lateness: new Float32Array(0),
  openings: new Float32Array(0),
  /** Posting propensity, and its 0.8th power. */
  posting: new Float32Array(0),
  answering: new Float32Array(0),
  attention: new Float32Array(0),
  information: new Float32Array(0),
  relation: new Float32Array(0),
  reward: new Float32Array(0),
  fun: new Float32Array(0),
  time: new Float32Array(0),
  expertise: new Float32Array(0),
  adSensitivity: new Float32Array(0),
  face: new Float32Array(0),
  /** 2 advertiser by trade, 1 sells something, 0 neither. */
  sells: new Uint8Array(0),
  /** How far the person talks on regardless, and about nothing (see role.ts). */
  tireless: new Float32Array(0),
  idles: new Float32Array(0),
  /** 1: adds members privately without asking. */
  poaches: new Uint8Array(0),
  /** Messages a day tolerated before muting is likely. */
  tolerance: new Float32Array(0),
  adTolerance: new Float32Array(0),
  habitRate: new Float32Array(0),
  /** Factor on the gain of an ad. */
  adSkill: new Float32Array(0),
  /** Fen of a packet the person would send. */
  packet: new Int32Array(0),
  /** 0 to 1; below the share of the obedient, one keeps to windows and boards. */
  lawless: new Float32Array(0),
  /** Fen received from and given to others. */
  received: new Int32Array(0),
  given: new Int32Array(0),
  /** Present memberships in the operator's groups. */
  groups: new Uint8Array(0),
  /** Purchases kept, and the minute of the last. */
  bought: new Uint16Array(0),
  boughtAt: new Int32Array(0),
  /** Person who asked this one in (-1: nobody). */
  invitedBy: new Int32Array(0),
  /** Minute of the first invitation made, or NEVER. */
  firstInvited: new Int32Array(0),
  /** Minute of entering the first group, of leaving the last group of the first stay (or NEVER), and how (EXIT). */
  enteredAt: new Int32Array(0),
  leftAt: new Int32Array(0),
  exit: new Uint8Array(0),
  cause: new Uint8Array(0),
  tieWith: new Int32Array(0),
  tieStrength: new Float32Array(0),
  tiePrivate: new Uint8Array(0),
});

export type PeopleColumns = ReturnType<typeof columns>;
export type People = Table<PeopleColumns>;

/** What changes in a person during a run; all else is drawn once. */
export const CHANGING: readonly (keyof PeopleColumns)[] = [
  'received',
  'given',
  'groups',
  'bought',
  'boughtAt',
  'firstInvited',
  'enteredAt',
  'leftAt',
  'exit',
  'cause',
  'tieWith',
  'tieStrength',
  'tiePrivate',
];

export const NEVER = -2147483648;
export const NOBODY = 255;
/** Origins that are no inflow: there from the start, by an event, by a member, on pay, by the operator's code. */
export const FOUNDER = 65535;
export const FROM_EVENT = 65534;
export const INVITED = 65533;
export const HIRED = 65532;
export const BY_CODE = 65531;
/** Not an origin: the way of one who had quit and comes back. */
export const BACK = 65530;
/** How the first stay ended; `outside`: not yet been inside. */
export const EXIT = { inside: 0, quit: 1, removed: 2, dissolved: 3, outside: 4 } as const;

export function createPeople(capacity: number): People {
  return createTable(columns(), { tieWith: TIES, tieStrength: TIES, tiePrivate: TIES }, capacity);
}
