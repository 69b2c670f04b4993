import type { Operator } from '../engine/operator.ts';
import { range } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

function callBack({ share }: { share: number }, operator: Operator): void {
  operator.serve({ welcome: false, privileges: false, ownService: false, wake: true, share: share / 100 });
}

export default defineStrategy({
  id: 'winBack',
  kind: 'standing',
  family: 'value',
  title: { zh: '唤醒沉默成员', en: 'Win back the silent' },
  short: { zh: '唤醒', en: 'Win back' },
  summary: {
    zh: '十五天没动静的人，一个个去请，带一点限时的好处。',
    en: 'Those silent for fifteen days are called back one by one, with something limited for them.',
  },
  detail: {
    zh: '从业者说能唤回四分之一。请来一看还是老样子，下次就不灵了；请得越勤，回来的越少。要靠成员资料找人，资料丢了就找不着。沉默的人不一定不满意，有的只是看着不说话。',
    en: 'The trade says one in four comes back. Who looks in and finds nothing new will not come a second time; the oftener one calls, the fewer come. It needs the file of the members: without it nobody is found. The silent need not be discontent; some just read.',
  },
  touches: { zh: '十五天没有互动的人', en: 'Those who have not acted for fifteen days' },
  rows: ['R31', 'R36'],
  evidence: 'claimed',
  claims: [
    { row: 'R31', scenario: 'tier-harbour', metric: 'openings', claimed: null, sign: 1 },
    { row: 'R31', scenario: 'tier-harbour', metric: 'wonBack', claimed: 0.25, sign: 1 },
  ],
  params: {
    share: range({
      label: { zh: '每天请几成', en: 'Called a day' },
      unit: { zh: '%', en: '%' },
      min: 1,
      max: 50,
      step: 1,
      default: 5,
    }),
  },
  cost: () => ({ money: 0, minutes: 3 }),
  begin: callBack,
  daily: callBack,
});
