import type { Fate, Fates } from '../compare/fates.ts';
import type { Job } from '../compare/laboratory.ts';
import type { Stories } from '../compare/stories.ts';
import type { Locale } from '../runner/session.ts';
import type { Bench } from './bench.ts';

/** Asks a worker of its own who was saved and who was lost on one seed, and for the stories of one of them. */
export class FateDesk {
  /** Of the job asked for last, once they are known. */
  fates = $state.raw<Fates>();
  /** Of the member opened last, once they are known. */
  stories = $state.raw<Stories>();
  /** What the worker said when it failed. */
  problem = $state('');

  #hire: () => Bench;
  #bench: Bench | undefined;
  #job: Job | undefined;
  #fate: Fate | undefined;

  constructor(hire: () => Bench) {
    this.#hire = hire;
  }

  /** What was asked before is given up. */
  async ask(job: Job): Promise<void> {
    this.#job = job;
    this.close();
    this.fates = undefined;
    const fates = await this.#answer((bench) => bench.fates(job));
    if (this.#job === job) this.fates = fates;
  }

  async open(fate: Fate, locale: Locale): Promise<void> {
    const job = this.#job;
    if (!job) return;
    this.#fate = fate;
    this.stories = undefined;
    const stories = await this.#answer((bench) => bench.stories(job, fate.persons, locale));
    if (this.#fate === fate) this.stories = stories;
  }

  close(): void {
    this.#fate = undefined;
    this.stories = undefined;
  }

  /** Lets the worker go. */
  leave(): void {
    this.#bench?.end();
    this.#bench = undefined;
  }

  async #answer<T>(question: (bench: Bench) => Promise<T>): Promise<T | undefined> {
    const bench = (this.#bench ??= this.#hire());
    try {
      this.problem = '';
      return await question(bench);
    } catch (error) {
      if (this.#bench === bench) {
        this.#bench = undefined;
        this.problem = error instanceof Error ? error.message : String(error);
      }
      return undefined;
    }
  }
}
