/**
 * Speed of the engine: the same code in Node and in a page. Figures are medians of warm runs; the ratio to a fixed
 * arithmetic loop in the same process means the same on another machine.
 */
import { restore, save } from '../engine/checkpoint.ts';
import { COUNT } from '../engine/codes.ts';
import type { Observer } from '../engine/observer.ts';
import { advance, createWorld, warmUp } from '../engine/run.ts';
import type { Setup } from '../engine/setup.ts';
import type { World } from '../engine/world.ts';
import { observers } from '../observers/index.ts';
import { rehearse } from '../runner/rehearsal.ts';

export interface Figure {
  what: string;
  value: number;
  unit: string;
  /** Upper bound, where the project sets one. */
  bound?: number;
}

const now = (): number => performance.now();
const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1];

/** Two hundred million integer and float steps' worth of a fixed loop, scaled: milliseconds. */
function referenceLoop(): number {
  const start = now();
  let [x, y] = [1, 0.5];
  for (let k = 0; k < 20_000_000; k++) {
    x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d) + k;
    y = y * 0.999999 + (x & 1023) * 1e-6;
  }
  return y > 0 ? now() - start : 0;
}

/** Counts openings and messages read, which the day's counts forget. */
function counters(): { list: Observer[]; openings: () => number; reads: () => number } {
  let [openings, reads] = [0, 0];
  const title = { zh: '', en: '' };
  const tally: Observer = {
    id: 'bench',
    title,
    unit: title,
    measure: (world) => {
      for (const group of world.groups) {
        openings += group.counts[COUNT.openings];
        reads += group.counts[COUNT.reads];
      }
      return 0;
    },
  };
  return { list: [...observers.values(), tally], openings: () => openings, reads: () => reads };
}

interface Timed {
  ms: number;
  openings: number;
  reads: number;
  memberHours: number;
  world: World;
}

function timeRun(setup: Setup, seed: string): Timed {
  const { list, openings, reads } = counters();
  const world = createWorld(setup, seed, list);
  warmUp(world);
  const [before, readBefore] = [openings(), reads()];
  const start = now();
  advance(world, setup.days * 1440);
  const ms = now() - start;
  const present = world.daily.present.reduce((a, b) => a + b, 0);
  return { ms, openings: openings() - before, reads: reads() - readBefore, memberHours: present * 24, world };
}

function timeRehearsal(setup: Setup): number {
  const start = now();
  rehearse(setup, [...observers.values()]);
  return now() - start;
}

/** Restarting from a checkpoint in the middle of the run. */
function timeRestart(setup: Setup): number {
  const world = createWorld(setup, 'restart', [...observers.values()]);
  warmUp(world);
  advance(world, 45 * 1440);
  const checkpoint = save(world);
  const times: number[] = [];
  for (let k = 0; k < 9; k++) {
    advance(world, 46 * 1440);
    const start = now();
    restore(world, checkpoint);
    times.push(now() - start);
  }
  return median(times);
}

export interface Setups {
  /** 500 members, 90 days, nobody acting. */
  plain: Setup;
  /** The same with every lasting strategy in force. */
  everything: Setup;
  /** 50,000 people in 100 groups, or undefined to leave that out. */
  many: Setup | undefined;
}

export function measure({ plain: setup, everything, many }: Setups): Figure[] {
  const rehearsal = timeRehearsal(setup);
  const first = timeRun(setup, 'first');
  const second = timeRun(setup, 'second');
  const loop = median([referenceLoop(), referenceLoop(), referenceLoop()]);
  for (let k = 0; k < 20; k++) timeRun(setup, `warm ${k}`);
  const runs = Array.from({ length: 15 }, (_, k) => timeRun(setup, `run ${k}`));
  const ms = median(runs.map((run) => run.ms));
  const per = (count: (run: Timed) => number): number => median(runs.map((run) => (run.ms * 1e6) / count(run)));
  const figures: Figure[] = [
    { what: 'reference loop', value: loop, unit: 'ms' },
    { what: 'rehearsal of a fresh thread', value: rehearsal, unit: 'ms' },
    { what: 'rehearsal and first run, 500 members, 90 days', value: rehearsal + first.ms, unit: 'ms', bound: 250 },
    { what: 'second run', value: second.ms, unit: 'ms' },
    { what: 'warm run, 500 members, 90 days', value: ms, unit: 'ms', bound: 60 },
    { what: 'warm run / reference loop', value: ms / loop, unit: '' },
    { what: 'openings a run', value: median(runs.map((run) => run.openings)), unit: '' },
    { what: 'messages read a run', value: median(runs.map((run) => run.reads)), unit: '' },
    { what: 'all time per opening', value: per((run) => run.openings), unit: 'ns' },
    { what: 'all time per message read', value: per((run) => run.reads), unit: 'ns' },
    { what: 'all time per member-hour', value: per((run) => run.memberHours), unit: 'ns' },
    { what: 'a simulated day', value: ms / setup.days, unit: 'ms', bound: 16 },
    {
      what: 'time per opening, everything on / plain',
      value: ratioPerOpening(everything, setup),
      unit: '',
      bound: 1.5,
    },
    { what: 'restart from a checkpoint', value: timeRestart(setup), unit: 'ms', bound: 10 },
  ];
  if (many) figures.push(...measureMany(many));
  return figures;
}

/** Time per opening of one setup over that of another: median of pairs run one after the other, so that both meet the same machine. */
function ratioPerOpening(one: Setup, other: Setup): number {
  const perOpening = (setup: Setup, seed: string): number => {
    const { ms, openings } = timeRun(setup, seed);
    return ms / openings;
  };
  const pair = (seed: string): number => perOpening(one, seed) / perOpening(other, seed);
  for (let k = 0; k < 6; k++) pair(`warm ${k}`);
  return median(Array.from({ length: 11 }, (_, k) => pair(`run ${k}`)));
}

function measureMany(many: Setup): Figure[] {
  const run = timeRun(many, 'many');
  const bytes = worldBytes(run.world);
  return [
    { what: '50,000 people in 100 groups, 90 days', value: run.ms / 1000, unit: 's', bound: 8 },
    { what: 'the same, per opening', value: (run.ms * 1e6) / run.openings, unit: 'ns' },
    { what: 'the same, columns in memory', value: bytes / 1e6, unit: 'MB', bound: 160 },
  ];
}

/** Bytes of all typed columns of a world. */
function worldBytes(world: World): number {
  let sum = 0;
  const add = (columns: Record<string, { byteLength: number }>): void => {
    for (const column of Object.values(columns)) sum += column.byteLength;
  };
  add(world.people.columns);
  add(world.daily);
  for (const group of world.groups) {
    add(group.members.columns);
    add(group.messages.columns);
    const { head, tail, next, kind, row, note } = group.calendar;
    add({ head, tail, next, kind, row, note });
  }
  return sum;
}
