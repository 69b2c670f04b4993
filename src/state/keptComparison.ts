/** The comparison in hand outlives a reload: what is compared, and what was asked. */
import { writeComparison } from '../compare/comparisonFile.ts';
import { Autosave } from './autosave.ts';
import type { Comparison } from './comparison.svelte.ts';
import { takeShared, toKept } from './sharedComparison.ts';
import type { Store } from './store.ts';

export class KeptComparison {
  #comparison: Comparison;
  #store: Pick<Store, 'comparison' | 'saveComparison'>;
  #autosave: Autosave;

  constructor(comparison: Comparison, store: Pick<Store, 'comparison' | 'saveComparison'>) {
    this.#comparison = comparison;
    this.#store = store;
    // It is small and changed by hand: kept at once, since a page that goes away waits for no write.
    this.#autosave = new Autosave(() => this.#keep(), 0);
  }

  /** Opens what was kept, unless something is open already. What is kept is read like any file: another version may have kept it. */
  async restore(): Promise<void> {
    if (this.#comparison.scenario) return;
    const text = await this.#store.comparison().catch(() => undefined);
    if (!text) return;
    const { parseComparison } = await import('../compare/parseComparison.ts');
    const parsed = parseComparison(text, () => undefined, { drafts: true });
    if (parsed.ok) takeShared(this.#comparison, parsed.comparison);
  }

  /** It was changed; kept at once. */
  touch(): void {
    this.#autosave.touch();
  }

  /** Kept now: before the page goes away. */
  flush(): Promise<void> {
    return this.#autosave.flush();
  }

  /** With its scenario whole, so that it opens whatever later versions come with. */
  async #keep(): Promise<void> {
    const kept = toKept(this.#comparison);
    if (kept) await this.#store.saveComparison(writeComparison(kept, () => undefined));
  }
}
