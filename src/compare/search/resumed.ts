/** A search taken up again from what came of its runs: all else follows from them and from how it was set. */
import { dueIn, heard, searchOf, type Contestant, type IsLawful, type Search, type Setting } from './search.ts';

/** By the place of the contestant. */
export type Results = readonly Pick<Contestant, 'race' | 'test'>[];

export const resultsOf = ({ contestants }: Search): Results => contestants.map(({ race, test }) => ({ race, test }));

/** Where the search stood when it had these results; of others than it asks for none is taken. */
export function resumed(setting: Setting, results: Results, isLawful: IsLawful): Search {
  let search = searchOf(setting, isLawful);
  for (;;) {
    const known = dueIn(search).flatMap((run) => {
      const measured = results.at(run.contestant)?.[run.part].at(run.seed);
      return measured ? [{ run, measured }] : [];
    });
    if (known.length === 0) return search;
    search = known.reduce((now, { run, measured }) => heard(now, run, measured, isLawful), search);
  }
}
