/** The people a scenario begins with. */
import { childKey } from './draws.ts';
import { traitsFor } from './needs.ts';
import { FOUNDER } from './people.ts';
import type { PersonPlan } from './population.ts';
import type { PeopleSetup, Setup } from './setup.ts';
import type { World } from './world.ts';

/** Which entry of the scenario's people a founder belongs to. */
export function founderEntry(setup: Setup, person: number): PeopleSetup {
  let first = 0;
  for (const entry of setup.people) {
    if (person < first + entry.count) return entry;
    first += entry.count;
  }
  throw new RangeError(`no founder ${person}`);
}

/** How to draw founder number `person`. */
export function founderPlan(
  world: Pick<World, 'setup' | 'key' | 'p'>,
  person: number,
  random: () => number,
): PersonPlan {
  const { setup } = world;
  const entry = founderEntry(setup, person);
  const group = setup.groups[entry.groups[0]];
  return {
    role: entry.role,
    traits: traitsFor(setup.roles[entry.role].traits, group.needs, world.p),
    origin: FOUNDER,
    key: childKey(world.key, person),
    topics: group.topics,
    topic: entry.topic,
    match: entry.match,
    topicCount: setup.topics.length,
    random,
  };
}
