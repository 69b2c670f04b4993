import { parameters } from '../../engine/parameters.ts';
import { run } from '../../engine/run.ts';
import { defineFact, type Overrides } from '../fact.ts';
import { postsByRow } from '../memberCounts.ts';
import { memberDays } from '../memberDays.ts';
import { oneGroup } from '../oneGroup.ts';

const DAYS = 45;
/** Shares of the kinds of people in the control scenario. */
const MIX = { core: 0.04, expert: 0.04, regular: 0.35, novice: 0.15, lurker: 0.42 };
/** Members of the busy public groups of B4.7. */
const PUBLIC = 86;
/** In them people talk about whatever comes, all day: they start and answer more, and only much talk puts them off. */
function talkative(overrides: Overrides): Overrides {
  const { start = parameters.start.default, answer = parameters.answer.default } = overrides;
  return { ...overrides, start: start * 6, answer: answer * 5, feedback: 2 };
}

function perMemberAndDay(seed: string, members: number, overrides: Overrides): number {
  const heads = Object.fromEntries(Object.entries(MIX).map(([role, share]) => [role, Math.round(share * members)]));
  const [group] = run(oneGroup({ heads, days: DAYS, parameters: overrides }), seed, []).groups;
  return postsByRow(group, 0, DAYS * 1440).reduce((sum, n) => sum + n, 0) / memberDays(group, DAYS);
}

export default defineFact({
  id: 'F14',
  use: 'CAL',
  what: {
    zh: '健康的群每人每天 0.08 到 1.4 条消息',
    en: 'Healthy groups write 0.08 to 1.4 messages per member and day',
  },
  how: {
    zh: '普通群 86、262、500 人各 45 天，每位在群成员每天的消息数；再加一个 86 人的健谈的公开群（更爱开口接话、很吵才收敛：输入）。',
    en: 'Ordinary groups of 86, 262 and 500, 45 days each: messages per present member and day; and a talkative public group of 86 (people start and answer more, and only much talk puts them off: an input).',
  },
  source: 'A004-17, B4.7',
  seeds: { quick: 2, full: 20 },
  figures: [
    { part: 'members86', target: '0.08–1.4', low: 0.08, high: 1.4 },
    { part: 'members262', target: '0.08–1.4', low: 0.08, high: 1.4 },
    { part: 'members500', target: '0.08–1.4', low: 0.08, high: 1.4 },
    { part: 'talkative86', target: '≈ 1.4', low: 0.9, high: 1.9 },
  ],
  measure: (seed, overrides = {}) => ({
    members86: perMemberAndDay(seed, PUBLIC, overrides),
    members262: perMemberAndDay(seed, 262, overrides),
    members500: perMemberAndDay(seed, 500, overrides),
    talkative86: perMemberAndDay(seed, PUBLIC, talkative(overrides)),
  }),
});
