import { quantile } from '../../analysis/quantile.ts';
import { adHocGroups, HORIZON, type AdHocGroup } from '../adHocGroups.ts';
import { defineFact } from '../fact.ts';

/** Half of these groups had fallen silent by this day (the horizon, where fewer had). */
function medianLife(groups: readonly AdHocGroup[]): number {
  const lives = groups.map(({ life }) => (life > HORIZON - 1 ? HORIZON : life));
  return quantile(
    lives.sort((x, y) => x - y),
    0.5,
  );
}

export default defineFact({
  id: 'F04',
  use: 'CAL',
  what: {
    zh: '为事而建的群约一周，为人而建的群过月',
    en: 'Groups for an event live about a week, for people over a month',
  },
  how: {
    zh: '与 F01 同一批群：从建群到最后一条消息的天数的中位数，最多看到第 35 天。事情结束的日子是输入。',
    en: 'The groups of F01: median days from birth to the last message, seen to day 35. When the event ends is an input.',
  },
  source: 'A000-6, A000-7, B1.8',
  seeds: { quick: 2, full: 20 },
  figures: [
    { part: 'event', target: '~7 d', low: 5, high: 10 },
    { part: 'relation', target: '> 30 d', low: 30, high: HORIZON },
  ],
  measure: (seed, parameters) => {
    const groups = adHocGroups(seed, parameters);
    return {
      event: medianLife(groups.filter(({ event }) => event)),
      relation: medianLife(groups.filter(({ event }) => !event)),
    };
  },
});
