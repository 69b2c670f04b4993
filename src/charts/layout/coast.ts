/** A group as an island seen from above: a wavy circle. */
export interface Island {
  x: number;
  y: number;
  /** Mean radius of the coast, px; 0: no island. */
  radius: number;
  phase: number;
}

/** How far the coast lies at an angle, as a factor of the radius: 0.88 to 1.12. */
export function coast(phase: number, angle: number): number {
  return (
    1 +
    0.055 * Math.cos(2 * angle + phase) +
    0.04 * Math.cos(3 * angle + 2.1 * phase) +
    0.022 * Math.cos(5 * angle + 3.3 * phase)
  );
}

/** Largest value of `coast`. */
export const CAPE = 1.117;

/** Calls `point` round the line that runs `out` px outside the coast. */
export function traceCoast(island: Island, out: number, point: (x: number, y: number, first: boolean) => void): void {
  const corners = Math.max(36, Math.min(120, Math.round(island.radius)));
  for (let i = 0; i < corners; i++) {
    const angle = (i / corners) * 2 * Math.PI;
    const reach = island.radius * coast(island.phase, angle) + out;
    point(island.x + reach * Math.cos(angle), island.y + reach * Math.sin(angle), i === 0);
  }
}

/** An island on its way from one place to another; one that comes up grows, one that sinks shrinks. */
export function islandBetween(from: Island | undefined, to: Island, share: number): Island {
  if (share >= 1 || (!from && to.radius === 0)) return to;
  const start = from && from.radius > 0 ? from : { ...to, radius: 0 };
  const end = to.radius > 0 ? to : { ...start, radius: 0 };
  const mix = (a: number, b: number) => a + (b - a) * share;
  return { x: mix(start.x, end.x), y: mix(start.y, end.y), radius: mix(start.radius, end.radius), phase: to.phase };
}
