/**
 * Writes the table of parameters into the model's description, and its equations into the Chinese one. From the project's root:
 * `node src/runner/launch.mjs src/runner/writeModel.ts`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { withEquations } from '../engine/modelEquations.ts';
import { modelTable, withTable } from '../engine/modelTable.ts';
import { parameters } from '../engine/parameters.ts';

const PAGE = 'src/engine/MODEL.md';
const CHINESE = 'src/engine/MODEL.zh.md';

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
  const chinese = withEquations(readFileSync(CHINESE, 'utf8'), page);
  if (chinese === undefined) {
    io.err(`${CHINESE}: its blocks of equations are not as many as in ${PAGE}; translate what is new there`);
    return Promise.resolve(1);
  }
  writeFileSync(CHINESE, chinese);
  return Promise.resolve(0);
}
