import type { Group } from '../../engine/group.ts';
import { run } from '../../engine/run.ts';
import { defineFact } from '../fact.ts';
import { postsByRow } from '../memberCounts.ts';
import { oneGroup, ORDINARY } from '../oneGroup.ts';
import { powerLawCorrelation } from '../powerLaw.ts';

const DAYS = 180;
/** A day, as in the published model (1, 3 or 5). */
const NEWCOMERS = 3;
const MINIMUM = 0.9;

/** Answers to each message, and of each member the number of others he answered or was answered by. */
function exchanges(group: Group): { replies: Int32Array; partners: number[] } {
  const { at, author, replyTo } = group.messages.columns;
  const replies = new Int32Array(group.messages.size);
  const met = Array.from({ length: group.members.size }, () => new Set<number>());
  for (let m = 0; m < group.messages.size; m++) {
    const answered = replyTo[m];
    if (at[m] < 0 || answered < 0) continue;
    replies[answered]++;
    const [by, to] = [author[m], author[answered]];
    if (by < 0 || to < 0 || by === to) continue;
    met[by].add(to);
    met[to].add(by);
  }
  return { replies, partners: met.map(({ size }) => size) };
}

export default defineFact({
  id: 'F13',
  use: 'CAL',
  what: {
    zh: '发言数、回应数、交谈对象数都是重尾分布',
    en: 'Posts per member, replies per message and partners per member are heavy-tailed',
  },
  how: {
    zh: '262 人的普通群、每天来 3 个新人、180 天：双对数名次图与最相合的幂律（指数任意）的名次图的相关系数。指数也要看：这里一条消息最多有三四个回应，尾巴很短。',
    en: 'An ordinary group of 262, three newcomers a day, 180 days: correlation of the log-log rank plot with that of the power law that fits best, of whatever exponent. That of replies is steep: here no message gets more than three or four.',
  },
  source: 'C1-8, C1-9',
  seeds: { quick: 2, full: 20 },
  figures: [
    { part: 'postsPerMember', target: '≥ 0.90', low: MINIMUM, high: 1 },
    { part: 'repliesPerMessage', target: '≥ 0.90', low: MINIMUM, high: 1 },
    { part: 'partnersPerMember', target: '≥ 0.90', low: MINIMUM, high: 1 },
  ],
  measure: (seed, parameters = {}) => {
    const [group] = run(oneGroup({ heads: ORDINARY, days: DAYS, newcomers: NEWCOMERS, parameters }), seed, []).groups;
    const { replies, partners } = exchanges(group);
    return {
      postsPerMember: powerLawCorrelation(postsByRow(group, 0, DAYS * 1440)),
      repliesPerMessage: powerLawCorrelation(replies),
      partnersPerMember: powerLawCorrelation(partners),
    };
  },
});
