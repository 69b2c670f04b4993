import { quantile } from './quantile.ts';

/** How quickly one message follows another. Shares are 0 to 1; null where the window is too thin to say. */
export interface Gaps {
  /** Seconds from a message to the next where the author changes: median and ninth decile. */
  replyGapP50: number | null;
  replyGapP90: number | null;
  /** Of those gaps, the ones over an hour. */
  replyGapOver1hShare: number;
  /** Of all gaps, those without a change of author. */
  sameAuthorNextShare: number;
  /** Correlation of successive gaps of the group. */
  memory: number | null;
  /** Median over members with 20 messages or more of the burstiness of their own gaps. */
  memberBurstiness: number | null;
}

/** seconds: times of the messages, rising; author: index of each message's author; at least two messages. */
export function gaps(seconds: ArrayLike<number>, author: ArrayLike<number>): Gaps {
  const all = new Float64Array(seconds.length - 1);
  const replies: number[] = [];
  for (let i = 1; i < seconds.length; i++) {
    all[i - 1] = seconds[i] - seconds[i - 1];
    if (author[i] !== author[i - 1]) replies.push(all[i - 1]);
  }
  const sorted = Float64Array.from(replies).sort();
  return {
    replyGapP50: sorted.length > 0 ? quantile(sorted, 0.5) : null,
    replyGapP90: sorted.length > 0 ? quantile(sorted, 0.9) : null,
    replyGapOver1hShare: sorted.filter((gap) => gap > 3600).length / Math.max(1, sorted.length),
    sameAuthorNextShare: 1 - sorted.length / all.length,
    memory: memory(all),
    memberBurstiness: memberBurstiness(seconds, author),
  };
}

/** Pearson's correlation of each gap with the one after it (Goh and Barabási 2008). */
function memory(all: Float64Array): number | null {
  if (all.length < 3 || all.every((gap) => gap === 0)) return null;
  const before = spread(all.subarray(0, -1));
  const after = spread(all.subarray(1));
  if (before.deviation === 0 || after.deviation === 0) return null;
  let sum = 0;
  for (let i = 1; i < all.length; i++) sum += (all[i - 1] - before.mean) * (all[i] - after.mean);
  return sum / ((all.length - 1) * before.deviation * after.deviation);
}

function memberBurstiness(seconds: ArrayLike<number>, author: ArrayLike<number>): number | null {
  const own = new Map<number, number[]>();
  for (let i = 0; i < seconds.length; i++) {
    const times = own.get(author[i]);
    if (times) times.push(seconds[i]);
    else own.set(author[i], [seconds[i]]);
  }
  const values: number[] = [];
  for (const times of own.values()) {
    if (times.length < 20 || times[0] === times[times.length - 1]) continue;
    values.push(burstiness(Float64Array.from({ length: times.length - 1 }, (_, i) => times[i + 1] - times[i])));
  }
  return values.length > 0 ? quantile(Float64Array.from(values).sort(), 0.5) : null;
}

/** -1 regular, 0 random, 1 bursty; corrected for few gaps (Kim and Jo 2016). */
function burstiness(own: Float64Array): number {
  const { mean, deviation } = spread(own);
  const ratio = deviation / mean;
  const [more, less] = [Math.sqrt(own.length + 1), Math.sqrt(own.length - 1)];
  return (more * ratio - less) / ((more - 2) * ratio + less);
}

/** Mean and standard deviation of the whole, not of a sample. */
function spread(values: Float64Array): { mean: number; deviation: number } {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const variance = values.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) };
}
