/** Files given on the command line. What is wrong with one becomes a line each: `FILE: place: problem`. */
import { readFileSync } from 'node:fs';
import { parsePolicy, parseScenario, type ParsedPolicy } from '../scenario/parse.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema.ts';

export interface Io {
  out: (line: string) => void;
  err: (line: string) => void;
}

/** Bad input, with the lines that say so. */
export class BadInput extends Error {}

/** The text of a file. */
export function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new BadInput(`${file}: file: cannot be read`);
  }
}

export function lines(file: string, problems: readonly Problem[]): string {
  return problems
    .map(
      ({ path: place, message, remedy }) =>
        `${file}: ${place || 'file'}: ${message.en}${remedy ? ` ${remedy.en}` : ''}`,
    )
    .join('\n');
}

export function loadScenario(file: string, io: Io): Scenario {
  const parsed = parseScenario(read(file));
  if (!parsed.ok) throw new BadInput(lines(file, parsed.problems));
  if (parsed.warnings.length > 0) io.err(lines(file, parsed.warnings));
  return parsed.scenario;
}

export type Policy = Omit<Extract<ParsedPolicy, { ok: true }>, 'ok' | 'warnings'>;

/** Policies for a run of so many days; if there is something wrong with several, all of it is said. */
export function loadPolicies(files: readonly string[], scenario: Scenario, days: number, io: Io): Policy[] {
  const texts = files.map(read);
  const problems: string[] = [];
  const policies = files.flatMap((file, k): Policy[] => {
    const parsed = parsePolicy(texts[k], { ...scenario, days });
    if (!parsed.ok) {
      problems.push(lines(file, parsed.problems));
      return [];
    }
    if (parsed.warnings.length > 0) io.err(lines(file, parsed.warnings));
    return [parsed];
  });
  if (problems.length > 0) throw new BadInput(problems.join('\n'));
  return policies;
}
