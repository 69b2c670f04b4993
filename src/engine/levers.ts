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
  /** 1 while the weekly window is open, 0 while it is closed, -1 if there is none. */
  adWindow: number;
  /** Share of ads that go to the pinned board, 0: no board. */
  adBoard: number;
  /** Admins on duty now, the owner included. */
  staff: number;
  /** Share of offences by acquaintances that are let pass, 0 to 1. */
  leniency: number;
}
