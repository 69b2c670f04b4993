/**
 * `npm run validate -- [--quick] [--json] [--write]`: measures the model against published facts, real groups, the claims of
 * the trade and its own coverage. A full run (or --write) writes the report's page and data. From the project's root.
 */
import { ENGINE } from '../engine/version.ts';
import { optionsOf, type Io } from './command.ts';
import { coverage } from './coverage.ts';
import { assemble, jobsFor } from './jobs.ts';
import { page } from './page.ts';
import type { Report } from './report.ts';
import { inThreads } from './inThreads.ts';
import { roundedJson, writeFormatted } from './writeFormatted.ts';

const PAGE = 'src/engine/VALIDATION.md';
const DATA = 'src/validation/report.json';
const OPTIONS = ['--quick', '--json', '--write'];

const work = inThreads('validation', jobsFor);

/** Resolves to the exit code: 2 for an unknown option. What the model misses is a finding, not a failure. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const options = optionsOf('validate', OPTIONS, args, io);
  if (!options) return 2;
  const quick = options.has('--quick');
  const parts = await work(quick, (name) => {
    io.err(`validate: ${name}: done`);
  });
  const report: Report = { engine: ENGINE, quick, ...assemble(parts), coverage: coverage() };
  const { facts, bands, claims, coverage: rows } = report;
  if (options.has('--json')) io.out(JSON.stringify({ facts, bands, claims, coverage: rows }));
  else io.out(page(report));
  if (!quick || options.has('--write')) await writeFormatted({ [PAGE]: page(report), [DATA]: roundedJson(report) });
  return 0;
}
