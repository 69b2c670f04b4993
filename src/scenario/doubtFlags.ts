import type { DoubtContext } from './doubtContext.ts';
import type { Intervention } from './intervention.ts';
import type { Path } from './problem.ts';

/** Warns of what the platform frowns on or what touches members' privacy, as each strategy says it of its settings. */
export function doubtFlags(list: readonly Intervention[], base: Path, { strategies, findings }: DoubtContext): void {
  list.forEach((act, i) => {
    const flag = strategies.get(act.strategy)?.flags?.(act.params);
    if (flag) findings.doubt([...base, i, 'params'], act.strategy, flag);
  });
}
