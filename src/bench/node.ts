import { measure } from './measure.ts';
import { floodedSetup, hundredGroups } from './setups.ts';

/** Prints the figures of this process as JSON. */
export function main(args: readonly string[], io: { out: (line: string) => void }): Promise<number> {
  io.out(JSON.stringify(measure(floodedSetup(), args.includes('--quick') ? undefined : hundredGroups())));
  return Promise.resolve(0);
}
