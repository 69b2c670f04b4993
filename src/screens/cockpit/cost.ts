import { settled, type Value } from '../../engine/param.ts';
import type { Cost, Strategy } from '../../engine/strategy.ts';
import type { Money } from '../../runner/frame.ts';

/** What a strategy costs with these settings; missing ones take their defaults. */
export function costOf(strategy: Strategy, values: Readonly<Record<string, Value>>): Cost {
  return strategy.cost(settled(strategy.params, values));
}

/** Whether the week's staff time is gone, or less of it is left than the smallest of these costs of a day. */
export function weekUsedUp(money: Money, daily: readonly Cost[]): boolean {
  const least = Math.min(...daily.flatMap(({ minutes }) => (minutes > 0 ? [minutes] : [])));
  const left = money.minutesPerWeek - money.minutesUsed;
  return left <= 0 || left < (Number.isFinite(least) ? least : 0);
}

/** Whether the till is empty, or holds less than the cheapest of these costs of a day. */
export function moneyUsedUp({ balance }: Pick<Money, 'balance'>, daily: readonly Cost[]): boolean {
  const paid = daily.flatMap(({ money }) => (money > 0 ? [money] : []));
  return balance <= 0 || (paid.length > 0 && balance < Math.min(...paid));
}

/** What is missing to begin it today: RMB, or staff minutes of this week; undefined where there is enough. */
export function shortage(cost: Cost, money: Money): Partial<Cost> | undefined {
  if (cost.money > money.balance) return { money: cost.money - money.balance };
  const left = money.minutesPerWeek - money.minutesUsed;
  if (cost.minutes > left && cost.minutes > 0) return { minutes: cost.minutes - Math.max(0, left) };
  return undefined;
}
