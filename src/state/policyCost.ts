import { settled } from '../engine/param.ts';
import type { Intervention } from '../runner/frame.ts';
import { busiestDay } from '../scenario/busiestDay.ts';
import type { Scenario } from '../scenario/schema.ts';
import { parseTime } from '../scenario/time.ts';
import { strategies } from '../strategies/index.ts';
import { planned } from './policy.ts';

const DAY = 1440;

/**
 * What a policy takes, as far as it can be told before it runs: RMB over the whole scenario, and staff hours a week while most is in
 * force. Groups that come later are not in it, nor is what members pay.
 */
export function policyCost(
  policy: readonly Intervention[],
  { groups, days }: Pick<Scenario, 'groups' | 'days'>,
): { money: number; hours: number } {
  const whole = policy.map((act) => ({
    ...act,
    params: settled(strategies.get(act.strategy)?.params ?? {}, act.params),
  }));
  const money = whole.reduce((sum, act) => {
    const strategy = strategies.get(act.strategy);
    if (!strategy) return sum;
    const times = strategy.kind === 'deed' ? 1 : daysOf(act, policy, days);
    return sum + strategy.cost(act.params).money * times * (act.group === undefined ? groups.length : 1);
  }, 0);
  return { money, hours: (busiestDay(whole, { world: { groups }, strategies }).minutes * 7) / 60 };
}

/** Days on which a standing strategy is paid for: to its end, to the scenario's, or until a later one takes over. */
function daysOf(act: Intervention, policy: readonly Intervention[], days: number): number {
  const next = planned(policy, act, parseTime(act.from));
  const ends = [days * DAY, parseTime(act.until ?? days), parseTime(next?.from ?? days)];
  return Math.max(0, Math.ceil(Math.min(...ends) / DAY) - Math.floor(parseTime(act.from) / DAY));
}
