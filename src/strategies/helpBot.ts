import type { Operator } from '../engine/operator.ts';
import { flag, range } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

/** Share of staff minutes that tools save. Source: R34 (labour -60 %). */
const SAVING = 0.6;
const HOURS = [9, 12, 20, 15, 18, 22] as const;

const THIRD_PARTY = {
  zh: '个人号挂第三方机器人违反平台规则，可能封号；成员说的话也都过了它的手。',
  en: 'A third-party bot on a personal account breaks the platform’s rules and may get it banned; and it reads all that members say.',
};

function pushToday({ pushes, thirdParty }: { pushes: number; thirdParty: boolean }, operator: Operator): void {
  if (thirdParty) operator.frown('thirdPartyBot', 1);
  for (const hour of HOURS.slice(0, pushes)) {
    operator.postAt(hour, { kind: 'push', quality: 0.2 });
  }
}

export default defineStrategy({
  id: 'helpBot',
  kind: 'standing',
  family: 'machines',
  title: { zh: '群机器人', en: 'Group bot' },
  short: { zh: '机器人', en: 'Bot' },
  summary: {
    zh: '常见问题自动答，琐事交给工具，还可以定时推送。',
    en: 'Common questions answered at once, chores left to tools, timed pushes if wanted.',
  },
  detail: {
    zh: '省下六成人工是从业者的说法。机器人秒回，却接不住人情：提问的人得了答案，没认识谁。别人还在聊，机器人不碍事；只剩机器人在说话，就是机械推送，越看越烦。挂在个人号上的第三方机器人违反平台规则，有封号风险。',
    en: 'Six tenths of the labour saved is what the trade says. A bot answers at once and befriends nobody: the asker has his answer and has met no one. While people talk, a bot does no harm; where machines alone talk it is mechanical pushing, and people mind it. Third-party bots on personal accounts break the platform’s rules; accounts get banned.',
  },
  touches: { zh: '提问的人；所有在看的人', en: 'Those who ask; all who look' },
  rows: ['R34'],
  evidence: 'claimed',
  claims: [
    { row: 'R34', scenario: 'bot-ward', metric: 'unanswered', claimed: null, sign: -1, params: { pushes: 0 } },
    {
      row: 'R34',
      scenario: 'bot-ward',
      metric: 'retention',
      claimed: null,
      sign: -1,
      params: { answers: 100, pushes: 6 },
    },
    {
      row: 'R34',
      scenario: 'bot-ward',
      metric: 'staffLoad',
      claimed: -0.6,
      sign: -1,
      params: { answers: 0, pushes: 0 },
      beside: ['deepService'],
    },
  ],
  params: {
    answers: range({
      label: { zh: '自动回答', en: 'Answers' },
      unit: { zh: '% 的提问', en: '% of questions' },
      min: 0,
      max: 100,
      step: 5,
      default: 60,
    }),
    tools: flag({ label: { zh: '琐事交给工具', en: 'Chores left to tools' }, default: true }),
    pushes: range({
      label: { zh: '定时推送', en: 'Timed pushes' },
      unit: { zh: '条/天', en: 'a day' },
      min: 0,
      max: 6,
      step: 1,
      default: 1,
    }),
    thirdParty: flag({ label: { zh: '第三方外挂（便宜）', en: 'A third-party bot (cheap)' }, default: false }),
  },
  flags: ({ thirdParty }) => (thirdParty ? THIRD_PARTY : undefined),
  cost: ({ tools, thirdParty }) => ({ money: thirdParty ? 1 : tools ? 5 : 2, minutes: 2 }),
  hold({ answers, tools }, levers) {
    levers.bot = answers / 100;
    if (tools) levers.toolSaving = SAVING;
  },
  begin: pushToday,
  daily: pushToday,
});
