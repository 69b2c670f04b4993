import type { Evidence, Summary } from '../compare/summary.ts';
import type { Bench } from './bench.ts';
import type { Time } from './pool.ts';
import type { Rows } from './results.ts';

/** One summary to be made. */
export interface Sum extends Pick<Evidence, 'days' | 'worth'> {
  /** What there is of each arm, the baseline first. */
  arms: readonly Rows[];
  found: (summary: Summary) => void;
}

export interface Assignment {
  /** What is there to be summed up now; undefined where there is nothing. */
  sum: () => Sum | undefined;
  /** Why a summary could not be made. */
  failed: (reason: string) => void;
}

/**
 * Milliseconds between two looks at what has come in; the larger the look, the longer. Beyond so many runs another look tells less
 * and less that is new (as the root of their number), and takes time from the runs that are under way.
 */
const REST = 250;
const TIMES = 4;
const FEW = 100;

/**
 * Sums up, in a worker of its own, what has come in so far. Asked as often as one likes it looks one look at a time, and not sooner than
 * a moment after the last, unless something else is asked.
 */
export class Statistician {
  #hire: () => Bench;
  #time: Time;
  #assignment: Assignment;
  #bench: Bench | undefined;
  #next = 0;
  #asked: Sum | undefined;
  #callOff = (): void => {};
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
    this.#callOff();
    const wait = this.#isAskedAnew() ? 0 : this.#next - this.#time.now();
    if (wait <= 0) void this.#reckon();
    else this.#callOff = this.#time.alarm(wait, () => void this.#reckon());
  }

  /** Lets the worker go; the next look hires another. */
  leave(): void {
    this.#bench?.end();
    this.#bench = undefined;
  }

  /** Whether the arms, their order or what is worth having are others than at the last look. */
  #isAskedAnew(): boolean {
    const now = this.#assignment.sum();
    const { arms = [], worth } = this.#asked ?? {};
    return now?.worth !== worth || now?.arms.length !== arms.length || now.arms.some((rows, k) => rows !== arms[k]);
  }

  async #reckon(): Promise<void> {
    this.#isLooking = true;
    this.#isStale = false;
    const began = this.#time.now();
    const sum = this.#assignment.sum();
    this.#asked = sum;
    const summary = sum && (await this.#ask(sum));
    if (summary) sum.found(summary);
    this.#next = began + Math.max(restAfter(sum?.arms), TIMES * (this.#time.now() - began));
    this.#isLooking = false;
    if (this.#isStale) this.look();
  }

  /** Undefined where the worker died or was let go. */
  async #ask({ days, arms, worth }: Sum): Promise<Summary | undefined> {
    const bench = (this.#bench ??= this.#hire());
    try {
      return await bench.summary({ days, arms: arms.map(({ blocks }) => blocks), worth });
    } catch (error) {
      if (this.#bench === bench) {
        this.#bench = undefined;
        this.#assignment.failed(error instanceof Error ? error.message : String(error));
      }
      return undefined;
    }
  }
}

function restAfter(arms: Sum['arms'] = []): number {
  const runs = arms.reduce((sum, { list }) => sum + list.length, 0);
  return REST * Math.sqrt(Math.max(1, runs / FEW));
}
