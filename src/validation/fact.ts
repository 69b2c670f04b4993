/** One stylised fact and how it is measured here. One file in facts/ makes one of these. */
import type { Text } from '../engine/text.ts';
import type { Ratio } from './ratio.ts';

/** One figure of a fact with the tolerance of its target; `part` is the key in what `measure` returns. */
export interface Figure {
  /** Which figure, where a fact has several; '' for the only one. */
  part: string;
  /** The published figure or sign, in words. */
  target: string;
  /** The row is inside where low <= value <= high. */
  low: number;
  high: number;
}

/** Values of the engine's parameters, by name, in place of its own. */
export type Overrides = Readonly<Record<string, number>>;

export interface Fact {
  /** F01 to F39, as in the fact sheet. */
  id: string;
  /** CAL: parameters may have been tuned on it. CHECK: never. */
  use: 'CAL' | 'CHECK';
  what: Text;
  /** The setting and the definition; what of them is an input. */
  how: Text;
  source: string;
  /** Runs of a quick and of a full validation. */
  seeds: { quick: number; full: number };
  figures: readonly Figure[];
  /**
   * One seed's values by part. A number: the row is the mean over seeds with the 95 % interval of Student's t. A ratio: the
   * row is pooled over seeds (sum over sum), the right estimator where a seed holds only a few cases. Parameters in place of
   * the engine's own are for the calibration, which looks at CAL facts alone; the others take none.
   */
  measure(seed: string, parameters?: Overrides): Record<string, number | Ratio>;
}

export function defineFact(fact: Fact): Fact {
  return fact;
}
