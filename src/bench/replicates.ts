/** The runs of a comparison as one of its workers makes them: `--from 1 --count 100`. Prints how many milliseconds they took. */
import { parseArgs } from 'node:util';
import { outcomesOf } from '../compare/laboratory.ts';
import { floodedScenario } from './setups.ts';

export function main(args: readonly string[], io: { out: (line: string) => void }): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { from: { type: 'string', default: '1' }, count: { type: 'string', default: '100' } },
  });
  const scenario = floodedScenario();
  const start = performance.now();
  for (let k = 0; k < Number(values.count); k++) {
    outcomesOf({ scenario, policies: [[]], seed: String(Number(values.from) + k) });
  }
  io.out(String(performance.now() - start));
  return Promise.resolve(0);
}
