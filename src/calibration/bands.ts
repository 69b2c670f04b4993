/**
 * What an ordinary group looks like over thirty days: 5 to 95 % bands of 48 windows of seven real groups (S1), and
 * ranges of whole groups (S3). `weight` is what a miss costs.
 */
export interface Band {
  low: number;
  high: number;
  weight: number;
  /** A: laws, all should hold. B: most should. S3: whole groups. */
  list: 'A' | 'B' | 'S3';
}

const a = (low: number, high: number, weight = 2): Band => ({ low, high, weight, list: 'A' });
const b = (low: number, high: number, weight = 1): Band => ({ low, high, weight, list: 'B' });
const whole = (low: number, high: number, weight: number): Band => ({ low, high, weight, list: 'S3' });

export const bands: Readonly<Record<string, Band>> = {
  giniPosters: a(0.52, 0.78),
  top10pctShare: a(0.39, 0.72),
  postersMaking50Share: a(0.06, 0.17),
  logNormalSigma: a(1.15, 2.25),
  hourEntropy: a(0.79, 0.95),
  weekendShare: a(0.05, 0.43),
  silentDaysShare: a(0, 0.23),
  replyGapP90: a(2022, 21111),
  replyGapOver1hShare: a(0.08, 0.28),
  memory: a(0.02, 0.18, 4),
  noOtherVoiceIn1hShare: a(0.08, 0.31),
  linkShare: a(0.02, 0.1),
  postersWith2to9Share: b(0.35, 0.56),
  top1MemberShare: b(0.06, 0.27),
  postersMaking80Share: b(0.17, 0.45),
  quietest6hShare: b(0, 0.12),
  dailyCv: b(0.64, 1.73),
  replyGapP50: b(58, 601),
  sameAuthorNextShare: b(0.21, 0.43),
  memberBurstiness: b(0.48, 0.74, 1.5),
  conversationsPerDay: b(2.85, 9.38),
  meanLength: b(3.36, 12.53),
  singleMessageShare: b(0.24, 0.48),
  /** Messages per 100 present members and day; the range of S3 is 4 to 25. */
  messagesPer100: whole(6, 20, 2),
  /** Share of members who post in a month, and of those present who post on a day. */
  monthPosters: whole(0.25, 0.31, 1.5),
  dayPosters: whole(0.02, 0.05, 1),
};
