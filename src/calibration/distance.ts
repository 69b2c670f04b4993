/** How far a figure of a fact lies outside its tolerance. */
import type { Figure } from '../validation/fact.ts';

/** No figure counts for more. */
const MOST = 3;
/** Of one that could not be measured. */
const MISSING = 2;
/** Of a sign that is wrong: where only a sign is asked for, the tolerance has no width to speak of. */
const WRONG = 1;
/** Part of the tolerance kept clear at each end that the source gives. */
const MARGIN = 0.1;

type Target = Pick<Figure, 'target' | 'low' | 'high'>;

/**
 * In widths of the tolerance, shrunk by a tenth at each end that is a target: a target that begins with < or > has only one.
 * 0: inside.
 */
export function distanceOf(value: number, { target, low, high }: Target): number {
  if (!Number.isFinite(value)) return MISSING;
  if (target === '+') return value > low && value < high ? 0 : WRONG;
  const width = high - low;
  const [below, above] = [/^[<≤]/.test(target) ? 0 : MARGIN, /^[>≥]/.test(target) ? 0 : MARGIN];
  return Math.min(MOST, Math.max(0, (low - value) / width + below, (value - high) / width + above));
}
