import { run } from '../../engine/run.ts';
import { defineFact, type Overrides } from '../fact.ts';
import { mean } from '../mean.ts';
import { postsByRow } from '../memberCounts.ts';
import { oneGroup } from '../oneGroup.ts';

const DAYS = 84;
/** People who came to talk to each other, and people who came to read: the difference between the lists is who is in them. */
const SUPPORT = { core: 15, expert: 10, regular: 150, novice: 60, lurker: 27 };
const INFORMATION = { core: 4, expert: 8, regular: 14, novice: 14, lurker: 360 };

function silentShare(seed: string, heads: Readonly<Record<string, number>>, parameters: Overrides): number {
  const world = run(oneGroup({ heads, days: DAYS, parameters }), seed, []);
  return mean(Array.from(postsByRow(world.groups[0], 0, DAYS * 1440), (posts) => (posts === 0 ? 1 : 0)));
}

export default defineFact({
  id: 'F11',
  use: 'CAL',
  what: {
    zh: '十二周一言不发的人：互助类的群少，资讯类的群多',
    en: 'Silent for twelve weeks: fewer in a support group than in an information group',
  },
  how: {
    zh: '84 天里从没发言的人的比例。两种群只差在人（都是输入）：互助类 262 人，潜水的占 10 %；资讯类 400 人，占 90 %。',
    en: 'Share who never wrote in 84 days. The two groups differ in who is there (inputs): a support group of 262 with 10 % lurkers, an information group of 400 with 90 %.',
  },
  source: 'B4.1',
  seeds: { quick: 2, full: 20 },
  figures: [
    { part: 'support', target: '46 % (±8)', low: 0.38, high: 0.54 },
    { part: 'information', target: '82 % (±8)', low: 0.74, high: 0.9 },
    { part: 'informationLessSupport', target: '+', low: 0, high: 1 },
  ],
  measure: (seed, parameters = {}) => {
    const support = silentShare(seed, SUPPORT, parameters);
    const information = silentShare(seed, INFORMATION, parameters);
    return { support, information, informationLessSupport: information - support };
  },
});
