import type { Strategy } from '../engine/strategy.ts';
import type { Text } from '../engine/text.ts';

/** The strategies once more, whole: the page's own copies leave their long notes out, to load quickly. */
const files = import.meta.glob<Strategy>(['./*.ts', '!./index.ts', '!./details.ts', '!./*.test.ts'], {
  eager: true,
  import: 'default',
  query: '?whole',
});

/** Why each strategy is thought to work and what may go wrong, by id. */
export const details: ReadonlyMap<string, Text> = new Map(
  Object.values(files).map(({ id, detail }) => [id, detail] as const),
);
