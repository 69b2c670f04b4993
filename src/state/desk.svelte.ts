import type { Session } from '../runner/session.ts';
import { Autosave } from './autosave.ts';
import { limits } from '../scenario/limits.ts';
import { Cockpit, type RunState } from './cockpit.svelte.ts';
import { FIRST, Library } from './library.svelte.ts';
import type { RunFile } from './runFile.ts';
import { standingOf, type Standing } from './standing.ts';
import type { SavedRun, Store } from './store.ts';
import { decisionsOf } from './timeline.ts';

export interface Furniture {
  session: Session;
  store: Store;
  /** Texts of the scenarios that come with the app. */
  scenarios: Record<string, () => Promise<string>>;
  nextPicture?: () => Promise<number>;
  /** Milliseconds since 1970, the reader's clock. */
  clock?: () => number;
}

/** The reader's desk: the run in hand, the shelf of scenarios and runs, and the saving between them. */
export class Desk {
  readonly cockpit: Cockpit;
  readonly library: Library;
  #autosave: Autosave;
  #clock: () => number;

  constructor({ session, store, scenarios, nextPicture = picture, clock = Date.now }: Furniture) {
    this.#clock = clock;
    this.library = new Library(store, scenarios);
    this.#autosave = new Autosave(() => this.#keep());
    this.cockpit = new Cockpit({
      session,
      nextPicture,
      newId: () => `${clock().toString(36)}-${(this.library.runs.length + 1).toString(36)}`,
      onchange: () => this.#autosave.touch(),
      onleave: (run, reached) => void this.#shelve(run, reached),
    });
  }

  /** Comes back to the run where the reader stopped; on a first visit, opens a group that waits for him. */
  async begin(): Promise<void> {
    await this.library.loadRuns();
    const last = this.library.runs[0];
    if (last) {
      await Promise.all([this.cockpit.resume(last), this.library.load()]);
      return;
    }
    await this.library.load();
    const first = this.library.find(FIRST) ?? this.library.entries[0]?.scenario;
    if (!first) return;
    await this.cockpit.start(first, first.seed);
  }

  /** Saves what is not saved yet. */
  save(): Promise<void> {
    return this.#autosave.flush();
  }

  /** Takes up a run from a file; true where the replay gives the digest that the file claims. */
  async replay(run: RunFile, minute: number): Promise<boolean> {
    const { scenario, seed, decisions } = run;
    const timeline = { decisions: decisionsOf(decisions, scenario.interventions), furthest: minute };
    await this.cockpit.resume({ id: this.#clock().toString(36), scenario, seed, timeline, branches: [], minute });
    await this.save();
    const same = this.cockpit.frame?.digest === run.digest;
    const kept = this.library.runs.find(({ id }) => id === this.cockpit.id);
    if (!same && kept) await this.library.saveRun({ ...kept, claimed: run.digest });
    return same;
  }

  /** Keeps a finished run as one of its own, once: its digest tells it from others. */
  async #shelve(run: RunState, reached: Standing): Promise<void> {
    const { runs } = this.library;
    const id = `${reached.digest}-${run.id}`.slice(0, limits.idText);
    if (runs.some((other) => other.id === id)) return;
    const name = runs.find((other) => other.id === run.id)?.name ?? '';
    await this.library.saveRun({ ...run, ...reached, id, name, savedAt: this.#clock() });
  }

  async #keep(): Promise<void> {
    const { state } = this.cockpit;
    const { frame } = this.cockpit;
    // A run that was only looked at is not worth a place on the shelf.
    if (!state || !frame || (state.minute === 0 && state.timeline.decisions.length === 0)) return;
    const run: SavedRun = { ...state, savedAt: this.#clock(), ...standingOf(frame, state.scenario) };
    await this.library.saveRun(run);
  }
}

const picture = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
