/** The headless runner: one JSON object a seed, one a line. Bad input: exit code 2 and a line for each problem. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../engine/run.ts';
import type { World } from '../engine/world.ts';
import { observers } from '../observers/index.ts';
import { parsePolicy, parseScenario } from '../scenario/parse.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema.ts';
import { toSetup, type SetupOptions } from '../scenario/toSetup.ts';
import { chatLog } from './chatLog.ts';
import { parseOptions, type Options } from './options.ts';
import { summarise } from './summary.ts';

export interface Io {
  out: (line: string) => void;
  err: (line: string) => void;
}

class BadInput extends Error {}

export async function main(args: readonly string[], io: Io): Promise<number> {
  const parsed = parseOptions(args);
  if (!parsed.ok) {
    io.err(`sim: ${parsed.option}: ${parsed.problem}`);
    return 2;
  }
  try {
    runAll(parsed.options, io);
    return await Promise.resolve(0);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    io.err(error.message);
    return 2;
  }
}

function runAll(options: Options, io: Io): void {
  const scenario = loadScenario(options.scenario, io);
  const setup: SetupOptions = {};
  if (options.days !== undefined) setup.days = options.days;
  if (options.policy !== undefined) setup.interventions = loadPolicy(options.policy, scenario, options.days, io);
  const seeds = options.seeds.length > 0 ? options.seeds : [scenario.seed];
  for (const seed of seeds) {
    const world = run(toSetup(scenario, setup), seed, [...observers.values()]);
    if (options.chatlog !== undefined) writeLogs(world, scenario, options.chatlog);
    io.out(JSON.stringify(summarise(world, scenario)));
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new BadInput(`${file}: file: cannot be read`);
  }
}

function lines(file: string, problems: readonly Problem[]): string {
  return problems
    .map(
      ({ path: place, message, remedy }) =>
        `${file}: ${place || 'file'}: ${message.en}${remedy ? ` ${remedy.en}` : ''}`,
    )
    .join('\n');
}

function loadScenario(file: string, io: Io): Scenario {
  const parsed = parseScenario(read(file));
  if (!parsed.ok) throw new BadInput(lines(file, parsed.problems));
  if (parsed.warnings.length > 0) io.err(lines(file, parsed.warnings));
  return parsed.scenario;
}

function loadPolicy(
  file: string,
  scenario: Scenario,
  days: number | undefined,
  io: Io,
): NonNullable<SetupOptions['interventions']> {
  const parsed = parsePolicy(read(file), { ...scenario, days: days ?? scenario.days });
  if (!parsed.ok) throw new BadInput(lines(file, parsed.problems));
  if (parsed.warnings.length > 0) io.err(lines(file, parsed.warnings));
  return parsed.interventions;
}

function writeLogs(world: World, scenario: Scenario, file: string): void {
  const { dir, name, ext } = path.parse(file);
  for (const group of world.groups) {
    const target = world.groups.length === 1 ? file : path.join(dir, `${name}.${group.id}${ext}`);
    try {
      writeFileSync(target, chatLog(world, scenario, group));
    } catch {
      throw new BadInput(`sim: --chatlog: ${target} cannot be written`);
    }
  }
}
