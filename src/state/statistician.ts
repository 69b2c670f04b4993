import type { Inquiry, News } from '../compare/account.ts';
import { copied, type Outcome } from '../compare/outcome.ts';
import type { Evidence, Summary } from '../compare/summary.ts';
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

/** What an arm's list is called, and which of its outcomes the worker has been told. */
interface Column {
  name: number;
  told: (Outcome | undefined)[];
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
  #columns = new WeakMap<Evidence['arms'][number], Column>();
  #named = 0;
  #next = 0;
  #asked: Evidence | undefined;
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
    this.#forget();
  }

  /** Whether the arms, their order or what is worth having are others than at the last look. */
  #isAskedAnew(): boolean {
    const now = this.#assignment.sum()?.evidence;
    const { arms = [], worth } = this.#asked ?? {};
    return now?.worth !== worth || now?.arms.length !== arms.length || now.arms.some((list, k) => list !== arms[k]);
  }

  async #reckon(): Promise<void> {
    this.#isLooking = true;
    this.#isStale = false;
    const began = this.#time.now();
    const sum = this.#assignment.sum();
    this.#asked = sum?.evidence;
    const summary = sum && (await this.#ask(sum.evidence));
    if (summary) sum.found(summary);
    this.#next = began + Math.max(restAfter(sum?.evidence), TIMES * (this.#time.now() - began));
    this.#isLooking = false;
    if (this.#isStale) this.look();
  }

  /** Undefined where the worker died or was let go. */
  async #ask(evidence: Evidence): Promise<Summary | undefined> {
    const bench = (this.#bench ??= this.#hire());
    try {
      return await Promise.race([bench.summary(this.#inquiry(evidence)), bench.death]);
    } catch (error) {
      if (this.#bench === bench) {
        this.#forget();
        this.#assignment.failed(error instanceof Error ? error.message : String(error));
      }
      return undefined;
    }
  }

  #inquiry({ days, arms, worth }: Evidence): Inquiry {
    const columns = arms.map((outcomes) => this.#columnOf(outcomes));
    const news = columns.flatMap((column, k) => tell(column, arms[k]));
    return { days, arms: columns.map(({ name }) => name), news, worth };
  }

  #columnOf(outcomes: Evidence['arms'][number]): Column {
    const known = this.#columns.get(outcomes);
    if (known) return known;
    const column = { name: this.#named++, told: [] };
    this.#columns.set(outcomes, column);
    return column;
  }

  /** Another worker knows nothing. */
  #forget(): void {
    this.#bench = undefined;
    this.#columns = new WeakMap();
  }
}

function restAfter({ arms }: Pick<Evidence, 'arms'> = { arms: [] }): number {
  const runs = arms.reduce((sum, outcomes) => sum + outcomes.length, 0);
  return REST * Math.sqrt(Math.max(1, runs / FEW));
}

/** What the worker has not heard of a list; from now on it has. */
function tell({ name, told }: Column, outcomes: Evidence['arms'][number]): News[] {
  const news: News[] = [];
  outcomes.forEach((outcome, seed) => {
    if (outcome === undefined || told[seed] === outcome) return;
    told[seed] = outcome;
    news.push({ column: name, seed, outcome: copied(outcome) });
  });
  return news;
}
