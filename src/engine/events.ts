/** What happens to the groups whatever the operator does, as the scenario says. */
import { NO_TOPIC, type Group } from './group.ts';
import type { EventSetup } from './setup.ts';
import { systemLine } from './deeds.ts';
import { eventWave } from './submodels/inflow.ts';
import type { World } from './world.ts';

/** Lets the events due at world.now happen. */
export function turnEvents(world: World): void {
  world.minute = world.now;
  world.setup.events.forEach((event, index) => {
    if (event.at !== world.now) return;
    const group = world.groups[event.group];
    if (group.now.alive) happenTo(world, group, event, index);
  });
}

function happenTo(world: World, group: Group, event: EventSetup, index: number): void {
  switch (event.kind) {
    case 'joinWave':
      eventWave(world, index, group, event.size, rolesBut(world, false));
      break;
    case 'advertisers':
      eventWave(world, index, group, event.size, rolesBut(world, true));
      break;
    case 'hotTopic':
      group.now.hotTopic = event.topic >= 0 ? event.topic : NO_TOPIC;
      group.now.hotUntil = world.now + event.days * 1440;
      group.now.hotFactor = event.size;
      group.now.heat *= event.size;
      break;
    case 'quarrel':
      group.now.quarrel = Math.min(1, event.size);
      group.now.heat *= 1 + event.size;
      systemLine(world, group);
      break;
  }
}

/** Weights of an ordinary crowd, or of those alone who live from advertising. */
function rolesBut(world: World, advertisers: boolean): number[] {
  const ordinary: Record<string, number> = { core: 1, expert: 1, regular: 35, novice: 25, lurker: 38 };
  return world.setup.roles.map((role) =>
    advertisers ? (role.traits.sells >= 1 ? 1 : 0) : role.traits.sells >= 1 ? 0 : (ordinary[role.id] ?? 5),
  );
}
