/** Which runs are listed, in which order. */
import { MINUTES_PER_DAY } from '../engine/setup.ts';
import type { Text } from '../engine/text.ts';
import { ownActs } from './runActs.ts';
import type { SavedRun } from './store.ts';

export const COLUMNS = ['name', 'scenario', 'day', 'retention', 'members', 'profit', 'acts', 'saved'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Wish {
  /** Text that name, note, seed or scenario must hold. */
  sought: string;
  /** Id; '' for all. */
  scenario: string;
  /** Hidden runs too. */
  hidden: boolean;
  sort: Column;
  ascending: boolean;
}

type Say = (text: Text) => string;

/** A run's own name, or the words it goes by without one. */
export const titleOf = ({ name, seed }: Pick<SavedRun, 'name' | 'seed'>, bySeed: (seed: string) => string): string =>
  name === undefined || name === '' ? bySeed(seed) : name;

/** The runs that a wish lets through: pinned first, then in the wished order; what has no value stands last in both directions. */
export function listed(runs: readonly SavedRun[], wish: Wish, say: Say): SavedRun[] {
  return runs
    .filter((run) => fits(run, wish, say))
    .map((run) => ({ run, value: valueOf(run, wish.sort, say) }))
    .sort((a, b) => byPin(a.run, b.run) || byValue(a.value, b.value, wish.ascending))
    .map(({ run }) => run);
}

function fits({ hidden, scenario, name = '', note = '', seed }: SavedRun, wish: Wish, say: Say): boolean {
  if (hidden && !wish.hidden) return false;
  if (wish.scenario !== '' && scenario.id !== wish.scenario) return false;
  const text = [name, note, seed, say(scenario.title)].join('\n').toLowerCase();
  return text.includes(wish.sought.trim().toLowerCase());
}

function valueOf(run: SavedRun, column: Column, say: Say): string | number | undefined {
  const values = {
    name: () => titleOf(run, (seed) => seed),
    scenario: () => say(run.scenario.title),
    day: () => run.minute / MINUTES_PER_DAY,
    retention: () => run.retention ?? undefined,
    members: () => run.present,
    profit: () => run.profit,
    acts: () => ownActs(run).length,
    saved: () => run.savedAt,
  };
  return values[column]();
}

const byPin = (a: SavedRun, b: SavedRun): number => Number(b.pinned ?? false) - Number(a.pinned ?? false);

function byValue(a: string | number | undefined, b: string | number | undefined, ascending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const up = typeof a === 'string' && typeof b === 'string' ? a.localeCompare(b) : Number(a) - Number(b);
  return ascending ? up : -up;
}
