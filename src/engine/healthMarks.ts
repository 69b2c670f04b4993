/** From where on a group counts as healthy: table 4 of the trade (R35), and R15's bound on selling; claims all of them. */
export const HEALTH_MARKS = {
  /** Messages a day per 100 members, mean of a week. */
  messagesPer100: 8,
  /** Share of the members who look in again within seven days. */
  returning: 0.45,
  /** Of those who take part in an activity, the share that buys. */
  activityConversion: 0.25,
  /** Share of the content that is taken up. */
  contentTakenUp: 0.18,
  /** At most: share of commercial messages. */
  commercialShare: 0.15,
} as const;
