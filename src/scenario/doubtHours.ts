import type { World } from './world.ts';
import type { Findings } from './findings.ts';
import type { Intervention } from './intervention.ts';
import type { Path } from './problem.ts';
import type { Registry } from './registry.ts';
import { formatTime, parseTime } from './time.ts';

/** A moment at which a standing strategy begins or ends. */
interface Turn {
  at: number;
  place: string;
  /** Staff minutes a day from then on; 0 where it ends. */
  minutes: number;
}

interface Context {
  world: World;
  strategies: Registry['strategies'];
}

/** Warns where what is in force together needs more staff time than a week holds. */
export function doubtHours(list: readonly Intervention[], base: Path, context: Context & { findings: Findings }): void {
  const { world, findings } = context;
  const inForce = new Map<string, number>();
  let most = 0;
  let when = 0;
  for (const { at, place, minutes } of turns(list, context)) {
    inForce.set(place, minutes);
    const day = [...inForce.values()].reduce((sum, each) => sum + each, 0);
    if (day > most) [most, when] = [day, at];
  }
  const hours = Math.round((most * 7) / 6) / 10;
  if (hours <= world.operator.hours) return;
  const from = formatTime(when);
  findings.doubt(
    base,
    hours,
    {
      zh: `从第 ${from} 天起，同时进行的策略每周约需 ${hours} 小时，而人手只有 ${world.operator.hours} 小时。`,
      en: `From day ${from} on, the strategies in force need about ${hours} hours a week, but there are ${world.operator.hours}.`,
    },
    { zh: '少开几项，或换省人手的做法。', en: 'Run fewer at a time, or what needs less staff time.' },
  );
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
