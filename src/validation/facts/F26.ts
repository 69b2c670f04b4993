import { run } from '../../engine/run.ts';
import { defineFact } from '../fact.ts';
import { fedGroup, feed } from '../feed.ts';
import { hasQuit, settledCustomer } from '../memberCounts.ts';
import { memberDays } from '../memberDays.ts';

const DAYS = 180;

export default defineFact({
  id: 'F26',
  use: 'CAL',
  what: {
    zh: '安静的单向频道每天走万分之三到九',
    en: 'A quiet one-way channel loses 0.03 to 0.09 % of its readers a day',
  },
  how: {
    zh: '500 人，多数潜水，人人关心同一话题，没人说话，群主每天发一条像样的内容，180 天：每位在群成员每天退群的比例。来源是公众号掉粉，不是微信群。',
    en: '500 members, mostly lurkers, who all care for one topic; nobody talks, the owner posts one decent message a day, 180 days: quits per present member and day. The source counts followers of official accounts, not members of groups.',
  },
  source: 'B6.1',
  seeds: { quick: 2, full: 20 },
  figures: [{ part: '', target: '0.03–0.09 %', low: 0.0003, high: 0.0009 }],
  measure: (seed, parameters = {}) => {
    const plan = { heads: { regular: 150, novice: 50, lurker: 300 }, days: DAYS, topics: 1, parameters };
    const world = run(fedGroup(plan, feed(1, 0.8)), seed, []);
    const [group] = world.groups;
    const among = settledCustomer(world);
    const { columns, size } = group.members;
    let quits = 0;
    for (let row = 0; row < size; row++) if (among(columns, row) && hasQuit(columns, row)) quits++;
    return { '': quits / memberDays(group, DAYS, among) };
  },
});
