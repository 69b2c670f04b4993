import { BY_APP, KIND } from './codes.ts';
import type { Group } from './group.ts';
import { NO_TOPIC } from './noTopic.ts';
import { prepare, write } from './submodels/posting.ts';
import type { World } from './world.ts';

/** A line of the app in the stream. */
export function systemLine(world: World, group: Group): void {
  prepare(KIND.system, NO_TOPIC, 0);
  write(world, group, BY_APP, world.minute);
}
