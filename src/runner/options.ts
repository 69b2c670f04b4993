/** The headless runner's command line. */
export interface Options {
  scenario: string;
  seeds: string[];
  days: number | undefined;
  policy: string | undefined;
  chatlog: string | undefined;
}

export type ParsedOptions = { ok: true; options: Options } | { ok: false; option: string; problem: string };

export const USAGE =
  'npm run --silent sim -- SCENARIO.json [--seed S | --seeds A..B] [--days N] [--policy P.json] [--chatlog F]';

const KNOWN = ['--seed', '--seeds', '--days', '--policy', '--chatlog'];
/** Seeds of one call at most. */
const MOST_SEEDS = 10000;

const bad = (option: string, problem: string): ParsedOptions => ({ ok: false, option, problem });

export function parseOptions(args: readonly string[]): ParsedOptions {
  const values = new Map<string, string>();
  let scenario: string | undefined;
  for (let k = 0; k < args.length; k++) {
    const arg = args[k];
    if (!arg.startsWith('--')) {
      if (scenario !== undefined) return bad(arg, 'only one scenario file can be given');
      scenario = arg;
      continue;
    }
    if (!KNOWN.includes(arg)) return bad(arg, `unknown option; allowed: ${KNOWN.join(', ')}`);
    if (values.has(arg)) return bad(arg, 'given twice');
    const value = args[++k] as string | undefined;
    if (value === undefined || value === '' || value.startsWith('--')) return bad(arg, 'a value must follow');
    values.set(arg, value);
  }
  if (scenario === undefined) return bad('SCENARIO.json', `a scenario file is needed: ${USAGE}`);
  return read(scenario, values);
}

function read(scenario: string, values: ReadonlyMap<string, string>): ParsedOptions {
  const seeds = seedsOf(values);
  if (typeof seeds === 'string') return bad('--seeds', seeds);
  const days = values.get('--days');
  if (days !== undefined && !(/^\d{1,3}$/.test(days) && Number(days) >= 1 && Number(days) <= 365)) {
    return bad('--days', `found ${days}; allowed: a whole number from 1 to 365`);
  }
  const chatlog = values.get('--chatlog');
  if (chatlog !== undefined && seeds.length > 1) return bad('--chatlog', 'goes with one seed only');
  if (values.has('--seed') && values.has('--seeds')) return bad('--seeds', 'give --seed or --seeds, not both');
  return {
    ok: true,
    options: {
      scenario,
      seeds,
      days: days === undefined ? undefined : Number(days),
      policy: values.get('--policy'),
      chatlog,
    },
  };
}

/** Empty: the scenario's own seed. */
function seedsOf(values: ReadonlyMap<string, string>): string[] | string {
  const one = values.get('--seed');
  if (one !== undefined) return [one];
  const many = values.get('--seeds');
  if (many === undefined) return [];
  const match = /^(\d{1,9})\.\.(\d{1,9})$/.exec(many);
  const [first, last] = match ? [Number(match[1]), Number(match[2])] : [1, 0];
  if (last < first || last - first >= MOST_SEEDS) {
    return `found ${many}; allowed: A..B, whole numbers, A not above B, at most ${MOST_SEEDS} seeds`;
  }
  return Array.from({ length: last - first + 1 }, (_, k) => String(first + k));
}
