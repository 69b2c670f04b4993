/** The last search outlives a reload: what was asked, and what came of its runs. It is of one comparison, and comes back in that alone. */
import * as z from 'zod/mini';
import { resultsOf, type Results } from '../compare/search/resumed.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Arm } from './arms.ts';
import { Autosave } from './autosave.ts';
import type { PolicySearch } from './policySearch.svelte.ts';
import { printOf, questOf } from './quest.ts';
import type { Store } from './store.ts';

const figure = z.nullable(z.number());
const results = z.array(z.nullable(z.tuple([figure, figure, figure, figure])));
const shape = z.strictObject({
  /** Of the quest: another model, scenario or policy makes another. */
  print: z.string(),
  metric: z.string(),
  wish: z.strictObject({
    other: z.string(),
    runs: z.int(),
    seed: z.int(),
    money: figure,
    hours: figure,
    switched: z.record(z.string(), z.boolean()),
    bounds: z.record(z.string(), z.strictObject({ low: z.number(), high: z.number() })),
  }),
  results: z.array(z.strictObject({ race: results, test: results })),
});
type Kept = Omit<z.infer<typeof shape>, 'results'> & { results: Results };

export class KeptSearch {
  #searcher: PolicySearch;
  #store: Pick<Store, 'search' | 'saveSearch'>;
  #autosave: Autosave;

  constructor(searcher: PolicySearch, store: Pick<Store, 'search' | 'saveSearch'>) {
    this.#searcher = searcher;
    this.#store = store;
    this.#autosave = new Autosave(() => this.#keep());
  }

  /** Takes up what was kept, where it was of this scenario and one of these policies, and no search is in hand. */
  async restore(scenario: Scenario, arms: readonly Arm[]): Promise<void> {
    const kept = readKept(await this.#store.search().catch(() => undefined));
    if (!kept || this.#searcher.quest) return;
    const quest = arms
      .map((arm) => questOf(kept.wish, kept.metric, scenario, arm))
      .find((one) => printOf(one) === kept.print);
    if (quest) this.#searcher.takeUp(quest, kept.results);
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
    const { quest, search } = this.#searcher;
    if (!quest || !search) return;
    const { wish, objectives } = quest;
    const kept: Kept = { print: printOf(quest), metric: objectives[0].id, wish, results: resultsOf(search) };
    await this.#store.saveSearch(JSON.stringify(kept));
  }
}

/** Undefined where there is nothing, or what another version kept. */
function readKept(text: string | undefined): Kept | undefined {
  try {
    return text === undefined ? undefined : z.safeParse(shape, JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
