import { choice, range, words } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

export default defineStrategy({
  id: 'temporaryGroup',
  kind: 'standing',
  family: 'structure',
  title: { zh: '临时群', en: 'Temporary group' },
  short: { zh: '临时群', en: 'Temporary' },
  summary: {
    zh: '为一件事建群，说好哪天结束，办完就散。',
    en: 'A group for one thing, with an end that is told: dissolved when it is done.',
  },
  detail: {
    zh: '大家知道它会散，期待低，不必退群；散得干净，下次更愿意来；办完不散，就慢慢变成又一个死群，下次也少人来。也可以给这个群本身定个散的日子。',
    en: 'People know it will end, so they expect little and need not quit; after a clean end they come to the next more readily; left behind, it turns into one more dead group, and fewer come next time. This very group can be given an end as well.',
  },
  touches: { zh: '被邀请的人', en: 'Those who are asked along' },
  rows: ['R21', 'R4'],
  evidence: 'claimed',
  claims: [{ row: 'R21', scenario: 'flash-event', metric: 'retention', claimed: null, sign: 1 }],
  params: {
    purpose: words({ label: { zh: '做什么', en: 'What for' }, maxLength: 20, default: '周四夜话' }),
    whom: choice({
      label: { zh: '哪个群', en: 'Which group' },
      options: {
        newGroup: { zh: '另建一个', en: 'A new one' },
        thisGroup: { zh: '就是这个群', en: 'This very group' },
      },
      default: 'newGroup',
    }),
    days: range({
      label: { zh: '开几天', en: 'For' },
      unit: { zh: '天', en: 'days' },
      min: 1,
      max: 60,
      step: 1,
      default: 7,
    }),
    share: range({
      label: { zh: '邀请比例', en: 'Invite' },
      unit: { zh: '%', en: '%' },
      min: 5,
      max: 100,
      step: 5,
      default: 30,
    }),
    after: choice({
      label: { zh: '办完以后', en: 'Afterwards' },
      options: { dissolve: { zh: '解散', en: 'Dissolve' }, leave: { zh: '留着', en: 'Leave it' } },
      default: 'dissolve',
    }),
  },
  cost: () => ({ money: 0, minutes: 6 }),
  begin({ purpose, whom, days, share, after }, operator) {
    const dissolve = after === 'dissolve';
    if (whom === 'thisGroup') operator.announceEnd(days, dissolve);
    else operator.open({ title: { zh: purpose, en: purpose }, days, share: share / 100, dissolve, topic: 0 });
  },
  end({ after }, operator) {
    operator.closeTemporary(after === 'dissolve');
  },
});
