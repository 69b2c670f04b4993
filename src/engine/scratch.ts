import { countTies } from './ties.ts';
import type { World } from './world.ts';

/** Working memory as long as there is room for people; to be called after people were added. */
export function ensureScratch(world: World): void {
  const need = world.people.capacity;
  if (world.scratch.tie.length >= need) return;
  world.scratch.tie = new Float32Array(need);
  world.scratch.seen = new Uint8Array(need);
  world.scratch.here = new Uint8Array(need);
  countTies(world);
}
