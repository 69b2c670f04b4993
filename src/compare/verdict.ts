/**
 * What may be said of a contrast so far. The rule: the interval of the median difference that holds at all times (medianSequence) is
 * held against the smallest effect worth having. All of it beyond: better, or worse. All of it within: no difference worth having.
 * Else it cannot be told yet. (Kruschke 2018 decides so by a region of practical equivalence, there with a posterior.)
 *
 * One may look after every seed and stop at the first answer. Whatever the true median is, a wrong answer ever comes in at most 5 % of
 * comparisons; with no effect at all, "better" comes in at most 2.5 %, since "worse" is as likely. Each contrast has these odds to
 * itself: who looks at many at once and picks the finest should ask for a smaller error.
 */
import { medianSequence, ranksOutside, type Bounds } from '../analysis/medianSequence.ts';
import { quantile } from '../analysis/quantile.ts';
import type { Metric } from './metrics.ts';

export interface SoFar {
  /** same: no difference worth having; unknown: cannot tell yet. */
  answer: Answer;
  /** Bounds of the median difference that hold at whatever number of seeds one looks; infinite below eight seeds. */
  low: number;
  high: number;
}

export interface Verdict extends SoFar {
  /** About how many more seeds an answer takes if they go on like these; 0: it has come; Infinity: more than anybody waits for. */
  more: number;
}

export type Answer = 'better' | 'worse' | 'same' | 'unknown';

export interface Question {
  better: Metric['better'];
  /** Smallest effect worth having, unit of the metric, 0 or more. */
  worth: number;
  /** Chance of ever giving a wrong answer. */
  error?: number;
}

export const ERROR = 0.05;
/** Below this nothing can be told; and nobody waits for more than that. */
const FEWEST = 8;
const MOST = 10_000;

/**
 * differences: second arm less first on the first seeds of the comparison, in order and without gaps. (Seeds that happen to finish
 * early are not a fair sample: where many members stay, a run takes longer.)
 */
export function verdictOf(differences: ArrayLike<number>, question: Question): Verdict {
  const soFar = answerSoFar(differences, question);
  return { ...soFar, more: soFar.answer === 'unknown' ? seedsToGo(sortedOf(differences), question) : 0 };
}

/** The same without a look ahead. */
export function answerSoFar(differences: ArrayLike<number>, { better, worth, error = ERROR }: Question): SoFar {
  const bounds = medianSequence(sortedOf(differences), error);
  return { answer: answerOf(bounds, worth, better), ...bounds };
}

const sortedOf = (differences: ArrayLike<number>): Float64Array =>
  Float64Array.from(differences).filter(Number.isFinite).sort();

function answerOf({ low, high }: Bounds, worth: number, better: Metric['better']): Answer {
  if (low > 0 && low >= worth) return better === 'more' ? 'better' : 'worse';
  if (high < 0 && high <= -worth) return better === 'more' ? 'worse' : 'better';
  return low >= -worth && high <= worth ? 'same' : 'unknown';
}

/** Seeds missing to the least number that gives an answer if all differences are spread like those seen; by doubling, then halving. */
function seedsToGo(sorted: Float64Array, { better, worth, error = ERROR }: Question): number {
  const tells = (count: number): boolean => {
    const outside = ranksOutside(count, error);
    if (outside < 0) return false;
    const share = outside / (count - 1);
    const bounds = { low: quantile(sorted, share), high: quantile(sorted, 1 - share) };
    return answerOf(bounds, worth, better) !== 'unknown';
  };
  let [few, many] = [sorted.length, Math.max(FEWEST, 2 * sorted.length)];
  while (many < MOST && !tells(many)) [few, many] = [many, 2 * many];
  if (many >= MOST && !tells(MOST)) return Infinity;
  many = Math.min(many, MOST);
  while (many - few > 1) {
    const middle = (few + many) >> 1;
    if (tells(middle)) many = middle;
    else few = middle;
  }
  return many - sorted.length;
}
