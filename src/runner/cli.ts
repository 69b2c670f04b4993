/** The headless runner: one JSON object a seed, or one for a comparison. Bad input: exit code 2 and a line for each problem. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../engine/run.ts';
import type { World } from '../engine/world.ts';
import { observers } from '../observers/index.ts';
import type { Scenario } from '../scenario/schema.ts';
import { toSetup, type SetupOptions } from '../scenario/toSetup.ts';
import { chatLog } from './chatLog.ts';
import { compareAll, mergeAll } from './cliCompare.ts';
import { BadInput, loadPolicies, loadScenario, type Io } from './inputFiles.ts';
import { HELP, parseOptions, type Command, type RunOptions } from './options.ts';
import { summarise } from './summary.ts';

export async function main(args: readonly string[], io: Io): Promise<number> {
  const parsed = parseOptions(args);
  if (!parsed.ok) {
    io.err(`sim: ${parsed.option}: ${parsed.problem}`);
    return 2;
  }
  try {
    obey(parsed.command, io);
    return await Promise.resolve(0);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    io.err(error.message);
    return 2;
  }
}

function obey(command: Command, io: Io): void {
  switch (command.do) {
    case 'help':
      return io.out(HELP);
    case 'run':
      return runAll(command.options, io);
    case 'compare':
      return compareAll(command.options, io);
    case 'merge':
      return mergeAll(command.files, io);
  }
}

function runAll(options: RunOptions, io: Io): void {
  const scenario = loadScenario(options.scenario, io);
  const { days = scenario.days } = options;
  const setup: SetupOptions = { days };
  if (options.policy !== undefined) {
    const [{ interventions }] = loadPolicies([options.policy], scenario, days, io);
    setup.interventions = interventions;
  }
  const seeds = options.seeds.length > 0 ? options.seeds : [scenario.seed];
  for (const seed of seeds) {
    const world = run(toSetup(scenario, setup), seed, [...observers.values()]);
    if (options.chatlog !== undefined) writeLogs(world, scenario, options.chatlog);
    io.out(JSON.stringify(summarise(world, scenario)));
  }
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
