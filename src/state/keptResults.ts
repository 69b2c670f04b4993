/** What came of the runs of the comparison in hand outlives a reload, so that no seed has to be run again. */
import { fingerprint } from '../compare/fingerprint.ts';
import { metricsFor } from '../compare/metrics.ts';
import { outcomesIn, type Block } from '../compare/outcomeRows.ts';
import { ENGINE } from '../engine/version.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Arm } from './arms.ts';
import { Autosave } from './autosave.ts';
import type { Comparison } from './comparison.svelte.ts';
import { inOneSpelling } from './inOneSpelling.ts';
import type { Store } from './store.ts';

/** The results of an arm. */
export interface KeptArm {
  /** Of what was run: another model, scenario, policy or first seed makes another. */
  print: string;
  blocks: readonly Block[];
}

/** Milliseconds between two times at which all of them are written. */
const PAUSE = 4000;

export class KeptResults {
  #comparison: Comparison;
  #store: Pick<Store, 'results' | 'saveResults'>;
  #autosave: Autosave;

  constructor(comparison: Comparison, store: Pick<Store, 'results' | 'saveResults'>) {
    this.#comparison = comparison;
    this.#store = store;
    this.#autosave = new Autosave(() => this.#keep(), PAUSE);
  }

  /** Takes up what was kept of the arms in hand; what was kept of others is left aside. */
  async restore(): Promise<void> {
    const kept = await this.#store.results().catch(() => undefined);
    if (!kept || this.#comparison.phase !== 'idle') return;
    for (const { arm, print } of this.#arms()) {
      const own = kept.find((one) => one.print === print);
      if (own) this.#comparison.takeUp(arm.id, outcomesIn(own.blocks));
    }
  }

  /** There is more of it; kept soon. */
  touch(): void {
    this.#autosave.touch();
  }

  /** Kept now: before the page goes away. */
  flush(): Promise<void> {
    return this.#autosave.flush();
  }

  async #keep(): Promise<void> {
    // What was run to warm the workers up has not been asked for.
    if (this.#comparison.phase === 'idle') return;
    const arms = this.#arms().map(({ arm, print }) => ({ print, blocks: this.#comparison.rows(arm).blocks }));
    await this.#store.saveResults(arms.filter(({ blocks }) => blocks.length > 0));
  }

  #arms(): { arm: Arm; print: string }[] {
    const { scenario, sound, first } = this.#comparison;
    return scenario ? sound.map((arm) => ({ arm, print: printOf(scenario, arm, first) })) : [];
  }
}

/** How what is kept is written; it changes where that changes. */
const SPELLING = 'blocks';

function printOf(scenario: Scenario, { interventions }: Arm, first: number): string {
  const measured = metricsFor(scenario.days).map(({ id }) => id);
  return fingerprint(JSON.stringify([SPELLING, ENGINE, measured, scenario, inOneSpelling(interventions), first]));
}
