/** Strategies by family, and which of a family's cards are to be seen. */
import { FAMILIES, type Family, type Strategy } from '../../engine/strategy.ts';
import type { Text } from '../../engine/text.ts';

export interface Shelf {
  family: Family;
  cards: readonly Strategy[];
  /** Of the family, how many there are and how many are on. */
  total: number;
  on: number;
  isOpen: boolean;
}

export interface Showing {
  active: ReadonlySet<string>;
  /** Seen in a closed family too. */
  pinned: ReadonlySet<string>;
  /** Families that are open. */
  expanded: readonly string[];
  /** Everything is open (while searching). */
  all: boolean;
}

/** The families that have any, in their fixed order. A closed one shows what is on, then what is pinned. */
export function shelves(strategies: readonly Strategy[], { active, pinned, expanded, all }: Showing): Shelf[] {
  return FAMILIES.flatMap((family) => {
    const own = strategies.filter((s) => s.family === family);
    if (own.length === 0) return [];
    const isOpen = all || expanded.includes(family);
    const on = own.filter((s) => active.has(s.id));
    const rest = own.filter((s) => !active.has(s.id) && pinned.has(s.id));
    return [{ family, cards: isOpen ? own : [...on, ...rest], total: own.length, on: on.length, isOpen }];
  });
}

/** Whether a strategy's name, summary or rows of the trade hold all the words that are sought. */
export function matches(strategy: Strategy, sought: string, say: (text: Text) => string): boolean {
  const text = `${say(strategy.title)} ${say(strategy.summary)} ${strategy.rows.join(' ')}`.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
