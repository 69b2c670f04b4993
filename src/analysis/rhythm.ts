/** When a group talks. Shares are 0 to 1. */
export interface Rhythm {
  /** Entropy of the 24 hours' shares of the messages, over that of an even day; 1 = flat. */
  hourEntropy: number;
  /** Share of the messages in the quietest six hours in a row, round the clock. */
  quietest6hShare: number;
  /** Share of the messages on Saturdays and Sundays (two sevenths if flat). */
  weekendShare: number;
  /** Days without a message among the calendar days from the first to the last message. */
  silentDaysShare: number;
  /** Standard deviation over mean of the messages a day, over the same days. */
  dailyCv: number;
  /** Those days. */
  days: number;
}

const DAY = 86400;

/** seconds: times of the messages by the local clock, rising; weekday: of second 0, 0 = Monday. */
export function rhythm(seconds: ArrayLike<number>, weekday: number): Rhythm {
  const messages = seconds.length;
  const day0 = Math.floor(seconds[0] / DAY);
  const days = Math.floor(seconds[messages - 1] / DAY) - day0 + 1;
  const byHour = new Float64Array(24);
  const byDay = new Float64Array(days);
  let weekend = 0;
  for (let i = 0; i < messages; i++) {
    const day = Math.floor(seconds[i] / DAY);
    byHour[Math.floor((seconds[i] - day * DAY) / 3600)]++;
    byDay[day - day0]++;
    if ((((day + weekday) % 7) + 7) % 7 >= 5) weekend++;
  }
  const mean = messages / days;
  const variance = byDay.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / days;
  return {
    hourEntropy: entropy(byHour, messages) / Math.log(24),
    quietest6hShare: quietest(byHour) / messages,
    weekendShare: weekend / messages,
    silentDaysShare: byDay.filter((x) => x === 0).length / days,
    dailyCv: Math.sqrt(variance) / mean,
    days,
  };
}

function entropy(counts: Float64Array, total: number): number {
  return counts.reduce((sum, x) => (x > 0 ? sum - (x / total) * Math.log(x / total) : sum), 0);
}

function quietest(byHour: Float64Array): number {
  let least = Infinity;
  for (let from = 0; from < 24; from++) {
    let sum = 0;
    for (let k = 0; k < 6; k++) sum += byHour[(from + k) % 24];
    least = Math.min(least, sum);
  }
  return least;
}
