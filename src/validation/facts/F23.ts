import { defineFact } from '../fact.ts';
import { yearInGroup } from '../yearInGroup.ts';

const NO_MUTE = { muteRate: 0, mutedBefore: 0, foldRate: 0 };

export default defineFact({
  id: 'F23',
  use: 'CHECK',
  what: { zh: '免打扰让人少看，但推迟退群', en: 'Muting lowers reading, but delays quitting' },
  how: {
    zh: 'F22 的一年，与不能免打扰的同一批人、同样的运气相比：能免打扰时每人每天点开少几成；不能免打扰时退群的人多几个百分点。',
    en: 'The year of F22 against the same people and luck where nobody can mute: relative change of visits a member and day by muting; how many more quit without it (share of founders).',
  },
  source: 'B3.17, A000-3',
  seeds: { quick: 2, full: 20 },
  figures: [
    { part: 'visits', target: '−', low: -1, high: 0 },
    { part: 'quitWithoutMute', target: '+', low: 0, high: 1 },
  ],
  measure: (seed) => {
    const [usual, without] = [yearInGroup(seed), yearInGroup(seed, NO_MUTE)];
    return { visits: usual.visits / without.visits - 1, quitWithoutMute: without.quit - usual.quit };
  },
});
