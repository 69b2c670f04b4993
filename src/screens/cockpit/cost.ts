import type { Value } from '../../engine/param.ts';
import type { Cost, Strategy } from '../../engine/strategy.ts';
import type { Money } from '../../runner/frame.ts';

/** What a strategy costs with these settings; missing ones take their defaults. */
export function costOf(strategy: Strategy, values: Readonly<Record<string, Value>>): Cost {
  const full = Object.fromEntries(
    Object.entries(strategy.params).map(([key, param]) => [key, values[key] ?? param.default]),
  );
  return strategy.cost(full);
}

/** What is missing to begin it today: RMB, or staff minutes of this week; undefined where there is enough. */
export function shortage(cost: Cost, money: Money): Partial<Cost> | undefined {
  if (cost.money > money.balance) return { money: cost.money - money.balance };
  const left = money.minutesPerWeek - money.minutesUsed;
  if (cost.minutes > left && cost.minutes > 0) return { minutes: cost.minutes - Math.max(0, left) };
  return undefined;
}
