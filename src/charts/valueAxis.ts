/**
 * Where a retention axis begins: 40 % unless something that must be seen lies lower (the band, a role, the goal); then
 * 20 % or 0. Few fixed places, so that the axis does not move while the run plays.
 */
export function retentionBase(values: readonly (number | undefined)[]): number {
  const lowest = Math.min(1, ...values.filter((value) => value !== undefined));
  return [0.4, 0.2].find((base) => base <= lowest) ?? 0;
}

/** Grid lines of a retention axis that begins there. */
export function retentionTicks(base: number): number[] {
  return base > 0 ? [0.2, 0.4, 0.6, 0.8, 1].filter((share) => share >= base) : [0, 0.25, 0.5, 0.75, 1];
}

/** Grid lines of a stack, and up to which share they serve. */
const GRIDS = [
  { ticks: [0, 0.1, 0.2], top: 0.25 },
  { ticks: [0, 0.25, 0.5], top: 0.625 },
  { ticks: [0, 0.25, 0.5, 0.75], top: 0.9 },
];
const WHOLE = { ticks: [0, 0.5, 1], top: 1 };

/** Grid lines of a stack that starts at zero, and the share at its upper edge. */
export function stackAxis(highest: number): { ticks: readonly number[]; top: number } {
  return GRIDS.find((grid) => highest <= grid.top * 0.96) ?? WHOLE;
}
