import type { Scenario } from '../scenario/schema.ts';
import { USUAL_WORTH } from './worth.ts';

/** What a comparison begins with, where it is not the usual. */
export interface Beginning {
  /** The first seed, as a whole number; the others follow. */
  first?: number;
  wanted?: number;
  metric?: string;
  /** Smallest effect worth having of that metric, in its unit. */
  worth?: number;
}

/** Seeds to begin with, the first of them, and the smallest effects worth having by metric id. */
export const USUAL = { first: 1, wanted: 50, worth: USUAL_WORTH };

/** All that a comparison on a scenario begins with. */
export function beginningOn({ days }: Scenario, { first, wanted, metric, worth }: Beginning) {
  const asked = metric ?? (days >= 30 ? 'retention30' : 'retentionEnd');
  return {
    first: first ?? USUAL.first,
    wanted: wanted ?? USUAL.wanted,
    metric: asked,
    worth: worth === undefined ? USUAL.worth : { ...USUAL.worth, [asked]: worth },
  };
}
