/** The headless runner's command line. */
import { MOST_ARMS, MOST_SEEDS } from '../compare/plan.ts';
import { BadOption, takeApart, type Arguments, type Arity } from './arguments.ts';

export interface RunOptions {
  scenario: string;
  /** Empty: the scenario's own seed. */
  seeds: string[];
  days: number | undefined;
  policy: string | undefined;
  chatlog: string | undefined;
}

export interface CompareOptions {
  scenario: string;
  seeds: string[];
  days: number | undefined;
  /** Files; the first is the baseline. */
  policies: string[];
  /** Undefined: all seeds, and the result instead of a shard. */
  shard: { part: number; parts: number } | undefined;
}

export type Command =
  | { do: 'run'; options: RunOptions }
  | { do: 'compare'; options: CompareOptions }
  | { do: 'merge'; files: string[] }
  | { do: 'help' };

export type ParsedOptions = { ok: true; command: Command } | { ok: false; option: string; problem: string };

const SIM = 'npm run --silent sim --';

export const USAGE = `${SIM} SCENARIO.json [--seed S | --seeds A..B] [--days N] [--policy P.json] [--chatlog F]`;

export const HELP = `${USAGE}
    One JSON object a seed, one a line.
      --seed S      one seed, any text; without it the scenario's own
      --seeds A..B  seeds "A" to "B", whole numbers, ${MOST_SEEDS} at most
      --days N      1 to 365, in place of the scenario's days
      --policy P    a list of interventions, or {format, title, interventions}, in place of the scenario's own
      --chatlog F   the chat of one seed as ChatLab JSON Lines

${SIM} SCENARIO.json --compare A.json B.json ... (--seed S | --seeds A..B) [--days N] [--shard I/N]
    Policies on the same people with the same luck, as one JSON object. The first is the baseline; [] does nothing.
      arms          median over seeds, low and high: the 5 % and 95 % quantiles over seeds
      contrasts     b less a, seed by seed: median; low, high: bootstrap 90 % interval of that median;
                    probability: share of seeds in which b is better in that metric's direction, ties half
      --compare     2 to ${MOST_ARMS} policy files, as for --policy
      --shard I/N   run only every N-th seed from the I-th on, and print what --merge needs

${SIM} --merge FILE...
    What the whole comparison would have printed, from the output of all its shards, in any order.`;

const KNOWN: Readonly<Record<string, Arity>> = {
  '--seed': 'one',
  '--seeds': 'one',
  '--days': 'one',
  '--policy': 'one',
  '--chatlog': 'one',
  '--compare': 'some',
  '--shard': 'one',
  '--merge': 'some',
  '--help': 'none',
};

export function parseOptions(args: readonly string[]): ParsedOptions {
  try {
    return { ok: true, command: commandOf(takeApart(args, KNOWN)) };
  } catch (error) {
    if (!(error instanceof BadOption)) throw error;
    return { ok: false, option: error.option, problem: error.message };
  }
}

function commandOf(args: Arguments): Command {
  if (args.values.has('--help')) return { do: 'help' };
  if (args.values.has('--merge')) return { do: 'merge', files: mergeOf(args) };
  if (args.values.has('--compare')) return { do: 'compare', options: compareOf(args) };
  return { do: 'run', options: runOf(args) };
}

function runOf(args: Arguments): RunOptions {
  notWith(args, '--shard', 'goes with --compare only');
  const options = {
    scenario: scenarioOf(args),
    seeds: seedsOf(args),
    days: daysOf(args),
    policy: one(args, '--policy'),
    chatlog: one(args, '--chatlog'),
  };
  if (options.chatlog !== undefined && options.seeds.length > 1) {
    throw new BadOption('--chatlog', 'goes with one seed only');
  }
  return options;
}

function compareOf(args: Arguments): CompareOptions {
  for (const option of ['--policy', '--chatlog']) notWith(args, option, 'does not go with --compare');
  const scenario = scenarioOf(args);
  const policies = args.values.get('--compare') ?? [];
  if (policies.length < 2 || policies.length > MOST_ARMS) {
    throw new BadOption(
      '--compare',
      `found ${policies.length} ${policies.length === 1 ? 'file' : 'files'}; allowed: 2 to ${MOST_ARMS} policy files, the first of them the baseline`,
    );
  }
  const seeds = seedsOf(args);
  if (seeds.length === 0) throw new BadOption('--seeds', 'missing: --compare needs --seeds A..B or --seed S');
  return { scenario, seeds, days: daysOf(args), policies, shard: shardOf(args) };
}

function mergeOf(args: Arguments): string[] {
  const [stray] = [...args.alone, ...[...args.values.keys()].filter((option) => option !== '--merge')];
  if (stray !== undefined) throw new BadOption(stray, 'does not go with --merge, which needs nothing but the files');
  return args.values.get('--merge') ?? [];
}

function notWith({ values }: Arguments, option: string, problem: string): void {
  if (values.has(option)) throw new BadOption(option, problem);
}

const one = ({ values }: Arguments, option: string): string | undefined => values.get(option)?.[0];

function scenarioOf({ alone: [scenario, other] }: Arguments): string {
  if (other !== undefined) throw new BadOption(other, 'only one scenario file can be given');
  if (scenario === undefined) {
    throw new BadOption('SCENARIO.json', `a scenario file is needed: ${USAGE}; --help says more`);
  }
  return scenario;
}

function daysOf(args: Arguments): number | undefined {
  const days = one(args, '--days');
  if (days === undefined) return undefined;
  if (!/^\d{1,3}$/.test(days) || Number(days) < 1 || Number(days) > 365) {
    throw new BadOption('--days', `found ${days}; allowed: a whole number from 1 to 365`);
  }
  return Number(days);
}

function seedsOf(args: Arguments): string[] {
  const [seed, range] = [one(args, '--seed'), one(args, '--seeds')];
  if (seed !== undefined && range !== undefined) throw new BadOption('--seeds', 'give --seed or --seeds, not both');
  if (seed !== undefined) return [seed];
  if (range === undefined) return [];
  const match = /^(\d{1,9})\.\.(\d{1,9})$/.exec(range);
  const [first, last] = match ? [Number(match[1]), Number(match[2])] : [1, 0];
  if (last < first || last - first >= MOST_SEEDS) {
    throw new BadOption(
      '--seeds',
      `found ${range}; allowed: A..B, whole numbers, A not above B, at most ${MOST_SEEDS} seeds`,
    );
  }
  return Array.from({ length: last - first + 1 }, (_, k) => String(first + k));
}

function shardOf(args: Arguments): CompareOptions['shard'] {
  const shard = one(args, '--shard');
  if (shard === undefined) return undefined;
  const match = /^(\d{1,5})\/(\d{1,5})$/.exec(shard);
  const [part, parts] = match ? [Number(match[1]), Number(match[2])] : [0, 0];
  if (part < 1 || part > parts || parts > MOST_SEEDS) {
    throw new BadOption(
      '--shard',
      `found ${shard}; allowed: I/N, whole numbers, I from 1 to N, N at most ${MOST_SEEDS}`,
    );
  }
  return { part, parts };
}
