/**
 * Prints the JSON Schema of scenario files. From the project's root:
 * `node src/runner/launch.mjs src/scenario/writeSchema.ts > public/scenario.schema.json`
 */
import { jsonSchema } from './jsonSchema.ts';
import { registry } from './registry.ts';

/** Resolves to the exit code. */
export function main(_args: string[], io: { out: (line: string) => void }): Promise<number> {
  io.out(JSON.stringify(jsonSchema(registry), null, 2));
  return Promise.resolve(0);
}
