/** The scale of a strip: a horizontal band of what is wanted, and on it the model's value with its interval. */

/** What is drawn; a bound that is missing or infinite leaves the band open on that side. */
export interface Strip {
  low: number | null;
  high: number | null;
  value: number;
  from?: number;
  to?: number;
}

/** A number that can be drawn: neither missing nor infinite (which JSON holds as null). */
export function isBounded(n: number | null | undefined): n is number {
  return typeof n === 'number' && Number.isFinite(n);
}

/** From where to where a strip is drawn: all that is finite in it, with an eighth to spare on both sides. */
export function domainOf({ low, high, value, from, to }: Strip): [number, number] {
  const all = [low, high, value, from, to].filter(isBounded);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  if (all.length === 0) return [0, 1];
  const spare = (most - least || Math.abs(most) || 1) / 8;
  return [least >= 0 && least < spare ? -spare / 2 : least - spare, most + spare];
}

/** One scale for several strips, so that rows of one statistic can be compared. */
export function sharedDomain(strips: readonly Strip[]): [number, number] {
  const domains = strips.map(domainOf);
  return [Math.min(...domains.map(([a]) => a)), Math.max(...domains.map(([, b]) => b))];
}

/** The band's two ends on the scale, open ends drawn to its edge. */
export function bandOf({ low, high }: Strip, [least, most]: [number, number]): [number, number] {
  return [isBounded(low) ? low : least, isBounded(high) ? high : most];
}
