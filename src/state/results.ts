import type { Outcome } from '../compare/outcome.ts';
import { OutcomeRows } from '../compare/outcomeRows.ts';

const NONE: readonly undefined[] = [];

/** What has come out of each arm so far, by the place of its seed; undefined where there is nothing yet. */
export class Results {
  #byArm = new Map<number, OutcomeRows>();

  /** The same list until the arm is dropped. */
  of(arm: number): readonly (Outcome | undefined)[] {
    return this.#byArm.get(arm)?.list ?? NONE;
  }

  put(arm: number, seed: number, outcome: Outcome): void {
    const known = this.#byArm.get(arm) ?? new OutcomeRows();
    known.put(seed, outcome);
    this.#byArm.set(arm, known);
  }

  drop(arm: number): void {
    this.#byArm.delete(arm);
  }
}
