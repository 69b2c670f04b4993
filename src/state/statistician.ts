import type { Summary, Evidence } from '../compare/summary.ts';
import type { Bench } from './bench.ts';
import type { Time } from './pool.ts';

/** One summary to be made. */
export interface Sum {
  evidence: Evidence;
  found: (summary: Summary) => void;
}

export interface Assignment {
  /** What is there to be summed up now; undefined where there is nothing. */
  sum: () => Sum | undefined;
  /** Why a summary could not be made. */
  failed: (reason: string) => void;
}

/** Milliseconds between two looks at what has come in. */
const REST = 250;

/**
 * Sums up, in a worker of its own, what has come in so far. Asked as often as one likes it looks at once, but one look at a time,
 * and not sooner than a moment after the last.
 */
export class Statistician {
  #hire: () => Bench;
  #time: Time;
  #assignment: Assignment;
  #bench: Bench | undefined;
  #began = -REST;
  #isLooking = false;
  #isStale = false;

  constructor(hire: () => Bench, time: Time, assignment: Assignment) {
    this.#hire = hire;
    this.#time = time;
    this.#assignment = assignment;
  }

  look(): void {
    this.#isStale = true;
    if (this.#isLooking) return;
    this.#isLooking = true;
    const wait = this.#began + REST - this.#time.now();
    if (wait <= 0) void this.#reckon();
    else this.#time.alarm(wait, () => void this.#reckon());
  }

  /** Lets the worker go; the next look hires another. */
  leave(): void {
    this.#bench?.end();
    this.#bench = undefined;
  }

  async #reckon(): Promise<void> {
    this.#isStale = false;
    this.#began = this.#time.now();
    const sum = this.#assignment.sum();
    const summary = sum && (await this.#ask(sum.evidence));
    if (summary) sum.found(summary);
    this.#isLooking = false;
    if (this.#isStale) this.look();
  }

  /** Undefined where the worker died or was let go. */
  async #ask(evidence: Evidence): Promise<Summary | undefined> {
    const bench = (this.#bench ??= this.#hire());
    try {
      return await Promise.race([bench.summary(evidence), bench.death]);
    } catch (error) {
      if (this.#bench === bench) {
        this.#bench = undefined;
        this.#assignment.failed(error instanceof Error ? error.message : String(error));
      }
      return undefined;
    }
  }
}
