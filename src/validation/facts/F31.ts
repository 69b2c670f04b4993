import { defineFact } from '../fact.ts';
import { boundsOf, effects } from '../renKrautEffects.ts';
import { outcomesOf } from '../usenet.ts';

const TARGETS = { 0: '≈ 0 (±10 %)', 1: '+' } as const;

export default defineFact({
  id: 'F31',
  use: 'CHECK',
  what: {
    zh: '个性化管理在发言和来看上都最好，话题多、话多时更明显；社区统一管理只让人多来看',
    en: 'Personalised moderation is best on posting and logins, most with many topics and much talk; community-level raises logins only',
  },
  how: {
    zh: 'Ren 与 Kraut 虚拟实验的重建：百人社区，每天约来一个新人，没有免打扰、广告、红包；话题 2 个或 8 个，话少或话多，三种管理方式，第 0 天开始，看第 100 至 300 天，同一批人、同样的运气。',
    en: 'A reconstruction of the virtual experiment of Ren and Kraut: communities of a hundred, a newcomer a day, no mute, ads or packets; 2 or 8 topics, little or much talk, three regimes from day 0, days 100 to 300, same people and luck.',
  },
  source: 'C1-11, C1-13, C1-14',
  seeds: { quick: 2, full: 30 },
  figures: effects.map((effect) => ({ part: effect.id, target: TARGETS[effect.sign], ...boundsOf(effect) })),
  measure: (seed) => {
    const outcomes = outcomesOf(seed);
    return Object.fromEntries(effects.map((effect) => [effect.id, effect.of(outcomes)]));
  },
});
