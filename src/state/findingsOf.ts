import { settled } from '../engine/param.ts';
import type { Intervention } from '../runner/frame.ts';
import { judgePolicy } from '../scenario/judgePolicy.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema.ts';
import { strategies } from '../strategies/index.ts';

/** What a scenario refuses of a policy, and what is doubtful in it; paths begin with the place in the list. */
export function findingsOf(
  policy: readonly Intervention[],
  scenario: Scenario,
): { problems: Problem[]; warnings: Problem[] } {
  const whole = policy.map((act) => ({
    ...act,
    params: settled(strategies.get(act.strategy)?.params ?? {}, act.params),
  }));
  return judgePolicy(whole, { world: scenario, strategies });
}
