import type { Observer } from '../engine/observer.ts';

/** Every file in this folder is a measure (or a family of them); the folder is the list. */
const files = import.meta.glob<Observer | Observer[]>(['./*.ts', '!./index.ts', '!./*.test.ts'], {
  eager: true,
  import: 'default',
});

/** All measures by id, in order of their ids. */
export const observers: ReadonlyMap<string, Observer> = new Map(
  Object.values(files)
    .flat()
    .map((observer) => [observer.id, observer] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
