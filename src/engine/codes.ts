/** What numbers in the columns of a group mean: how members stand, what a message is, what comes up, what is counted. */

export const STATUS = { present: 0, quit: 1, removed: 2, dissolved: 3 } as const;
export const ATTENTION = { open: 0, muted: 1, folded: 2 } as const;
export const CAUSE = { ads: 0, flood: 1, value: 2, push: 3, conflict: 4, life: 5 } as const;
export const CAUSES = 6;

/** The parts of what a group is worth to a member, per day. Gains are positive, burdens negative. */
export const PART = {
  information: 0,
  relation: 1,
  reward: 2,
  fun: 3,
  reading: 4,
  overload: 5,
  interruption: 6,
  ads: 7,
  push: 8,
  conflict: 9,
} as const;
export const PARTS = 10;

export const KIND = {
  talk: 0,
  question: 1,
  answer: 2,
  knowledge: 3,
  ad: 4,
  packet: 5,
  thanks: 6,
  announcement: 7,
  push: 8,
  system: 9,
  warning: 10,
  /** Something for sale, by the operator or in his name. */
  offer: 11,
  /** A call to take part in something, or a line of somebody who does. */
  activity: 12,
} as const;
export const KINDS = 13;

/** What a calendar event is. */
export const EVENT = { open: 0, look: 1, run: 2, staff: 3, call: 4, arrive: 5, host: 6 } as const;

/** Author of a message that no member wrote. */
export const BY_OPERATOR = -1;
export const BY_APP = -2;

/** What is counted in a group in a day. */
export const COUNT = {
  joined: 0,
  quit: 1,
  removed: 2,
  dissolved: 3,
  openings: 4,
  reads: 5,
  expertAnswers: 6,
  paidAds: 7,
  boardAds: 8,
  unanswered: 9,
  adsSeen: 10,
  questionsDue: 11,
  /** Came to the door and were not let in, or did not want to pay. */
  refused: 12,
  /** Came because a member asked them. */
  invited: 13,
  botAnswers: 14,
  hostAnswers: 15,
  /** Newcomers' first posts a day old, and those of them that were answered. */
  firstPosts: 16,
  firstAnswered: 17,
  /** Members who joined an activity today, those who saw it, those who finished. */
  participants: 18,
  invitees: 19,
  finished: 20,
  /** Purchases, returned ones, and what they were worth in fen. */
  purchases: 21,
  refunds: 22,
  sales: 23,
  /** Purchases by somebody who had bought before. */
  repurchases: 24,
  /** The operator's posts with content that are a day old, who read them (per thousand of the present), who answered. */
  contents: 25,
  contentReads: 26,
  contentAnswers: 27,
  /** Members added privately without being asked. */
  addedPrivately: 28,
  /** Silent members called back, and those of the called who came. */
  woken: 29,
  cameBack: 30,
  /** Offences, and those the staff acted on. */
  offences: 31,
  punished: 32,
  /** Seconds of staff time that machines spared. */
  spared: 33,
  /** Had quit, and came back. */
  returned: 34,
  kind: 35,
  cause: 35 + KINDS,
} as const;
export const COUNTS = 35 + KINDS + CAUSES;
