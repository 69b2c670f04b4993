/** From a uniform draw to a shape; exact arithmetic only. */
import { exp, ln } from './exact.ts';

/**
 * Quantile of the standard normal distribution, 0 < p < 1, relative error about 1e-16.
 * Source: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988) 477-484.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(CENTRE_A, r)) / polynomial(CENTRE_B, r);
  }
  let r = q < 0 ? p : 1 - p;
  r = Math.sqrt(-ln(r));
  const far = r > 5;
  r -= far ? 5 : 1.6;
  const z = far ? polynomial(FAR_A, r) / polynomial(FAR_B, r) : polynomial(MIDDLE_A, r) / polynomial(MIDDLE_B, r);
  return q < 0 ? -z : z;
}

/** Highest power first. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = coefficients[0];
  for (let k = 1; k < coefficients.length; k++) sum = sum * x + coefficients[k];
  return sum;
}

const CENTRE_A = [
  2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125,
  1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
];
const CENTRE_B = [
  5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077,
  687.1870074920579083, 42.313330701600911252, 1,
];
const MIDDLE_A = [
  7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
  3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
];
const MIDDLE_B = [
  1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
  0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
];
const FAR_A = [
  2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
  0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
];
const FAR_B = [
  2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
  0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1,
];

/** Number of events of a Poisson process with this mean, 0 to about 1000, from one uniform draw. */
export function poisson(mean: number, u: number): number {
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normalQuantile(clampOpen(u))));
  let k = 0;
  let probability = exp(-mean);
  let sum = probability;
  while (u > sum && k < 1000) {
    k++;
    probability *= mean / k;
    sum += probability;
  }
  return k;
}

/** Waiting time with this mean. */
export function exponential(mean: number, u: number): number {
  return -mean * ln(1 - u);
}

/** Log-normal with this median. */
export function logNormal(median: number, sigma: number, u: number): number {
  return median * exp(sigma * normalQuantile(clampOpen(u)));
}

/** Keeps a uniform draw inside (0, 1), where quantiles are finite. */
export function clampOpen(u: number): number {
  return u < 1e-9 ? 1e-9 : u > 1 - 1e-9 ? 1 - 1e-9 : u;
}
