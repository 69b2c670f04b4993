import type { Intervention } from './intervention.ts';
import type { Registry } from './registry.ts';
import { parseTime } from './time.ts';
import type { World } from './world.ts';

/** A moment at which a standing strategy begins or ends. */
interface Turn {
  at: number;
  place: string;
  /** Staff minutes a day from then on; 0 where it ends. */
  minutes: number;
}

interface Context {
  world: Pick<World, 'groups'>;
  strategies: Registry['strategies'];
}

/** The day from which the standing strategies in force together need most staff time: how much, minutes a day, and since when. */
export function busiestDay(list: readonly Intervention[], context: Context): { minutes: number; since: number } {
  const inForce = new Map<string, number>();
  const most = { minutes: 0, since: 0 };
  for (const { at, place, minutes } of turns(list, context)) {
    inForce.set(place, minutes);
    const day = [...inForce.values()].reduce((sum, each) => sum + each, 0);
    if (day > most.minutes) Object.assign(most, { minutes: day, since: at });
  }
  return most;
}

/** Beginnings and ends in order of time; at one minute ends come first. */
function turns(list: readonly Intervention[], { world, strategies }: Context): Turn[] {
  const all = list.flatMap((act): Turn[] => {
    const strategy = strategies.get(act.strategy);
    if (strategy?.kind !== 'standing') return [];
    const place = `${act.strategy} ${act.group ?? ''}`;
    // What holds in all groups costs in each.
    const groups = act.group === undefined ? world.groups.length : 1;
    const begin = { at: parseTime(act.from), place, minutes: groups * strategy.cost(act.params).minutes };
    return act.until === undefined ? [begin] : [begin, { at: parseTime(act.until), place, minutes: 0 }];
  });
  return all.sort((a, b) => a.at - b.at || a.minutes - b.minutes);
}
