/**
 * Keeps what came out of runs as it is told, and sums it up when asked. Each outcome is told once: handing all of them over at
 * every look would take longer the more there are.
 */
import type { Outcome } from './outcome.ts';
import { OutcomeRows } from './outcomeRows.ts';
import { summaryOf, type Summary } from './summary.ts';

/** An outcome that was not told before, or replaces one. */
export interface News {
  /** Which list it belongs to; an arm that was changed begins another. */
  column: number;
  /** Place of the seed in the list. */
  seed: number;
  outcome: Outcome;
}

export interface Inquiry {
  days: number;
  /** Columns of the arms that are asked about, the baseline first. */
  arms: readonly number[];
  news: readonly News[];
  /** Smallest effect worth having, by metric id, in its unit; 0 where left out. */
  worth: Readonly<Record<string, number>>;
}

export class Account {
  #columns = new Map<number, OutcomeRows>();

  /** Takes in the news, then sums up the arms that are asked about. */
  sum({ days, arms, news, worth }: Inquiry): Summary {
    for (const { column, seed, outcome } of news) {
      const known = this.#columns.get(column) ?? new OutcomeRows();
      known.put(seed, outcome);
      this.#columns.set(column, known);
    }
    return summaryOf({ days, arms: arms.map((column) => this.#columns.get(column)?.list ?? []), worth });
  }
}
