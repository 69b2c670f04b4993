import { erfc } from './erfc.ts';

/**
 * Sigma of a discretised log-normal (1, 2, 3, ...) fitted to counts by maximum likelihood, on a shrinking grid around
 * the moments of the logs; grid and steps are those with which the bands of real groups were computed.
 *
 * counts: posts of each poster, all >= 1, rising.
 */
export function logNormalSigma(counts: ArrayLike<number>): number {
  const [values, times] = tally(counts);
  let { mu, sigma } = moments(counts);
  let best = -1e300;
  let reachMu = 4;
  let reachSigma = 2;
  for (let round = 0; round < 14; round++) {
    const [mu0, sigma0] = [mu, sigma];
    for (let i = -3; i <= 3; i++) {
      for (let j = -3; j <= 3; j++) {
        const m = mu0 + (reachMu * i) / 3;
        const s = sigma0 + (reachSigma * j) / 3;
        if (s < 0.05) continue;
        const likelihood = logLikelihood(values, times, m, s);
        if (likelihood > best) [best, mu, sigma] = [likelihood, m, s];
      }
    }
    reachMu *= 0.55;
    reachSigma *= 0.55;
  }
  return sigma;
}

function logLikelihood(values: number[], times: number[], mu: number, sigma: number): number {
  const beyond = (x: number) => 0.5 * erfc((Math.log(x) - mu) / sigma / Math.SQRT2);
  const base = beyond(0.5);
  if (base < 1e-12) return -1e300;
  let sum = 0;
  for (let k = 0; k < values.length; k++) {
    const share = beyond(values[k] - 0.5) - beyond(values[k] + 0.5);
    if (share <= 0) return -1e300;
    sum += times[k] * Math.log(share / base);
  }
  return sum;
}

/** Distinct values and how often each occurs. */
function tally(sorted: ArrayLike<number>): [number[], number[]] {
  const values: number[] = [];
  const times: number[] = [];
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) {
      values.push(sorted[i]);
      times.push(0);
    }
    times[times.length - 1]++;
  }
  return [values, times];
}

function moments(counts: ArrayLike<number>): { mu: number; sigma: number } {
  const logs = Float64Array.from(counts, (count) => Math.log(count));
  const mu = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const variance = logs.reduce((sum, log) => sum + (log - mu) * (log - mu), 0) / logs.length;
  return { mu, sigma: Math.max(0.3, Math.sqrt(variance)) };
}
