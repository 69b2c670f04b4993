/** What a diary hears about one person while a run is replayed. A probe never changes anything and never draws. */
export type ProbeKind =
  | 'joined'
  | 'opened'
  | 'skipped'
  | 'posted'
  | 'answered'
  | 'muted'
  | 'unmuted'
  | 'folded'
  | 'quit'
  | 'removed'
  | 'packet'
  | 'warned'
  | 'ad'
  | 'day';

export interface Probe {
  /** Person watched. */
  person: number;
  /** `what` is new for each call: `row` in `group` is the membership; a and b are numbers by kind. */
  hear(what: Heard): void;
}

export interface Heard {
  kind: ProbeKind;
  group: number;
  row: number;
  /** Minute. */
  at: number;
  /**
   * By kind: opened: messages read, unread; posted, answered: message, kind; ad: ads seen, grievance; packet: fen, message;
   * day: worth, hazard; quit: cause; warned: message, shock.
   */
  a: number;
  b: number;
}
