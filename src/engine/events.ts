/** What happens to the groups whatever the operator does, as the scenario says. */
import type { Group } from './group.ts';
import { NO_TOPIC } from './noTopic.ts';
import type { EventSetup } from './setup.ts';
import { advertisersOnly, ordinaryCrowd } from './crowd.ts';
import { breakOut, leak, loseData, violate } from './submodels/crises.ts';
import { eventWave } from './submodels/inflow.ts';
import { systemLine } from './systemLine.ts';
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
      eventWave(world, index, group, event.size, ordinaryCrowd(world));
      break;
    case 'advertisers':
      eventWave(world, index, group, event.size, advertisersOnly(world));
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
    case 'leak':
      leak(world, group, event.size);
      break;
    case 'crisis':
      breakOut(world, group, event.size);
      break;
    case 'dataLoss':
      loseData(world, group, event.size);
      break;
    case 'violation':
      violate(world, group, event.days);
      break;
  }
}
