import { run } from '../../engine/run.ts';
import { NEVER } from '../../engine/people.ts';
import { defineFact } from '../fact.ts';
import { mean } from '../mean.ts';
import { oneGroup, ORDINARY } from '../oneGroup.ts';

const DAYS = 60;

export default defineFact({
  id: 'F09',
  use: 'CAL',
  what: {
    zh: '头一次拉人多在自己进群后的五天之内',
    en: 'First invitations are mostly made within five days of joining',
  },
  how: {
    zh: '262 人的普通群，每天约来三位新人，60 天：拉过人的新人里，第一次拉人在进群五天之内的比例。',
    en: 'An ordinary group of 262 with three newcomers a day, 60 days: of the newcomers who ever asked somebody in, the share whose first time was within five days of joining.',
  },
  source: 'B1.12',
  seeds: { quick: 2, full: 20 },
  figures: [{ part: '', target: '80 % (±8)', low: 0.72, high: 0.88 }],
  measure: (seed, parameters = {}) => {
    const { people } = run(oneGroup({ heads: ORDINARY, days: DAYS, newcomers: 3, parameters }), seed, []);
    const { firstInvited, enteredAt } = people.columns;
    const waits: number[] = [];
    for (let who = 0; who < people.size; who++) {
      if (firstInvited[who] !== NEVER) waits.push((firstInvited[who] - enteredAt[who]) / 1440);
    }
    return { '': mean(waits.map((days) => (days <= 5 ? 1 : 0))) };
  },
});
