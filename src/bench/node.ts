import { measure } from './measure.ts';
import { benchSetups } from './setups.ts';

/** Prints the figures of this process as JSON. */
export function main(args: readonly string[], io: { out: (line: string) => void }): Promise<number> {
  io.out(JSON.stringify(measure(benchSetups(args.includes('--quick')))));
  return Promise.resolve(0);
}
