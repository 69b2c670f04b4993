/**
 * Writes the table of parameters into the model's description. From the project's root:
 * `node src/runner/launch.mjs src/runner/writeModel.ts`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { modelTable, withTable } from '../engine/modelTable.ts';
import { parameters } from '../engine/parameters.ts';

const PAGE = 'src/engine/MODEL.md';

/** Resolves to the exit code. */
export function main(
  _args: string[],
  io: { out: (line: string) => void; err: (line: string) => void },
): Promise<number> {
  const page = withTable(readFileSync(PAGE, 'utf8'), modelTable(parameters));
  if (page === undefined) {
    io.err(`${PAGE}: the two marker lines of the table are missing`);
    return Promise.resolve(1);
  }
  writeFileSync(PAGE, page);
  io.out(`${PAGE}: ${Object.keys(parameters).length} parameters`);
  return Promise.resolve(0);
}
