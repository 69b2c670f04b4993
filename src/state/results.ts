import type { Kept } from '../compare/outcome.ts';
import { OutcomeRows } from '../compare/outcomeRows.ts';

/** What has come out of an arm, to be read. */
export type Rows = Pick<OutcomeRows, 'list' | 'blocks'>;

const NONE = new OutcomeRows();

/** What has come out of each arm so far. */
export class Results {
  #byArm = new Map<number, OutcomeRows>();

  /** The same rows until the arm is dropped. */
  of(arm: number): Rows {
    return this.#byArm.get(arm) ?? NONE;
  }

  put(arm: number, seed: number, outcome: Kept): void {
    const known = this.#byArm.get(arm) ?? new OutcomeRows();
    known.put(seed, outcome);
    this.#byArm.set(arm, known);
  }

  drop(arm: number): void {
    this.#byArm.delete(arm);
  }
}
