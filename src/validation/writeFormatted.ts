/** Files that a measurement writes into the project. */
import { writeFileSync } from 'node:fs';

/** Texts by path, in the project's own format, so that its check of formats finds nothing to say. */
export async function writeFormatted(files: Readonly<Record<string, string>>): Promise<void> {
  const { format, resolveConfig } = await import('prettier');
  for (const [file, text] of Object.entries(files)) {
    const options = (await resolveConfig(file)) ?? {};
    writeFileSync(file, await format(text, { ...options, plugins: [], filepath: file }));
  }
}

/** As JSON with six digits: more than the intervals bear, and a file that can be compared. */
export function roundedJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'number' ? Number(part.toPrecision(6)) : part,
  );
}
