import { checkInterventions } from './checkInterventions.ts';
import { doubtPolicy } from './doubtPolicy.ts';
import type { DoubtContext } from './doubtContext.ts';
import { Findings } from './findings.ts';
import type { Intervention } from './intervention.ts';
import type { Path } from './problem.ts';

/** What a scenario refuses of a policy of the right shape; where it refuses nothing, what is doubtful. Paths begin with `base`. */
export function judgePolicy(
  list: readonly Intervention[],
  { world, strategies }: Omit<DoubtContext, 'findings'>,
  base: Path = [],
): Findings {
  const context = { world, strategies, findings: new Findings() };
  checkInterventions(list, base, context);
  // Doubts about what is refused anyway only distract.
  if (context.findings.problems.length === 0) doubtPolicy(list, base, context);
  return context.findings;
}
