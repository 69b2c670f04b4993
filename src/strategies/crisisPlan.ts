import { range } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

export default defineStrategy({
  id: 'crisisPlan',
  kind: 'standing',
  family: 'risk',
  title: { zh: '舆情预案', en: 'Crisis plan' },
  short: { zh: '预案', en: 'Plan' },
  summary: {
    zh: '谁盯、谁说、多久之内说，事先定好。',
    en: 'Who watches, who speaks and how soon is settled beforehand.',
  },
  detail: {
    zh: '从业者说两小时内回应，损害少 78%。没有预案，多半要隔一两天才有人出来说话，这期间每个来看的人都添一分难受、少一分信任。天天盯着要花时间，一年也许用不上一次；用上的那一次，全靠它。',
    en: 'The trade says that an answer within two hours takes away 78 % of the harm. Without a plan it is a day or two before anybody speaks, and until then each visit hurts and costs trust. Watching takes time every day for something that may not happen in a year; on the day it does, everything hangs on it.',
  },
  touches: { zh: '出事那几天来看的人', en: 'Those who look in on the days of trouble' },
  rows: ['R36', 'R16'],
  evidence: 'claimed',
  claims: [
    { row: 'R36', scenario: 'crisis-week', metric: 'trust', claimed: null, sign: 1, from: 1, day: 50 },
    { row: 'R36', scenario: 'crisis-week', metric: 'crisis', claimed: -0.78, sign: -1, from: 1, day: 27 },
  ],
  params: {
    within: range({
      label: { zh: '回应', en: 'Answer within' },
      unit: { zh: '小时', en: 'hours' },
      min: 1,
      max: 48,
      step: 1,
      default: 2,
    }),
  },
  cost: ({ within }) => ({ money: 0, minutes: within <= 4 ? 8 : within <= 12 ? 5 : 2 }),
  hold({ within }, levers) {
    levers.crisisHours = within;
  },
  begin(_, operator) {
    operator.pin({
      zh: '有意见请直接找群主，当天给答复。',
      en: 'Complaints go to the owner, who answers the same day.',
    });
    operator.post({ kind: 'announcement', quality: 0.5 });
  },
});
