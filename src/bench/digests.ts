/** Fingerprints of whole runs, to be compared between JavaScript engines. */
import { digestOf } from '../engine/digest.ts';
import { run } from '../engine/run.ts';
import { observers } from '../observers/index.ts';
import { parsePolicy, parseScenario } from '../scenario/parse.ts';
import { toSetup } from '../scenario/toSetup.ts';

const files = import.meta.glob<string>('../../scenarios/*.json', { eager: true, query: '?raw', import: 'default' });

/** Each scenario under its instructor's policy, 30 days, one seed: `id digest`. */
export function digests(): string[] {
  return Object.values(files).map((text) => {
    const parsed = parseScenario(text);
    if (!parsed.ok) throw new Error('A scenario does not parse.');
    const { scenario } = parsed;
    const policy = parsePolicy(JSON.stringify(scenario.reference), scenario);
    const setup = toSetup(scenario, { interventions: policy.ok ? policy.interventions : [], days: 30 });
    return `${scenario.id} ${digestOf(run(setup, '同一颗种子', [...observers.values()]))}`;
  });
}

/** Prints them, for Node. */
export function main(_: readonly string[], io: { out: (line: string) => void }): Promise<number> {
  for (const line of digests()) io.out(line);
  return Promise.resolve(0);
}
