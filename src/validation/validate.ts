/**
 * `npm run validate -- [--quick] [--json] [--write]`: measures the model against published facts, real groups, the claims of
 * the trade and its own coverage. A full run (or --write) writes the report's page and data. From the project's root.
 */
import { ENGINE } from '../engine/version.ts';
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

interface Io {
  out: (line: string) => void;
  err: (line: string) => void;
}

/** Resolves to the exit code: 2 for an unknown option. What the model misses is a finding, not a failure. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const unknown = args.find((arg) => !OPTIONS.includes(arg));
  if (unknown !== undefined) {
    io.err(`validate: ${unknown}: unknown option; known are ${OPTIONS.join(', ')}`);
    return 2;
  }
  const quick = args.includes('--quick');
  const parts = await work(quick, (name) => {
    io.err(`validate: ${name}: done`);
  });
  const report: Report = { engine: ENGINE, quick, ...assemble(parts), coverage: coverage() };
  const { facts, bands, claims, coverage: rows } = report;
  if (args.includes('--json')) io.out(JSON.stringify({ facts, bands, claims, coverage: rows }));
  else io.out(page(report));
  if (!quick || args.includes('--write')) await writeFormatted({ [PAGE]: page(report), [DATA]: roundedJson(report) });
  return 0;
}
