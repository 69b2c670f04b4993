/** Where the axes of the two charts begin and end. Few fixed places, so that they do not move while results come in. */
import { ticks } from 'd3';
import type { BandCurve, ValueScale } from '../../charts/bandCurve.ts';
import { retentionBase, retentionTicks } from '../../charts/valueAxis.ts';
import { signed } from './figures.ts';

/** All values that are drawn: medians, and the widest range of the curves in the lead. */
function drawn(curves: readonly BandCurve[]): number[] {
  return curves
    .flatMap(({ bands, lead }) => {
      const widest = lead ? bands.bands.at(-1) : undefined;
      return [bands.median, widest?.low, widest?.high].flatMap((column) => (column ? Array.from(column) : []));
    })
    .filter(Number.isFinite);
}

export function retentionScale(curves: readonly BandCurve[]): ValueScale {
  const low = retentionBase([Math.min(1, ...drawn(curves))]);
  return {
    low,
    high: 1,
    ticks: retentionTicks(low),
    tick: (share, last) => `${Math.round(share * 100)}${last ? '%' : ''}`,
    write: (share) => `${(share * 100).toFixed(0)}%`,
  };
}

/** Bounds in steps of five points; zero is always in sight. */
export function differenceScale(curves: readonly BandCurve[]): ValueScale {
  const values = drawn(curves);
  const step = 0.05;
  const low = Math.floor(Math.min(0, ...values) / step) * step;
  const high = Math.max(low + step, Math.ceil(Math.max(0, ...values) / step) * step);
  return {
    low,
    high,
    ticks: ticks(low, high, 4),
    tick: (share) => signed(share * 100, Number.isInteger(Math.round(share * 1000) / 10) ? 0 : 1),
    write: (share) => signed(share * 100, 1),
  };
}
