import type { Value } from '../engine/param.ts';
import type { Strategy } from '../engine/strategy.ts';
import type { Text } from '../engine/text.ts';

/** Heads above which three admins are wanted, and above which even three (all that WeChat allows) are few. Source: R14. */
export const THREE_FROM = 200;
export const TOO_MANY = 450;

/** What keeps order without an admin, or leaves a smaller group to keep. */
export const RELIEF: ReadonlySet<string> = new Set([
  'redPacketAdFee',
  'weeklyAdWindow',
  'adBoard',
  'wordFilter',
  'splitGroup',
]);

/** What spares an owner alone: a team, or what needs no watching. */
export const SPARES_THE_OWNER: readonly string[] = ['adminTeam', ...RELIEF];

interface Place {
  /** Members of the largest group it is for. */
  heads: number;
  /** Whether a strategy is in force there. */
  holds: (strategy: string) => boolean;
}

/** What to say of a strategy that needs somebody to watch, where there are many heads and no admins; undefined where that is no worry. */
export function unstaffed(strategy: Strategy, params: Readonly<Record<string, Value>>, place: Place): Text | undefined {
  const { heads, holds } = place;
  if (heads <= THREE_FROM || !strategy.watched?.(params) || SPARES_THE_OWNER.some(holds)) return undefined;
  return {
    zh: `群里有 ${heads} 人，没有管理员：群主一个人看不过来，夜里没人处理，多半违规落空。`,
    en: `The group has ${heads} members and no admins: an owner alone misses most offences, and nobody acts at night.`,
  };
}

/** What helps an owner alone. */
export const HELP: Text = {
  zh: '配 3 位管理员，拆成小群，或加上不靠人盯的办法：红包广告费、广告时段、广告栏、敏感词过滤。',
  en: 'Appoint three admins, split the group, or add what needs no watching: an ad fee, a weekly window, an ad board, a word filter.',
};
