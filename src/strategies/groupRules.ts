import { choice } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

export default defineStrategy({
  id: 'groupRules',
  kind: 'standing',
  family: 'order',
  title: { zh: '群规：禁止广告', en: 'Group rules: no ads' },
  short: { zh: '群规', en: 'Rules' },
  summary: {
    zh: '不许发广告；违规的会被提醒或移出群聊。',
    en: 'No ads; offenders are warned or removed.',
  },
  detail: {
    zh: '群规本身不拦广告，要有人看见、有空、拉得下脸处理。事先说清楚的规矩，被提醒的人不太委屈；突然执行，伤面子。只有群主一个人时，夜里和大群照看不过来。',
    en: 'A rule stops nothing by itself: somebody must see the ad, have the time and the nerve. A rule told beforehand hurts less when it falls; one sprung on people costs face. An owner alone misses nights and large groups.',
  },
  touches: { zh: '发广告的人；看见处理的人', en: 'Those who advertise; those who see what follows' },
  rows: ['R17', 'R5'],
  evidence: 'claimed',
  claims: [
    { row: 'R17', scenario: 'ad-flooded-industry', metric: 'adShare', claimed: null, sign: -1 },
    { row: 'R5', scenario: 'ad-flooded-industry', metric: 'retention', claimed: null, sign: 1 },
  ],
  params: {
    penalty: choice({
      label: { zh: '违规怎么办', en: 'What follows' },
      options: {
        none: { zh: '只说不做', en: 'Nothing' },
        warn: { zh: '提醒并撤回', en: 'Warn and take back' },
        warnThenRemove: { zh: '先提醒，再犯移出', en: 'Warn, then remove' },
        remove: { zh: '直接移出', en: 'Remove at once' },
      },
      default: 'warnThenRemove',
    }),
    announce: choice({
      label: { zh: '怎么告知', en: 'How it is told' },
      options: {
        notice: { zh: '发群公告说明', en: 'By a pinned notice' },
        silent: { zh: '不说，直接执行', en: 'Not at all' },
      },
      default: 'notice',
    }),
  },
  watched: ({ penalty }) => penalty !== 'none',
  cost: () => ({ money: 0, minutes: 5 }),
  hold({ penalty, announce }, levers) {
    levers.adsBanned = true;
    levers.penalty = penalty;
    if (announce === 'notice') levers.ruleKnown = true;
  },
  begin({ announce }, operator) {
    if (announce !== 'notice') return;
    operator.pin({ zh: '本群禁止发广告，违规会被移出。', en: 'No ads in this group; offenders are removed.' });
    operator.post({ kind: 'announcement', quality: 0.5 });
  },
});
