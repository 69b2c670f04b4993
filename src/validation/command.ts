/** What the long measurements of the command line share. */

export interface Io {
  out: (line: string) => void;
  err: (line: string) => void;
}

/** The options among `args`; where one is unknown that is said, and nothing comes back. */
export function optionsOf(
  command: string,
  known: readonly string[],
  args: readonly string[],
  io: Io,
): ReadonlySet<string> | undefined {
  const unknown = args.find((arg) => !known.includes(arg));
  if (unknown === undefined) return new Set(args);
  io.err(`${command}: ${unknown}: unknown option; known are ${known.join(', ')}`);
  return undefined;
}
