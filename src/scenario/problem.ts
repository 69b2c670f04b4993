import type { Text } from '../engine/text.ts';
import { limits } from './limits.ts';

/** One thing that is wrong, or doubtful, in a file. */
export interface Problem {
  /** Where: `interventions.0.params.fee`; '' for the file as a whole. */
  path: string;
  /** What stands there, as JSON, shortened; '' where nothing stands. */
  found: string;
  /** What is wrong and what is allowed. */
  message: Text;
  /** What to do about it, where that can be said. */
  remedy?: Text;
}

export type Path = readonly PropertyKey[];

/** `['groups', 0, 'id']` -> `groups.0.id`; long foreign keys are cut. */
export function dotted(path: Path): string {
  return path.map((part) => shorten(String(part), limits.idText)).join('.');
}

/** A value as one short line of JSON. */
export function show(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[… ${value.length}]`;
  if (typeof value === 'object' && value !== null) return '{…}';
  if (typeof value === 'string') return JSON.stringify(shorten(value, 60));
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** The first problems, and one line that counts the rest (and `unseen` more that are not in the list). */
export function firstOf(problems: readonly Problem[], unseen = 0): Problem[] {
  const rest = problems.length - limits.problems + Math.max(0, unseen);
  if (rest <= 0) return [...problems];
  const message = { zh: `另有 ${rest} 处问题未列出。`, en: `${rest} more problems are not listed.` };
  return [...problems.slice(0, limits.problems), { path: '', found: '', message }];
}

/** Problems of a part as problems of the whole that it stands in. */
export function under(place: string, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, path: problem.path ? `${place}.${problem.path}` : place }));
}

function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
