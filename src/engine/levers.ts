/**
 * Who sees talk off the subject: everybody; nobody ('community': what is off the group's topics is taken out for all); or each
 * only his own topics ('personalised'). After Ren and Kraut (C1-7).
 */
/** Levels of the early alarm; each does what those before it do. */
export const ALARM = { none: 0, watch: 1, act: 2, report: 3 } as const;

export type Moderation = 'none' | 'community' | 'personalised';

/** What the operator's standing strategies make hold in one group; reset and set anew each hour. */
export interface Levers {
  /** Whether ads break a rule here (at this hour). */
  adsBanned: boolean;
  /** Whether the rule was told to members: at entry, or by notice. */
  ruleKnown: boolean;
  /** What follows for an offender. */
  penalty: 'none' | 'warn' | 'remove' | 'warnThenRemove';
  /** Fen an advertiser must send as a packet; -1: no fee. */
  adFee: number;
  /** Whether the fee is paid to the operator, and not as a packet to all. */
  adFeeToOwner: boolean;
  /** 1 while the weekly window is open, 0 while it is closed, -1 if there is none. */
  adWindow: number;
  /** Share of ads that go to the pinned board, 0: no board. */
  adBoard: number;
  /** Admins on duty now, the owner included. */
  staff: number;
  /** Share of offences by acquaintances that are let pass, 0 to 1. */
  leniency: number;
  /** What is hidden from whom. */
  moderation: Moderation;
  /** Minutes within which the staff answer a newcomer's first posts; 0: nobody does. */
  welcome: number;
  /** Minutes within which the staff answer a question that nobody took up; 0: nobody does. */
  desk: number;
  /** Share of questions a bot answers at once, 0 to 1. */
  bot: number;
  /** Share of staff minutes that machines save, 0 to 1. */
  toolSaving: number;
  /** Fen to be paid at the door. */
  entryFee: number;
  /** Whether one fills in a form at the door; whether one must have shown activity elsewhere. */
  entryForm: boolean;
  entryProof: boolean;
  /** Whether only those come in whom a member or the operator has asked. */
  inviteOnly: boolean;
  /** Whether the group's QR code is renewed before its seven days are over. */
  codeRenewed: boolean;
  /** Heads from which the platform's version admits nobody by code, if that is fewer than the model's `codeCap`. */
  codeCap: number;
  /** Share of known offenders an audit with a blacklist keeps out, 0 to 1. */
  audit: number;
  /** Strength of the word filter (against ads that break a rule, and leaks), 0 to 1; whether newcomers have fewer rights. */
  wordFilter: number;
  gradedRights: boolean;
  /** Whether the members' file and the group's knowledge are backed up; the level of the early alarm. */
  backup: boolean;
  alarm: number;
  /** Hours until the operator answers a public crisis. */
  crisisHours: number;
  /** Share of private adding that a rule against it deters, 0 to 1. */
  privacy: number;
  /** How good the benefits of membership are, 0 to 1; 0: there is none. */
  club: number;
  /** Factor on invitations by members. */
  invite: number;
}

/** What holds where no strategy says otherwise. */
export function freshLevers(): Levers {
  return {
    adsBanned: false,
    ruleKnown: false,
    penalty: 'none',
    adFee: -1,
    adFeeToOwner: false,
    adWindow: -1,
    adBoard: 0,
    staff: 1,
    leniency: 0.5,
    welcome: 0,
    desk: 0,
    bot: 0,
    toolSaving: 0,
    entryFee: 0,
    entryForm: false,
    entryProof: false,
    inviteOnly: false,
    codeRenewed: false,
    codeCap: Infinity,
    audit: 0,
    wordFilter: 0,
    gradedRights: false,
    backup: false,
    alarm: ALARM.none,
    crisisHours: 48,
    privacy: 0,
    club: 0,
    invite: 1,
    moderation: 'none',
  };
}

/** The shorter of two waits in minutes, where 0 stands for nobody who comes. */
export const sooner = (a: number, b: number): number => (a > 0 && b > 0 ? Math.min(a, b) : a + b);
