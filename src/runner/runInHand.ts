/** One run that can be moved on, changed and rewound: a world, and its checkpoints. */
import { restore, save, type Checkpoint } from '../engine/checkpoint.ts';
import { interventionKey } from '../engine/policy.ts';
import { advance, createWorld, setPolicy, warmUp } from '../engine/run.ts';
import type { InterventionSetup, Minute, Setup } from '../engine/setup.ts';
import type { Observer } from '../engine/observer.ts';
import type { World } from '../engine/world.ts';
import { rehearse } from './rehearsal.ts';

/** Above this many people a checkpoint is kept for each week, below for each day. */
const MANY = 5000;
const DAY = 1440;

export class RunInHand {
  readonly world: World;
  /** By minute, ascending; the first is day 0. */
  readonly checkpoints: Checkpoint[] = [];

  /** Makes the world and lets the warm-up pass. */
  constructor(setup: Setup, seed: string, observers: readonly Observer[]) {
    rehearse(setup, observers);
    this.world = createWorld(setup, seed, observers);
    warmUp(this.world);
    this.checkpoints.push(save(this.world));
  }

  /** Moves on to `minute`, keeping checkpoints on the way; a minute already passed changes nothing. */
  advance(minute: Minute): void {
    const { world } = this;
    const stride = world.people.size > MANY ? 7 * DAY : DAY;
    const end = Math.min(minute, world.setup.days * DAY);
    while (world.now < end) {
      const next = (Math.floor(world.now / stride) + 1) * stride;
      advance(world, Math.min(end, next));
      const last = this.checkpoints[this.checkpoints.length - 1];
      if (world.now === next && last.now < next) this.checkpoints.push(save(world));
    }
  }

  /** Goes back to `minute`: from the checkpoint before it, forward again. */
  rewind(minute: Minute): void {
    if (minute >= this.world.now) return;
    this.#back(minute);
    this.advance(minute);
  }

  /** Another policy from the first difference on; then forward to `minute`. */
  act(interventions: readonly InterventionSetup[], minute: Minute): void {
    const first = firstDifference(this.world.policy, interventions);
    const from = Math.min(first, minute);
    if (from < this.world.now) this.#back(from);
    else this.#forget(from);
    setPolicy(this.world, interventions);
    this.advance(minute);
  }

  #back(minute: Minute): void {
    this.#forget(minute);
    restore(this.world, this.checkpoints[this.checkpoints.length - 1]);
  }

  #forget(minute: Minute): void {
    while (this.checkpoints.length > 1 && this.checkpoints[this.checkpoints.length - 1].now > minute) {
      this.checkpoints.pop();
    }
  }
}

/** Minute at which two policies first differ; Infinity where they are the same. */
export function firstDifference(a: readonly InterventionSetup[], b: readonly InterventionSetup[]): Minute {
  const known = new Map(a.map((item) => [interventionKey(item), item]));
  let first = Infinity;
  for (const item of b) {
    const old = known.get(interventionKey(item));
    known.delete(interventionKey(item));
    if (old === undefined) first = Math.min(first, item.from);
    else if (JSON.stringify(old.params) !== JSON.stringify(item.params)) first = Math.min(first, item.from);
    else if (old.until !== item.until) first = Math.min(first, old.until, item.until);
  }
  for (const gone of known.values()) first = Math.min(first, gone.from);
  return first;
}
