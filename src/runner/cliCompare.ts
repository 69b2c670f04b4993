/** Comparisons on the command line: the whole, a shard of it, or shards put together. */
import { compare, type Row } from '../compare/comparison.ts';
import { distinct, nameOfFile } from '../compare/armNames.ts';
import { mergeShards } from '../compare/mergeShards.ts';
import { planOf, sampleOf, seedsOfPart } from '../compare/plan.ts';
import { runArms } from '../compare/runArms.ts';
import { writeShard } from '../compare/shard.ts';
import type { Scenario } from '../scenario/schema.ts';
import { toSetup } from '../scenario/toSetup.ts';
import { BadInput, lines, loadPolicies, loadScenario, read, type Io, type Policy } from './inputFiles.ts';
import type { CompareOptions } from './options.ts';

export function compareAll(
  { scenario: file, policies: files, seeds, days: wanted, shard }: CompareOptions,
  io: Io,
): void {
  const scenario = loadScenario(file, io);
  const days = wanted ?? scenario.days;
  const policies = loadPolicies(files, scenario, days, io);
  const names = distinct(policies.map(({ title }, k) => title?.en ?? nameOfFile(files[k])));
  const arms = policies.map(({ interventions }, k) => ({ name: names[k], interventions }));
  const plan = planOf(scenario, arms, { days, seeds });
  const own = shard ? seedsOfPart(seeds, shard) : seeds;
  const rows = own.map(rowsOf(scenario, policies, days));
  io.out(shard ? writeShard({ ...plan, ...shard, rows }) : JSON.stringify(compare(sampleOf(plan, rows))));
}

/** The values of all arms on one seed. */
function rowsOf(scenario: Scenario, policies: readonly Policy[], days: number): (seed: string) => Row {
  const setup = toSetup(scenario, { interventions: [], days });
  const lists = policies.map(({ interventions }) => toSetup(scenario, { interventions, days }).interventions);
  return (seed) => runArms(setup, lists, seed).map(({ metrics }) => Array.from(metrics, finiteOrNull));
}

const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

export function mergeAll(files: readonly string[], io: Io): void {
  const merged = mergeShards(files.map((file) => ({ file, text: read(file) })));
  if (!merged.ok) {
    throw new BadInput(merged.problems.map(({ file = 'sim', problem }) => lines(file, [problem])).join('\n'));
  }
  io.out(JSON.stringify(compare(merged.sample)));
}
