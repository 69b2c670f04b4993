/** A recorder that also keeps which messages the member read, so that two readings can be held against each other. */
import type { Group } from '../engine/group.ts';
import type { Heard } from '../engine/probe.ts';
import { isHidden } from '../engine/submodels/filtering.ts';
import { session } from '../engine/submodels/reading.ts';
import type { World } from '../engine/world.ts';
import { Recorder } from '../runner/recorder.ts';

/** What was read at one go. */
export interface Reading {
  at: number;
  group: number;
  /** Places in the group's stream, the newest first. */
  messages: readonly number[];
}

export class Reader extends Recorder {
  readonly readings: Reading[] = [];
  #world: World;

  constructor(world: World, person: number) {
    super(person);
    this.#world = world;
  }

  override hear(what: Heard): void {
    super.hear(what);
    // A visit, or a look at talk going on: of the latter only the ads are heard of.
    if (what.kind !== 'opened' && what.kind !== 'ad') return;
    const { at, group } = what;
    const last = this.readings.at(-1);
    if (last?.at === at && last.group === group && what.kind === 'opened') return;
    this.readings.push({ at, group, messages: newest(this.#world, this.#world.groups[group], what.row) });
  }
}

/** The messages of the session at hand, which are the newest that the reader can see. */
function newest(world: World, group: Group, row: number): number[] {
  const { author, recalled } = group.messages.columns;
  const found: number[] = [];
  for (let m = group.messages.size - 1; m >= 0 && found.length < session.read; m--) {
    if (author[m] !== row && recalled[m] === 0 && !isHidden(world, group, row, m)) found.push(m);
  }
  return found;
}
