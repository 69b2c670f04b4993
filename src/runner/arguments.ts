/** A command line taken apart: what stands by itself, and each option with what follows it. */

/** What is wrong with one option, said to whoever typed it. */
export class BadOption extends Error {
  readonly option: string;

  constructor(option: string, problem: string) {
    super(problem);
    this.option = option;
  }
}

/** How many values follow an option. */
export type Arity = 'none' | 'one' | 'some';

export interface Arguments {
  alone: string[];
  /** By option, in the order given. */
  values: ReadonlyMap<string, string[]>;
}

/** Throws BadOption for an option that is not known, comes twice or lacks its value. */
export function takeApart(args: readonly string[], known: Readonly<Record<string, Arity>>): Arguments {
  const alone: string[] = [];
  const values = new Map<string, string[]>();
  for (let k = 0; k < args.length;) {
    const arg = args[k++];
    if (!isOption(arg)) {
      alone.push(arg);
      continue;
    }
    if (!Object.hasOwn(known, arg)) {
      throw new BadOption(arg, `unknown option; allowed: ${Object.keys(known).join(', ')}`);
    }
    if (values.has(arg)) throw new BadOption(arg, 'given twice');
    const most = { none: 0, one: 1, some: Infinity }[known[arg]];
    const own: string[] = [];
    while (own.length < most && k < args.length && !isOption(args[k]) && args[k] !== '') own.push(args[k++]);
    if (own.length < Math.min(1, most)) throw new BadOption(arg, 'a value must follow');
    values.set(arg, own);
  }
  return { alone, values };
}

const isOption = (arg: string): boolean => arg.startsWith('--');
