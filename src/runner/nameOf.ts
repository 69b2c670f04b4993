import { nickname } from '../chat/nickname.ts';
import { mix } from '../engine/draws.ts';
import type { Text } from '../engine/text.ts';
import type { World } from '../engine/world.ts';

/** The invented name of a person; it belongs to the seed, so it stays the same under every policy. */
export function nameOf(world: World, person: number): Text {
  const { keyA, keyB } = world.people.columns;
  return nickname(mix(keyA[person] ^ mix(keyB[person])) >>> 0);
}
