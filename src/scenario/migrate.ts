import type { Checked } from './check.ts';
import { FORMAT } from './format.ts';
import { show } from './problem.ts';

type File = Record<string, unknown>;

/** How to lift a file from one format to the next; the key is the format it has. Format 1 is the first. */
const steps: ReadonlyMap<number, (file: File) => File> = new Map();

/** Lifts an older file to today's format. A newer one is refused; whatever has no number is left to the schema. */
export function migrate(value: unknown): Checked<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ok: true, value };
  let file = value as File;
  for (let step = stepFor(file); step; step = stepFor(file)) file = step(file);
  const { format } = file;
  if (typeof format !== 'number' || format <= FORMAT) return { ok: true, value: file };
  const message = {
    zh: `这个文件的格式是 ${format}，由更新的版本写成；本版本能读到格式 ${FORMAT}。`,
    en: `This file has format ${format} and was written by a newer version; this one reads up to format ${FORMAT}.`,
  };
  return { ok: false, problems: [{ path: 'format', found: show(format), message }] };
}

function stepFor({ format }: File): ((file: File) => File) | undefined {
  return typeof format === 'number' ? steps.get(format) : undefined;
}
