import { roles } from '../../engine/roles.ts';
import { run } from '../../engine/run.ts';
import { mean } from '../mean.ts';
import { postsByRow } from '../memberCounts.ts';
import { oneGroup } from '../oneGroup.ts';
import { defineFact } from '../fact.ts';

const DAYS = 180;
/** Anybody may come in, so nearly all only look. */
const HEADS = { pro: 12, core: 6, expert: 9, regular: 123, novice: 60, lurker: 1290 };
/** People whose calling it is to answer and to write here: no spread of propensity makes one per cent write most of it. */
const PRO = { ...roles.expert.traits, openings: 10, posting: 3, tireless: 1 };

export default defineFact({
  id: 'F12',
  use: 'CHECK',
  what: { zh: '开放的大社区：少数人写了绝大部分', en: 'In a large open community a few write nearly everything' },
  how: {
    zh: '1500 人（86 % 潜水、12 位以此为业的人，都是输入）、180 天：发过言的人的比例；写得最多的 1 %、其后 9 % 的成员写了多少。微信群最多 500 人，这里只为对照放宽。',
    en: '1,500 members (86 % lurkers and 12 professionals: inputs), 180 days: share who ever post; share of messages by the top 1 % and the next 9 % of members. A WeChat group holds 500; the cap is lifted for this comparison only.',
  },
  source: 'B4.4',
  seeds: { quick: 2, full: 20 },
  figures: [
    { part: 'everPosted', target: '< 25 %', low: 0, high: 0.25 },
    { part: 'top1', target: '74.7 %', low: 0.65, high: 0.85 },
    { part: 'top10', target: '≥ 80 %', low: 0.8, high: 1 },
  ],
  measure: (seed) => {
    const world = run(oneGroup({ heads: HEADS, days: DAYS, roles: { pro: PRO } }), seed, []);
    const posts = Array.from(postsByRow(world.groups[0], 0, DAYS * 1440)).sort((x, y) => y - x);
    const all = posts.reduce((sum, n) => sum + n, 0);
    const top = (share: number): number =>
      posts.slice(0, Math.round(share * posts.length)).reduce((sum, n) => sum + n, 0) / all;
    return { everPosted: mean(posts.map((n) => (n > 0 ? 1 : 0))), top1: top(0.01), top10: top(0.1) };
  },
});
