/** Credible ranges of whole groups over a month. Source: S3 (few groups, so wide). */
export const wholeGroupBands: Readonly<Record<string, { low: number; high: number }>> = {
  monthPosters: { low: 0.25, high: 0.3 },
  dayPosters: { low: 0.02, high: 0.05 },
  messagesPer100: { low: 4, high: 25 },
  peopleMakingHalf: { low: 3, high: 37 },
  postersWhoPostAgain: { low: 0.41, high: 0.67 },
  settledLeavesAMonth: { low: 0.01, high: 0.02 },
  leavesOverJoins: { low: 0.1, high: 0.2 },
  joinersWhoNeverPost: { low: 0.45, high: 0.8 },
  joinersWhoPostWithinADay: { low: 0.05, high: 0.15 },
  daysWithJoins: { low: 0.25, high: 0.63 },
  burstiness: { low: 0.5, high: 0.75 },
  dailyAutocorrelation: { low: 0.1, high: 0.5 },
};
