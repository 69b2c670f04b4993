import type { Strategy } from '../engine/strategy.ts';

/** Every file in this folder is a strategy; the folder is the list. */
const files = import.meta.glob<Strategy>(['./*.ts', '!./index.ts', '!./details.ts', '!./*.test.ts'], {
  eager: true,
  import: 'default',
});

/** All strategies by id, in order of their ids. */
export const strategies: ReadonlyMap<string, Strategy> = new Map(
  Object.values(files)
    .map((strategy) => [strategy.id, strategy] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
