/** How well counts 1, 2, 3, ... follow a discrete power law, as a rank plot shows it. */
import { mean } from './mean.ts';

const EXPONENTS = { from: 1.05, to: 6, step: 0.01 };
/** No count of ours comes near. */
const MOST = 1_000_000;

/**
 * Pearson's correlation of two rank plots on log scales: the counts (zeros left out), and as many from the discrete power law
 * that fits them best, at its evenly spaced quantiles. 1: a power law, of whatever exponent. NaN where all counts are equal.
 */
export function powerLawCorrelation(counts: ArrayLike<number>): number {
  const logs = Array.from(counts)
    .filter((count) => count > 0)
    .sort((x, y) => x - y)
    .map(Math.log);
  return correlation(logs, quantiles(exponentOf(mean(logs)), logs.length).map(Math.log));
}

/** Of largest likelihood. */
function exponentOf(meanLog: number): number {
  let best = { exponent: NaN, likelihood: -Infinity };
  for (let exponent = EXPONENTS.from; exponent < EXPONENTS.to; exponent += EXPONENTS.step) {
    const likelihood = -exponent * meanLog - Math.log(zeta(exponent));
    if (likelihood > best.likelihood) best = { exponent, likelihood };
  }
  return best.exponent;
}

/** Riemann's zeta function above 1: a sum, and the integral of the rest. */
function zeta(exponent: number): number {
  const terms = 200;
  let sum = terms ** (1 - exponent) / (exponent - 1) + 0.5 * terms ** -exponent;
  for (let k = 1; k < terms; k++) sum += k ** -exponent;
  return sum;
}

function quantiles(exponent: number, n: number): number[] {
  const all = zeta(exponent);
  let [count, reached] = [1, 1 / all];
  return Array.from({ length: n }, (_, k) => {
    while (reached < (k + 0.5) / n && count < MOST) reached += (++count) ** -exponent / all;
    return count;
  });
}

function correlation(x: readonly number[], y: readonly number[]): number {
  const [mx, my] = [mean(x), mean(y)];
  const product = mean(x.map((value, k) => (value - mx) * (y[k] - my)));
  const variance = (values: readonly number[], centre: number): number =>
    mean(values.map((value) => (value - centre) ** 2));
  return product / Math.sqrt(variance(x, mx) * variance(y, my));
}
