import { defineFact } from '../fact.ts';
import { clearedInAYear, yearInGroup } from '../yearInGroup.ts';

export default defineFact({
  id: 'F22',
  use: 'CAL',
  what: {
    zh: '嫌吵怎么办：免打扰多于清理死群，再多于退群，退群多于不看',
    en: 'Against noise: mute more than clear dead groups, more than quit, more than ignore',
  },
  how: {
    zh: '270 人、3 % 广告党、一年：老成员中设过免打扰的、退群的、连续 30 天没点开的各占多少。问卷问的是一个人在所有群里做过什么，这里只有一个群；清理死群：同样一群人在一个从此没人说话的群里，一年里离开的。',
    en: '270 members, 3 % advertisers, a year: shares of the founders who ever muted, quit, or did not look in for 30 days. The survey asks what people do in all their groups; here is one. Clearing: the same people in a group in which nobody speaks any more, who left within a year.',
  },
  source: 'B3.4',
  seeds: { quick: 2, full: 20 },
  figures: [
    { part: 'muted', target: '74.6 % (±10)', low: 0.646, high: 0.846 },
    { part: 'quit', target: '38.4 % (±10)', low: 0.284, high: 0.484 },
    { part: 'ignored', target: '24.8 % (±10)', low: 0.148, high: 0.348 },
    { part: 'cleared', target: '59.9 % (±10)', low: 0.499, high: 0.699 },
    { part: 'mutedLessQuit', target: '+', low: 0, high: 1 },
    { part: 'mutedLessCleared', target: '+', low: 0, high: 1 },
    { part: 'clearedLessQuit', target: '+', low: 0, high: 1 },
    { part: 'quitLessIgnored', target: '+', low: 0, high: 1 },
  ],
  measure: (seed, parameters) => {
    const { muted, quit, ignored } = yearInGroup(seed, parameters);
    const cleared = clearedInAYear(seed, parameters);
    return {
      muted,
      quit,
      ignored,
      cleared,
      mutedLessQuit: muted - quit,
      mutedLessCleared: muted - cleared,
      clearedLessQuit: cleared - quit,
      quitLessIgnored: quit - ignored,
    };
  },
});
