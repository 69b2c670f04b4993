import { choice, range } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

export default defineStrategy({
  id: 'privacyRule',
  kind: 'standing',
  family: 'risk',
  title: { zh: '不许私加的规矩', en: 'No adding without asking' },
  short: { zh: '防私加', en: 'Privacy' },
  summary: {
    zh: '未经同意不许私加群友，被举报的按规矩处理。',
    en: 'Nobody adds a member without asking; who is reported is dealt with.',
  },
  detail: {
    zh: '爆粉的人混进来，挨个加人、推销，被加的人怪的是群主。规矩摆出来能劝住一部分；不受约束的，要有人举报、有人处理才管用。私加多半看不见，能管到的只是一部分。',
    en: 'Poachers slip in, add people one by one and sell to them, and those who are added blame the owner. A stated rule deters some; the rest must be reported and dealt with. Most of it is never seen, so only a part can be stopped.',
  },
  touches: { zh: '爆粉的人；被私加的人', en: 'Poachers; those they add' },
  rows: ['R36', 'R5'],
  evidence: 'claimed',
  claims: [
    { row: 'R36', scenario: 'crisis-week', metric: 'addedPrivately', claimed: null, sign: -1, from: 1, day: 20 },
  ],
  params: {
    firmness: range({
      label: { zh: '讲得多明白', en: 'How plainly it is told' },
      unit: { zh: '%', en: '%' },
      min: 10,
      max: 100,
      step: 10,
      default: 100,
    }),
    penalty: choice({
      label: { zh: '被举报的', en: 'Who is reported' },
      options: {
        warn: { zh: '提醒', en: 'Warned' },
        warnThenRemove: { zh: '提醒，再犯移出', en: 'Warned, then removed' },
        remove: { zh: '移出', en: 'Removed' },
      },
      default: 'warnThenRemove',
    }),
  },
  watched: () => true,
  cost: () => ({ money: 0, minutes: 3 }),
  hold({ firmness, penalty }, levers) {
    levers.privacy = firmness / 100;
    levers.ruleKnown = true;
    if (levers.penalty === 'none') levers.penalty = penalty;
  },
  begin(_, operator) {
    operator.pin({ zh: '未经同意请勿私加群友。', en: 'Do not add members without asking them.' });
    operator.post({ kind: 'announcement', quality: 0.5 });
  },
});
