import type { Checked } from './check.ts';
import { show } from './problem.ts';

export type File = Record<string, unknown>;

export interface Formats {
  /** The format this version writes, and the newest that it reads. */
  newest: number;
  /** How to lift a file from one format to the next; the key is the format it has. */
  steps: ReadonlyMap<number, (file: File) => File>;
}

/** Lifts an older file to the newest format. One that is newer still is refused; whatever has no number is left to the schema. */
export function lift(value: unknown, { newest, steps }: Formats): Checked<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ok: true, value };
  let file = value as File;
  for (let step = stepFor(file, steps); step; step = stepFor(file, steps)) file = step(file);
  const { format } = file;
  if (typeof format !== 'number' || format <= newest) return { ok: true, value: file };
  const message = {
    zh: `这个文件的格式是 ${format}，由更新的版本写成；本版本能读到格式 ${newest}。`,
    en: `This file has format ${format} and was written by a newer version; this one reads up to format ${newest}.`,
  };
  const remedy = {
    zh: '请用写出它的版本打开，或更新本页面。',
    en: 'Open it with the version that wrote it, or get a newer one of this page.',
  };
  return { ok: false, problems: [{ path: 'format', found: show(format), message, remedy }] };
}

function stepFor({ format }: File, steps: Formats['steps']): ((file: File) => File) | undefined {
  return typeof format === 'number' ? steps.get(format) : undefined;
}
