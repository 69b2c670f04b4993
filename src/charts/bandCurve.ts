import type { Bands } from '../compare/bands.ts';
import type { LineLook } from './lineLook.ts';

/** One arm of a chart of bands. */
export interface BandCurve extends LineLook {
  id: string;
  name: string;
  /** By day from 0 on. */
  bands: Bands;
  /** Whether its ranges are drawn, and its line thick. */
  lead: boolean;
}

/** The value axis of a chart of bands. */
export interface ValueScale {
  low: number;
  high: number;
  ticks: readonly number[];
  /** On the axis; the unit stands with the highest tick only. */
  tick: (value: number, last: boolean) => string;
  write: (value: number) => string;
}
