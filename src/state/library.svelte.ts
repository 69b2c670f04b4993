import { createContext } from 'svelte';
import type { DoNothing, Session, SurvivalPoint } from '../runner/session.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema.ts';
import { finishedOf } from './finishedOf.ts';
import { looksLikeRun, type RunFile } from './runFile.ts';
import type { Standing } from './standing.ts';
import type { Keeping, SavedRun, Store } from './store.ts';

export interface Entry {
  scenario: Scenario;
  /** Came with the app, or from a file of the reader's. */
  builtIn: boolean;
}

/** A file that was opened, or why it could not be. */
export type Opened =
  | { kind: 'scenario'; scenario: Scenario; warnings: Problem[] }
  | { kind: 'run'; run: RunFile; minute: number }
  | { kind: 'refused'; name: string; problems: Problem[] };

/** Name of the scenario on which the app opens for the first time. */
export const FIRST = 'ad-flooded-industry';

/** The scenarios and runs that the gallery shows. */
export class Library {
  entries = $state.raw<readonly Entry[]>([]);
  /** The newest first. */
  runs = $state.raw<readonly SavedRun[]>([]);
  /** What doing nothing leads to, by scenario id; filled in one after the other. */
  nothing = $state.raw<Readonly<Record<string, DoNothing>>>({});
  ready = $state(false);
  /** Why the last change could not be kept, or what was kept not be read; the run goes on all the same. */
  trouble = $state<'full' | 'failed'>();
  readonly keeping: Keeping;

  #store: Store;
  /** Ids of the scenarios whose cards are on the screen. */
  #seen: readonly string[] = [];
  #computing = false;
  /** Runs that were taken off the shelf, as they stood. */
  #gone: readonly SavedRun[] = [];
  #files: Record<string, () => Promise<string>>;

  /** `files`: the texts of the scenarios that come with the app, by path. */
  constructor(store: Store, files: Record<string, () => Promise<string>>) {
    this.#store = store;
    this.keeping = store.keeping;
    this.#files = files;
  }

  /** The runs that are kept. */
  async loadRuns(): Promise<void> {
    this.runs = (await this.#store.runs().catch((error: unknown) => this.#missed<SavedRun>(error))).sort(newestFirst);
  }

  /** The scenarios, those of the app and the reader's own. */
  async load(): Promise<void> {
    const { parseScenario } = await door();
    const texts = await Promise.all(Object.values(this.#files).map((read) => read()));
    const builtIn = texts.flatMap((text) => {
      const parsed = parseScenario(text);
      return parsed.ok ? [{ scenario: parsed.scenario, builtIn: true }] : [];
    });
    const kept = await this.#store.scenarios().catch((error: unknown) => this.#missed<Scenario>(error));
    const own = kept.map((scenario) => ({ scenario, builtIn: false }));
    this.entries = [...builtIn, ...own].sort(byDifficulty);
    this.ready = true;
  }

  find(id: string): Scenario | undefined {
    return this.entries.find((e) => e.scenario.id === id)?.scenario;
  }

  /** How the best finished run of a scenario stood, the one that kept the largest share; those that were left for another branch count too. */
  best(id: string): Standing | undefined {
    return this.runs
      .filter((run) => run.scenario.id === id)
      .flatMap(finishedOf)
      .reduce<Standing | undefined>(
        (best, one) => ((one.retention ?? 0) > (best?.retention ?? -1) ? one : best),
        undefined,
      );
  }

  /** Reads a text that was opened, dropped or pasted; what was there before stays. */
  async open(name: string, text: string): Promise<Opened> {
    if (looksLikeRun(text)) {
      const { parseRun } = await import('./parseRun.ts');
      const parsed = parseRun(text);
      return parsed.ok
        ? { kind: 'run', run: parsed.run, minute: parsed.minute }
        : { kind: 'refused', name, problems: parsed.problems };
    }
    const { parseScenario } = await door();
    const parsed = parseScenario(text);
    if (!parsed.ok) return { kind: 'refused', name, problems: parsed.problems };
    const { scenario, warnings } = parsed;
    await this.#store.saveScenario(scenario).catch(() => undefined);
    const others = this.entries.filter((e) => e.builtIn || e.scenario.id !== scenario.id);
    this.entries = [...others, { scenario, builtIn: false }];
    return { kind: 'scenario', scenario, warnings };
  }

  /** Keeps a run, with what was said of it before. One that was deleted comes back only if it has gone on since. */
  async saveRun(run: SavedRun): Promise<void> {
    const gone = this.#gone.find(({ id }) => id === run.id);
    if (gone && gone.minute === run.minute && gone.timeline === run.timeline) return;
    this.#gone = this.#gone.filter((other) => other !== gone);
    const before = gone ?? this.runs.find(({ id }) => id === run.id);
    const whole = { ...before, ...run };
    this.#shelve(whole);
    try {
      await this.#store.saveRun(whole);
      this.trouble = undefined;
    } catch (error) {
      this.#missed(error);
    }
  }

  /** The store did not do what it was asked; nothing came of it. */
  #missed<T>(error: unknown): T[] {
    this.trouble = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
    return [];
  }

  /** Takes runs off the shelf; they stay in the store until they are dropped. */
  takeOut(ids: readonly string[]): SavedRun[] {
    const out = this.runs.filter(({ id }) => ids.includes(id));
    this.#gone = [...this.#gone, ...out];
    this.runs = this.runs.filter(({ id }) => !ids.includes(id));
    return out;
  }

  /** Puts back a run that was taken out, unless it has come back by itself. */
  putBack(run: SavedRun): void {
    if (!this.#gone.includes(run)) return;
    this.#gone = this.#gone.filter((other) => other !== run);
    this.#shelve(run);
  }

  /** Deletes a run that was taken out for good, unless it has come back by itself. */
  async dropRun(id: string): Promise<void> {
    if (this.#gone.some((run) => run.id === id))
      await this.#store.dropRun(id).catch((error: unknown) => this.#missed(error));
  }

  #shelve(run: SavedRun): void {
    this.runs = [run, ...this.runs.filter(({ id }) => id !== run.id)].sort(newestFirst);
  }

  /** A scenario's card came on the screen, or went off it. */
  see(id: string, seen: boolean): void {
    const others = this.#seen.filter((other) => other !== id);
    this.#seen = seen ? [...others, id] : others;
  }

  /** Computes what doing nothing leads to, those in sight first, until every scenario has its answer or nobody looks. */
  async compute(session: Session, looking: () => boolean = () => true): Promise<void> {
    if (this.#computing) return;
    this.#computing = true;
    try {
      for (let next = this.#next(); next && looking(); next = this.#next()) {
        const answer = await session.doNothing(next, next.seed, next.days);
        this.nothing = { ...this.nothing, [next.id]: { ...answer, retention: fromTheStart(answer.retention) } };
      }
    } finally {
      this.#computing = false;
    }
  }

  #next(): Scenario | undefined {
    const open = this.entries.filter(({ scenario }) => !this.nothing[scenario.id]);
    return (open.find(({ scenario }) => this.#seen.includes(scenario.id)) ?? open[0])?.scenario;
  }
}

const newestFirst = (a: SavedRun, b: SavedRun): number => b.savedAt - a.savedAt;

/** The one door for files; loaded beside the page, since a kept run needs it not. */
const door = () => import('../scenario/parse.ts');

/** The estimator's steps begin with the first event; a curve begins with everybody there. */
function fromTheStart(steps: readonly SurvivalPoint[]): SurvivalPoint[] {
  return [{ time: 0, survival: 1 }, ...steps];
}

function byDifficulty(a: Entry, b: Entry): number {
  const first = Number(b.scenario.id === FIRST) - Number(a.scenario.id === FIRST);
  return first || a.scenario.difficulty - b.scenario.difficulty || (a.scenario.id < b.scenario.id ? -1 : 1);
}

export const [useLibrary, provideLibrary] = createContext<Library>();
