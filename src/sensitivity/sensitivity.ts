/**
 * `npm run sensitivity -- [--quick] [--write]`: which of the guessed parameters move what, and which conclusions survive them.
 * A full study (or --write) writes its page and its data. From the project's root.
 */
import { optionsOf, type Io } from '../validation/command.ts';
import { inThreads } from '../validation/inThreads.ts';
import { roundedJson, writeFormatted } from '../validation/writeFormatted.ts';
import { planOf } from './design.ts';
import { join, jobsFor } from './jobs.ts';
import { page } from './page.ts';
import { studyOf } from './study.ts';

const PAGE = 'src/engine/SENSITIVITY.md';
const DATA = 'src/validation/sensitivity.json';
const OPTIONS = ['--quick', '--write'];

const work = inThreads('sensitivity', jobsFor);

/** Resolves to the exit code: 2 for an unknown option. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const options = optionsOf('sensitivity', OPTIONS, args, io);
  if (!options) return 2;
  const quick = options.has('--quick');
  const parts = await work(quick, (name) => {
    io.err(`sensitivity: ${name}: done`);
  });
  const study = studyOf(planOf(quick), quick, join(parts));
  io.out(page(study));
  if (!quick || options.has('--write')) await writeFormatted({ [PAGE]: page(study), [DATA]: roundedJson(study) });
  return 0;
}
