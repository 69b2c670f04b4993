/** What comes of each stage and policy with given values of the parameters and one seed; each run is made when it is asked for. */
import { restore, save, type Checkpoint } from '../engine/checkpoint.ts';
import { STATUS } from '../engine/codes.ts';
import { advance, createWorld, setPolicy } from '../engine/run.ts';
import type { World } from '../engine/world.ts';
import { observers } from '../observers/index.ts';
import { retentionAt, retentionCurve } from '../runner/retention.ts';
import { mean } from '../validation/mean.ts';
import { setupOf, stages, type Stage, type StageName } from './stages.ts';

const DAILY = ['ads', 'messages', 'joined', 'expertAnswers'] as const;

/** Of one run: the share retained and gone at its end, and means a day since the first act. */
export type Reading = Record<'retention' | 'othersQuit' | (typeof DAILY)[number], number>;

export interface Tale {
  read: (stage: StageName, policy?: string) => Reading;
  /** Runs made so far. */
  runs: () => number;
}

interface Fork {
  world: World;
  saved: Checkpoint;
}

/** Runs are as long as the stage says, at most so many days. */
export function taleOf(values: Readonly<Record<string, number>>, seed: string, most: number): Tale {
  const readings = new Map<string, Reading>();
  const forks = new Map<StageName, Fork>();

  const forkOf = (name: StageName): Fork => {
    const known = forks.get(name);
    if (known) return known;
    const watched = DAILY.flatMap((id) => observers.get(id) ?? []);
    const world = createWorld(setupOf(name, most, values), seed, watched);
    advance(world, stages[name].from * 1440);
    const fork = { world, saved: save(world) };
    forks.set(name, fork);
    return fork;
  };

  const play = (name: StageName, policy: string): Reading => {
    const { world, saved } = forkOf(name);
    const { from, policies }: Stage = stages[name];
    restore(world, saved);
    setPolicy(world, policies[policy] ?? []);
    advance(world, world.setup.days * 1440);
    return readingOf(world, from);
  };

  return {
    read: (name, policy = 'nothing') => {
      const key = `${name} ${policy}`;
      const reading = readings.get(key) ?? play(name, policy);
      readings.set(key, reading);
      return reading;
    },
    runs: () => readings.size,
  };
}

function readingOf(world: World, from: number): Reading {
  const { days } = world.setup;
  const aDay = (id: string): number => mean(Array.from(world.daily[id].subarray(from, days)));
  return {
    retention: retentionAt(world, retentionCurve(world), days) ?? NaN,
    othersQuit: othersQuit(world),
    ads: aDay('ads'),
    messages: aDay('messages'),
    joined: aDay('joined'),
    expertAnswers: aDay('expertAnswers'),
  };
}

/** Share of the first group's founders, chatterboxes left out, who have quit. */
function othersQuit(world: World): number {
  const { founder, person, status } = world.groups[0].members.columns;
  const chatterbox = world.setup.roles.findIndex(({ id }) => id === 'chatterbox');
  let [all, gone] = [0, 0];
  for (let row = 0; row < world.groups[0].members.size; row++) {
    if (founder[row] !== 1 || world.people.columns.role[person[row]] === chatterbox) continue;
    all++;
    if (status[row] === STATUS.quit) gone++;
  }
  return gone / all;
}
