import type { Group } from '../../engine/group.ts';
import { run } from '../../engine/run.ts';
import { defineFact } from '../fact.ts';
import { mean } from '../mean.ts';
import { oneGroup, ORDINARY } from '../oneGroup.ts';
import { IN_TIME, isAnswered } from '../threads.ts';

const DAYS = 240;
/** A first message must come early enough for a second to be seen. */
const FOLLOWED = 30;
const NEWCOMERS = 2;

interface Beginning {
  answered: boolean;
  again: boolean;
}

/**
 * What became of the first message of each newcomer. One post of Usenet is a whole talk here: what he writes on the day on which
 * he may be answered belongs to the first; `again` is whether he comes forward once more later.
 */
function beginnings(group: Group): Beginning[] {
  const { at, author } = group.messages.columns;
  const { founder, joinedAt } = group.members.columns;
  const messages = new Map<number, number[]>();
  for (let m = 0; m < group.messages.size; m++) {
    const row = author[m];
    if (row < 0 || founder[row] === 1 || joinedAt[row] < 0) continue;
    const own = messages.get(row);
    if (own) own.push(m);
    else messages.set(row, [m]);
  }
  return Array.from(messages.values())
    .filter(([first]) => at[first] < (DAYS - FOLLOWED) * 1440)
    .map((own) => {
      const [first] = own;
      const again = own.some((m) => at[m] - at[first] > IN_TIME && at[m] - at[first] < FOLLOWED * 1440);
      return { answered: isAnswered(group, first), again };
    });
}

export default defineFact({
  id: 'F16',
  use: 'CAL',
  what: {
    zh: '新人头一句话有人接，更可能再开口',
    en: 'A newcomer whose first message is answered is likelier to write again',
  },
  how: {
    zh: '262 人的普通群、每天来 2 个新人、240 天：新人的第一句话（连发几条算一句）一天内有人回应的比例；有人回应的和没人回应的新人，过了这一天、30 天内又开口的比例各多少，相差多少。',
    en: 'An ordinary group of 262, two newcomers a day, 240 days: share of newcomers whose first message (several lines at once are one) is answered within a day; shares who write again after that day and within 30 days, of the answered and the unanswered, and their difference.',
  },
  source: 'B7.5',
  seeds: { quick: 4, full: 20 },
  figures: [
    { part: 'answered', target: '61 % (±8)', low: 0.53, high: 0.69 },
    { part: 'againUnanswered', target: '44 % (±8)', low: 0.36, high: 0.52 },
    { part: 'againAnswered', target: '56 % (±8)', low: 0.48, high: 0.64 },
    { part: 'difference', target: '+8 to +16 points', low: 0.08, high: 0.16 },
  ],
  measure: (seed, parameters = {}) => {
    const all = beginnings(
      run(oneGroup({ heads: ORDINARY, days: DAYS, newcomers: NEWCOMERS, parameters }), seed, []).groups[0],
    );
    const again = (answered: boolean): number =>
      mean(all.filter((one) => one.answered === answered).map((one) => (one.again ? 1 : 0)));
    return {
      answered: mean(all.map(({ answered }) => (answered ? 1 : 0))),
      againUnanswered: again(false),
      againAnswered: again(true),
      difference: again(true) - again(false),
    };
  },
});
