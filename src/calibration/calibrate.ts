/**
 * `npm run calibrate`: scores the values in force. `-- talk ROUNDS SEEDS` and `-- facts ROUNDS SEEDS` search for better ones
 * and print what they find; nobody's parameters are changed. With --write the tables of the run go into CALIBRATION.md.
 */
import { readFileSync } from 'node:fs';
import type { Io } from '../validation/command.ts';
import { seedsOf } from '../validation/seeds.ts';
import { writeFormatted } from '../validation/writeFormatted.ts';
import { factsQuest } from './factsQuest.ts';
import { factsTables, talkTables, withTables, type Aim, type Run } from './runPage.ts';
import { search } from './search.ts';
import { talkQuest } from './talk.ts';

const PAGE = 'src/calibration/CALIBRATION.md';
/** Where nothing else is said. */
const SEEDS: Record<Aim, number> = { talk: 3, facts: 2 };

/** Resolves to the exit code: 2 for what is not understood. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const write = args.includes('--write');
  const [aim, rounds = '0', seeds] = args.filter((arg) => arg !== '--write');
  if (aim === undefined) {
    scoreAll(io);
    return 0;
  }
  if (!isAim(aim) || !isCount(rounds, 0) || (seeds !== undefined && !isCount(seeds, 1))) {
    io.err('calibrate: usage: npm run calibrate -- [talk | facts] [ROUNDS] [SEEDS] [--write]');
    return 2;
  }
  const run = { aim, rounds: Number(rounds), seeds: seedsOf('calibration', Number(seeds ?? SEEDS[aim])) };
  const tables = searched(run, io);
  if (write) await writeFormatted({ [PAGE]: withTables(readFileSync(PAGE, 'utf8'), aim, tables) });
  return 0;
}

const isAim = (text: string): text is Aim => text === 'talk' || text === 'facts';
const isCount = (text: string, least: number): boolean => /^\d+$/.test(text) && Number(text) >= least;

function scoreAll({ out }: Io): void {
  out(JSON.stringify({ talk: talkQuest(seedsOf('calibration', SEEDS.talk)).score({}, undefined) }));
  out(JSON.stringify({ facts: factsQuest(seedsOf('calibration', SEEDS.facts)).score({}, undefined) }));
}

/** Prints the way and the end of it; returns the tables of the run. */
function searched(run: Run, { out, err }: Io): string {
  const told = (round: number, { penalty }: { penalty: number }, values: object): void => {
    err(JSON.stringify({ round, penalty, values }));
  };
  if (run.aim === 'talk') {
    const found = search(talkQuest(run.seeds), run.rounds, told);
    out(JSON.stringify(found));
    return talkTables(run, found);
  }
  const found = search(factsQuest(run.seeds), run.rounds, told);
  out(JSON.stringify(found));
  return factsTables(run, found);
}
