import type { Library } from './library.svelte.ts';
import type { SavedRun } from './store.ts';

/** Runs that were deleted last: they can be put back until the bin is emptied, which the next deletion does too. */
export class Bin {
  runs = $state.raw<readonly SavedRun[]>([]);
  #library: Library;

  constructor(library: Library) {
    this.#library = library;
  }

  async throwIn(ids: readonly string[]): Promise<void> {
    const before = this.empty();
    this.runs = this.#library.takeOut(ids);
    await before;
  }

  putBack(): void {
    for (const run of this.runs) this.#library.putBack(run);
    this.runs = [];
  }

  /** From here on they cannot be put back. */
  async empty(): Promise<void> {
    const { runs } = this;
    this.runs = [];
    await Promise.all(runs.map(({ id }) => this.#library.dropRun(id)));
  }
}
