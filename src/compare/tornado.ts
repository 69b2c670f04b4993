/** How far an answer moves with each setting, and whether it changes: the bars of a tornado. */
import type { Value } from '../engine/param.ts';
import { contrastOf, differencesOf, type PairedContrast } from './contrast.ts';
import type { Metric } from './metrics.ts';
import { answerSoFar, type Answer } from './verdict.ts';

/** Values of a metric by seed, of the baseline and of the policy. */
export interface Pairs {
  first: readonly number[];
  second: readonly number[];
}

/** The answer where a setting has a value. */
export interface End {
  value: Value;
  contrast: PairedContrast;
  answer: Answer;
}

/** stays: the same answer at all values tried; flips: another one somewhere; unknown: it cannot be told at some of them. */
export type Advice = 'stays' | 'flips' | 'unknown';

export interface Bar {
  /** Id of the setting. */
  id: string;
  ends: readonly End[];
  /** Least and largest median difference over the values tried and the given one. */
  low: number;
  high: number;
  advice: Advice;
  /** About where the advice changes, where setting and answer are numbers that can be told between. */
  at: number | undefined;
}

export interface Weighed {
  better: Metric['better'];
  /** Smallest effect worth having, unit of the metric. */
  worth: number;
}

/** Undefined where no seed has both values. */
export function endOf(value: Value, { first, second }: Pairs, { better, worth }: Weighed): End | undefined {
  const contrast = contrastOf(first, second, better);
  if (!contrast) return undefined;
  const differences = differencesOf(first, second).filter(Number.isFinite);
  return { value, contrast, answer: answerSoFar(differences, { better, worth }).answer };
}

export function barOf(id: string, given: End, ends: readonly End[], { better, worth }: Weighed): Bar {
  const medians = [given, ...ends].map(({ contrast }) => contrast.median);
  const flip = ends.find(({ answer }) => answer !== 'unknown' && given.answer !== 'unknown' && answer !== given.answer);
  const isUnknown = [given, ...ends].some(({ answer }) => answer === 'unknown');
  const threshold = better === 'more' ? worth : -worth;
  return {
    id,
    ends,
    low: Math.min(...medians),
    high: Math.max(...medians),
    advice: flip ? 'flips' : isUnknown ? 'unknown' : 'stays',
    at: flip && crossing(given, flip, [threshold, -threshold]),
  };
}

/** Where the straight line between two medians meets one of the levels at which the answer changes. */
function crossing(from: End, to: End, levels: readonly number[]): number | undefined {
  if (typeof from.value !== 'number' || typeof to.value !== 'number') return undefined;
  const [a, b] = [from.contrast.median, to.contrast.median];
  const shares = levels.map((level) => (level - a) / (b - a)).filter((share) => share >= 0 && share <= 1);
  if (shares.length === 0) return undefined;
  return from.value + (to.value - from.value) * Math.min(...shares);
}

/** The widest bar first. */
export const widestFirst = (bars: readonly Bar[]): Bar[] => bars.toSorted((a, b) => b.high - b.low - (a.high - a.low));
