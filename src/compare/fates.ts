/** Who was saved and who was lost on one seed: the same people under two policies, and how each of them fared. */
import type { Text } from '../engine/text.ts';
import { EXIT } from '../engine/people.ts';
import { run } from '../engine/run.ts';
import type { World } from '../engine/world.ts';
import { nameOf } from '../runner/nameOf.ts';
import { OUTSIDE, personColumns } from '../runner/persons.ts';
import { advertisers } from '../runner/retention.ts';
import { curvesApart, type CurvesApart } from './curvesApart.ts';
import { setupsOf, type Job } from './job.ts';

/** How a first stay went. A planned end (of a camp, of a group that is split) is no leaving. */
export interface Stay {
  /** Minutes since day 0; at most 0: there from the start. */
  from: number;
  /** Minute of leaving or of the planned end, or the end of the run. */
  to: number;
  exit: 'inside' | 'quit' | 'removed' | 'dissolved';
  /** Index into CAUSES of a quit, else -1. */
  cause: number;
}

/** A member who stayed under one policy and left under the other. */
export interface Fate {
  /** The member's place in each world. */
  persons: readonly [number, number];
  name: Text;
  role: number;
  stays: readonly [Stay, Stay];
}

export interface Fates {
  /** Left under the first policy, stayed under the second; the first to leave first. */
  saved: Fate[];
  /** The other way round. */
  lost: Fate[];
  /** Stayed under both, and left under both. */
  stayed: number;
  left: number;
  /** Came under one of the two only, so that nobody can say what the other would have made of them. */
  apart: readonly [number, number];
  curves: CurvesApart;
}

/** Two policies on one seed. Advertisers are left out: they are not whom an operator wants to keep. */
export function fatesOf(job: Job): Fates {
  const [first, second] = setupsOf(job).map((setup) => run(setup, job.seed, []));
  return compareFates(first, second);
}

/** Both worlds must be of the same scenario and seed. */
export function compareFates(first: World, second: World): Fates {
  const [those, these] = [membersOf(first), membersOf(second)];
  const fates = [...those].flatMap(([key, [person, stay]]): Fate[] => {
    const other = these.get(key);
    if (!other) return [];
    const role = first.people.columns.role[person];
    return [{ persons: [person, other[0]], name: nameOf(first, person), role, stays: [stay, other[1]] }];
  });
  const are = (one: boolean, two: boolean) =>
    fates.filter(({ stays: [a, b] }) => hasLeft(a) === one && hasLeft(b) === two);
  return {
    saved: are(true, false).sort((x, y) => x.stays[0].to - y.stays[0].to),
    lost: are(false, true).sort((x, y) => x.stays[1].to - y.stays[1].to),
    stayed: are(false, false).length,
    left: are(true, true).length,
    apart: [those.size - fates.length, these.size - fates.length],
    curves: curvesApart([first, second]),
  };
}

const hasLeft = ({ exit }: Stay): boolean => exit === 'quit' || exit === 'removed';

const EXITS = {
  [EXIT.inside]: 'inside',
  [EXIT.quit]: 'quit',
  [EXIT.removed]: 'removed',
  [EXIT.dissolved]: 'dissolved',
} as const;

/** By the person's key, which belongs to the seed: whoever comes under both policies has the same in both. */
function membersOf(world: World): Map<string, [person: number, stay: Stay]> {
  const without = new Set(advertisers(world));
  const { keyA, keyB } = world.people.columns;
  const { role, enteredAt, leftAt, exit, cause } = personColumns(world);
  const found = new Map<string, [number, Stay]>();
  for (let person = 0; person < role.length; person++) {
    if (without.has(role[person]) || enteredAt[person] === OUTSIDE) continue;
    const gone = EXITS[exit[person] as keyof typeof EXITS];
    // A friend who is asked in twice on one day comes as twins, of one key: the second is told apart by a mark.
    let key = `${keyA[person]}/${keyB[person]}`;
    while (found.has(key)) key += '+';
    found.set(key, [
      person,
      {
        from: enteredAt[person],
        to: gone === 'inside' ? world.now : leftAt[person],
        exit: gone,
        cause: gone === 'quit' ? cause[person] : -1,
      },
    ]);
  }
  return found;
}
