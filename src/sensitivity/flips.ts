/** How often a conclusion holds, and which guesses tell the sets of values in which it does from those in which it does not. */
import { mean } from '../validation/mean.ts';

/** With a hundred guesses and more, smaller differences come by chance. */
const STANDS_OUT = 3.5;
const MOST = 4;

export interface Turn<N extends string> {
  parameter: N;
  /** Mean place where the conclusion holds less where it fails, in standard deviations of the place. */
  difference: number;
}

export const shareHolding = (differences: readonly number[]): number =>
  mean(differences.map((difference) => (difference > 0 ? 1 : 0)));

/** The guesses that stand out, the clearest first; none where the conclusion always holds, or never. */
export function turns<N extends string>(
  names: readonly N[],
  places: readonly (readonly number[])[],
  holds: readonly boolean[],
): Turn<N>[] {
  const [good, bad] = [places.filter((_, k) => holds[k]), places.filter((_, k) => !holds[k])];
  if (good.length < 2 || bad.length < 2) return [];
  const error = Math.sqrt(1 / good.length + 1 / bad.length);
  return names
    .map((parameter, k) => {
      const [all, here, there] = [places, good, bad].map((list) => list.map((point) => point[k]));
      return { parameter, difference: (mean(here) - mean(there)) / deviation(all) };
    })
    .filter(({ difference }) => Math.abs(difference) >= STANDS_OUT * error)
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
    .slice(0, MOST);
}

function deviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
}
