/**
 * Ties between people, one way each. A tie takes the first free place of its person, so all that were ever taken lie together at the
 * beginning; how many those are at most is kept beside them, since most people know a few and are looked through often.
 */
import { TIES } from './people.ts';
import type { World } from './world.ts';

/** Strengthens the tie of one person to another; its place. Where all places are taken, the weakest gives way, or -1. */
export function strengthenTie(world: World, from: number, to: number, gain: number): number {
  const { tieWith, tieStrength, tiePrivate } = world.people.columns;
  const first = from * TIES;
  const taken = world.tied[from];
  let weakest = first;
  for (let k = first; k < first + Math.min(TIES, taken + 1); k++) {
    if (tieStrength[k] > 0 && tieWith[k] === to) {
      tieStrength[k] += gain * (1 - tieStrength[k]);
      return k;
    }
    if (tieStrength[k] < tieStrength[weakest]) weakest = k;
  }
  if (tieStrength[weakest] > gain) return -1;
  if (weakest === first + taken) world.tied[from]++;
  tieWith[weakest] = to;
  tieStrength[weakest] = gain;
  tiePrivate[weakest] = 0;
  return weakest;
}

/** Place after the last of a person's ties. */
export const endOfTies = ({ tied }: World, who: number): number => who * TIES + tied[who];

/** Counts anew, where people were added or put back. */
export function countTies(world: World): void {
  const { tieStrength } = world.people.columns;
  world.tied = new Uint8Array(world.people.capacity);
  for (let k = 0; k < world.people.size * TIES; k++) {
    if (tieStrength[k] > 0) world.tied[Math.floor(k / TIES)] = 1 + (k % TIES);
  }
}
