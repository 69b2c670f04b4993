const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** A number of bytes in the largest unit that leaves at least 1, with one decimal at most: 1,536,000 is `1.5 MB`. */
export function bytes(n: number, decimal: (n: number) => string): string {
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, n)) / 3)));
  return `${decimal(n / 1000 ** step)} ${UNITS[step]}`;
}
