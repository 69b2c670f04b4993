import type { Operator } from '../engine/operator.ts';
import { flag, range } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

/** Morning, noon and evening first, then the hours between. */
const HOURS = [8, 12, 20, 10, 15, 22] as const;

const HARASSING = {
  zh: '天天几遍 @所有人 会被举报骚扰，账号可能被限制。',
  en: 'Calling everybody several times a day gets reported as harassment; the account may be restricted.',
};

function pushToday({ perDay, mentionAll }: { perDay: number; mentionAll: boolean }, operator: Operator): void {
  for (const hour of HOURS.slice(0, perDay)) {
    operator.postAt(hour, { kind: 'push', quality: 0.1, mentionAll });
  }
}

export default defineStrategy({
  id: 'massMessage',
  kind: 'standing',
  family: 'value',
  title: { zh: '机械群发', en: 'Mass messages' },
  short: { zh: '群发', en: 'Mass' },
  summary: {
    zh: '早安、午报、晚推，天天照发，发完就走。',
    en: 'Good morning, noon report, evening push: every day, and then gone.',
  },
  detail: {
    zh: '三宗致命错误之一：群里只有机械推送。省力，发了就算做了；没人互动、没人定规矩的群，跟群发短信没有区别。再加上 @所有人，开了免打扰的也被吵醒，一次比一次反感。放在这里，是让你看清它的代价。',
    en: 'One of the three fatal faults: a group with nothing but mechanical pushes. It takes no effort and looks like work; without interaction and rules a group is no better than a mass message. With mention-all even those who muted are woken, and mind it more each time. It is here so that you can see its price.',
  },
  touches: { zh: '全群', en: 'Everybody' },
  rows: ['R8', 'R34'],
  evidence: 'claimed',
  claims: [
    { row: 'R8', scenario: 'bot-ward', metric: 'openers', claimed: null, sign: -1 },
    { row: 'R34', scenario: 'bot-ward', metric: 'retention', claimed: null, sign: -1, params: { mentionAll: true } },
  ],
  params: {
    perDay: range({
      label: { zh: '每天', en: 'A day' },
      unit: { zh: '条', en: 'pushes' },
      min: 1,
      max: 6,
      step: 1,
      default: 3,
    }),
    mentionAll: flag({ label: { zh: '每条都 @所有人', en: 'Mention all each time' }, default: false }),
  },
  flags: ({ perDay, mentionAll }) => (mentionAll && perDay > 1 ? HARASSING : undefined),
  cost: ({ perDay }) => ({ money: 0, minutes: perDay }),
  begin: pushToday,
  daily: pushToday,
});
