/**
 * Workers that run the seeds of a comparison, one seed at a time each. What comes out depends on the seed alone, so neither their
 * number nor the order in which they finish matters.
 */
import type { Job } from '../compare/laboratory.ts';
import type { Outcome } from '../compare/outcome.ts';
import type { Bench } from './bench.ts';
import { SILENT } from './workerProblem.ts';

/** Milliseconds. */
export interface Time {
  now: () => number;
  /** Calls `ring` after so long, unless it is called off by what it returns. */
  alarm: (ms: number, ring: () => void) => () => void;
}

export interface Order {
  jobs: readonly Job[];
  /** In whatever order they finish; `index` is the job's place. */
  heard: (index: number, outcomes: Outcome[]) => void;
  /** A job that failed on two workers, and what was said. */
  failed: (index: number, reason: string) => void;
  /** Every job was heard or failed. */
  done: () => void;
}

interface Turn {
  index: number;
  job: Job;
  tries: number;
}

interface Running extends Order {
  waiting: Turn[];
  open: number;
  /** Of the slowest job so far. */
  slowest: number;
}

/** Nobody knows how long a first run takes; afterwards a worker that needs so many times the slowest run so far hangs. */
const FIRST = 300_000;
const TIMES = 20;
const LEAST = 30_000;

export class Pool {
  readonly size: number;
  #hire: () => Bench;
  #time: Time;
  #free: Bench[] = [];
  #running: Running | undefined;
  #benches = new Set<Bench>();

  constructor(size: number, hire: () => Bench, time: Time) {
    this.size = size;
    this.#hire = hire;
    this.#time = time;
  }

  /** Begins an order. One that is under way is given up at once: nothing more is heard of it. */
  run(order: Order): void {
    const waiting = order.jobs.map((job, index) => ({ index, job, tries: 0 }));
    const running = { ...order, waiting, open: waiting.length, slowest: 0 };
    this.#running = running;
    if (waiting.length === 0) return order.done();
    while (this.#benches.size < Math.min(this.size, waiting.length)) this.#free.push(this.#take());
    for (const bench of this.#free.splice(0)) void this.#work(bench);
  }

  /**
   * No worker begins another job of the order under way. What has been begun is still heard, so that the jobs that were heard are the first
   * ones, without a gap.
   */
  finish(): void {
    this.#running?.waiting.splice(0);
  }

  /** Nothing more is heard of the order under way. */
  stop(): void {
    this.#running = undefined;
  }

  /** Ends all workers; the next order hires new ones. */
  close(): void {
    this.stop();
    for (const bench of this.#benches) bench.end();
    this.#benches.clear();
    this.#free = [];
  }

  #take(): Bench {
    const bench = this.#hire();
    this.#benches.add(bench);
    return bench;
  }

  async #work(bench: Bench): Promise<void> {
    for (let turn = this.#running?.waiting.shift(); turn; turn = this.#running?.waiting.shift()) {
      const running = this.#running as Running;
      const began = this.#time.now();
      const answer = await this.#ask(bench, turn.job, running).catch((error: unknown) => asText(error));
      const failed = typeof answer === 'string';
      if (!this.#benches.has(bench)) return; // closed meanwhile
      running.slowest = Math.max(running.slowest, this.#time.now() - began);
      if (failed) bench = this.#replace(bench);
      if (running !== this.#running) continue;
      if (failed && turn.tries === 0) {
        running.waiting.unshift({ ...turn, tries: 1 });
        continue;
      }
      if (failed) running.failed(turn.index, answer);
      else running.heard(turn.index, answer);
      if (--running.open > 0 || running !== this.#running) continue;
      this.#running = undefined; // and with it thousands of jobs
      running.done();
    }
    if (this.#benches.has(bench)) this.#free.push(bench);
  }

  #replace(bench: Bench): Bench {
    bench.end();
    this.#benches.delete(bench);
    return this.#take();
  }

  /** Fails where the worker dies or hangs. */
  async #ask(bench: Bench, job: Job, { slowest }: Running): Promise<Outcome[]> {
    const limit = slowest === 0 ? FIRST : Math.max(LEAST, TIMES * slowest);
    let callOff = () => {};
    const late = new Promise<never>((_, reject) => {
      callOff = this.#time.alarm(limit, () => reject(new Error(SILENT)));
    });
    try {
      return await Promise.race([bench.outcomes(job), late]);
    } finally {
      callOff();
    }
  }
}

const asText = (error: unknown): string => (error instanceof Error ? error.message : String(error));
