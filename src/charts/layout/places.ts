import type { MembershipColumns } from '../../runner/frame.ts';
import { coast, type Island } from './coast.ts';
import { depthOf, turnOf } from './spread.ts';

/** What a row of the picture is. */
export const HIDDEN = 0;
export const PRESENT = 1;
/** Left within the last days: outside, with a wake. */
export const ADRIFT = 2;

/** Where each membership wants to stand, one place a row. */
export interface Places {
  x: Float32Array;
  y: Float32Array;
  kind: Uint8Array;
  /** 1 = just left, 0 = about to vanish; 1 for the present. */
  freshness: Float32Array;
}

export interface PlaceRules {
  /** Minutes since day 0. */
  minute: number;
  /** Probability of quitting within a week from which a member stands at the shore. */
  leavingFrom: number;
}

/** For how long those who left are seen, minutes. */
export const WAKE = 3 * 1440;
/** STATUS of a membership in the frame. */
const STAYS = 0;
const DISSOLVED = 3;

/**
 * Place means something: near the middle = in the talk, outer ring = lurking, at the shore = about to leave, outside =
 * left within the last three days. The angle belongs to the person and never changes.
 */
export function wantedPlaces(memberships: MembershipColumns, islands: readonly Island[], rules: PlaceRules): Places {
  const n = memberships.person.length;
  const places = {
    x: new Float32Array(n),
    y: new Float32Array(n),
    kind: new Uint8Array(n),
    freshness: new Float32Array(n),
  };
  for (let i = 0; i < n; i++) {
    const island = islands[memberships.group[i]];
    if (!island || island.radius === 0) continue;
    const person = memberships.person[i];
    const angle = turnOf(person) * 2 * Math.PI;
    let reach: number;
    if (memberships.status[i] === STAYS) {
      const edge = memberships.leaving[i] >= rules.leavingFrom;
      const share = edge ? 0.98 + 0.05 * depthOf(person) : depthShare(depthOf(person), memberships.voice[i]);
      reach = island.radius * coast(island.phase, angle) * share;
      places.kind[i] = PRESENT;
      places.freshness[i] = 1;
    } else {
      const since = rules.minute - memberships.leftAt[i];
      if (memberships.status[i] === DISSOLVED || since > WAKE || since < 0) continue;
      places.kind[i] = ADRIFT;
      places.freshness[i] = 1 - since / WAKE;
      reach = island.radius * coast(island.phase, angle) + 10 + 14 * (since / WAKE);
    }
    places.x[i] = island.x + reach * Math.cos(angle);
    places.y[i] = island.y + reach * Math.sin(angle);
  }
  return places;
}

/** Share of the radius at which a member stands: from the ring of the silent (0.35 to 0.92) to the middle of the talk. */
export function depthShare(depth: number, voice: number): number {
  const silent = Math.sqrt(0.12 + 0.73 * depth);
  const talking = 0.4 * Math.sqrt(depth);
  return silent + (talking - silent) * Math.sqrt(Math.max(0, Math.min(1, voice)));
}
