/**
 * `npm run validate -- [--quick] [--json] [--write]`: measures the model against published facts, real groups, the claims of
 * the trade and its own coverage. A full run (or --write) writes the report's page and data. From the project's root.
 */
import { writeFileSync } from 'node:fs';
import { ENGINE } from '../engine/version.ts';
import { coverage } from './coverage.ts';
import { assemble } from './jobs.ts';
import { page } from './page.ts';
import type { Report } from './report.ts';
import { inThreads } from './inThreads.ts';

const PAGE = 'src/engine/VALIDATION.md';
const DATA = 'src/validation/report.json';
const OPTIONS = ['--quick', '--json', '--write'];

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
  const parts = await inThreads(quick, (name) => {
    io.err(`validate: ${name}: done`);
  });
  const report: Report = { engine: ENGINE, quick, ...assemble(parts), coverage: coverage() };
  const { facts, bands, claims, coverage: rows } = report;
  if (args.includes('--json')) io.out(JSON.stringify({ facts, bands, claims, coverage: rows }));
  else io.out(page(report));
  if (!quick || args.includes('--write')) await write(report);
  return 0;
}

/** In the project's own format, so that its check of formats finds nothing to say. */
async function write(report: Report): Promise<void> {
  const { format, resolveConfig } = await import('prettier');
  const files = { [PAGE]: page(report), [DATA]: JSON.stringify(rounded(report)) };
  for (const [file, text] of Object.entries(files)) {
    const options = (await resolveConfig(file)) ?? {};
    writeFileSync(file, await format(text, { ...options, plugins: [], filepath: file }));
  }
}

/** Six digits are more than the intervals bear, and make a file that can be compared. */
function rounded(report: Report): unknown {
  const round = (_key: string, value: unknown): unknown =>
    typeof value === 'number' ? Number(value.toPrecision(6)) : value;
  return JSON.parse(JSON.stringify(report, round));
}
