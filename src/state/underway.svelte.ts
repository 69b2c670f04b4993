/** Runs under way in a pool of workers: how far they are, how long it will take, and what went wrong. */
import type { Job } from '../compare/laboratory.ts';
import type { Outcome } from '../compare/outcome.ts';
import type { Bench } from './bench.ts';
import { Pool, type Time } from './pool.ts';

export interface Progress {
  done: number;
  total: number;
  /** Seconds to go, once that can be told. */
  left: number | undefined;
}

/** idle: never begun; failed: some seeds could not be run, the others are there. */
export type Phase = 'idle' | 'running' | 'stopped' | 'done' | 'failed';

export interface Laboratories {
  hire: () => Bench;
  /** Workers at most. */
  size: number;
  time: Time;
}

export interface Wish {
  jobs: readonly Job[];
  /** In whatever order they finish; `index` is the job's place. */
  heard: (index: number, outcomes: Outcome[]) => void;
}

/** How many were done when. */
interface Milestone {
  at: number;
  done: number;
}

/** Milliseconds between two times at which it is told how far the runs are. */
const TOLD = 200;

export class Underway {
  phase = $state<Phase>('idle');
  /** Why seeds failed. */
  problem = $state('');
  progress = $state.raw<Progress>({ done: 0, total: 0, left: undefined });

  #pool: Pool;
  #time: Time;
  #changed: () => void;
  #told = 0;
  #done = 0;
  /** From there the pace is taken: at least the later half of what is done, since the first runs of a worker take longer. */
  #since: Milestone = { at: 0, done: 0 };
  #latest: Milestone = { at: 0, done: 0 };

  /** `changed`: there is more of it, or it has come to its end. */
  constructor({ hire, size, time }: Laboratories, changed: () => void = () => {}) {
    this.#pool = new Pool(size, hire, time);
    this.#time = time;
    this.#changed = changed;
  }

  get size(): number {
    return this.#pool.size;
  }

  /** What was asked for; what was under way is given up. `follow`: what comes after it, if that is not the end. */
  run(wish: Wish, follow = (): void => this.#end()): void {
    this.phase = 'running';
    this.problem = '';
    this.#done = 0;
    this.#since = this.#latest = { at: this.#time.now(), done: 0 };
    this.progress = { done: 0, total: wish.jobs.length, left: undefined };
    this.#order(wish, () => this.#count(), follow);
  }

  /** What nobody has asked for yet: neither phase nor progress tells of it. */
  warm(wish: Wish): void {
    this.#order(
      wish,
      () => {},
      () => {},
    );
  }

  /** No more is begun. What is done stays, and what is under way may still come. */
  stop(): void {
    if (this.phase !== 'running') return;
    this.#tell();
    this.#pool.finish();
    this.phase = 'stopped';
    this.#changed();
  }

  /** Whatever is under way is given up; `phase`: where that leaves it. */
  halt(phase: Phase): void {
    this.#pool.stop();
    this.phase = phase;
  }

  /** Lets the workers go; what is done stays. */
  leave(): void {
    this.stop();
    this.#pool.close();
  }

  #order({ jobs, heard }: Wish, count: () => void, done: () => void): void {
    const note = (): void => {
      count();
      this.#changed();
    };
    this.#pool.run({
      jobs,
      heard: (index, outcomes) => {
        heard(index, outcomes);
        note();
      },
      failed: (_, reason) => {
        this.problem = reason;
        note();
      },
      done,
    });
  }

  #end(): void {
    this.phase = this.problem ? 'failed' : 'done';
    this.#changed();
  }

  /** Told as often as somebody can read it: every drawing takes time from the runs. */
  #count(): void {
    this.#done++;
    this.#mark();
    const isLate = this.phase !== 'running' || this.#done === this.progress.total;
    if (isLate || this.#time.now() - this.#told >= TOLD) this.#tell();
  }

  #tell(): void {
    const { total } = this.progress;
    const done = this.#done;
    this.#told = this.#time.now();
    const { at, done: before } = this.#since;
    const pace = (this.#told - at) / 1000 / (done - before);
    this.progress = { done, total, left: done < 2 ? undefined : pace * (total - done) };
  }

  #mark(): void {
    const [now, done] = [this.#time.now(), this.#done];
    if (done < 2 * this.#latest.done || now === this.#latest.at) return;
    this.#since = this.#latest;
    this.#latest = { at: now, done };
  }
}
