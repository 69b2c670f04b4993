/** What each metric counts, exactly, for whoever gets the numbers without the page around them. */
import type { Text } from '../engine/text.ts';

const stillThere = (zh: string, en: string): Text => ({
  zh: `${zh}仍在群的比例（Kaplan-Meier，按人计，不含广告党）`,
  en: `share still in the group ${en} (Kaplan-Meier by person, advertisers left out)`,
});

/** By metric id. */
export const metricMeanings: Readonly<Record<string, Text>> = {
  retention7: stillThere('入群 7 天后', '7 days after joining'),
  retention14: stillThere('入群 14 天后', '14 days after joining'),
  retention30: stillThere('入群 30 天后', '30 days after joining'),
  retentionEnd: stillThere('入群后过了与本次运行一样长的时间', 'after as many days as the run has'),
  daysInGroup: {
    zh: '在整个运行期间，一个成员平均在群的天数（限制平均，不含广告党）',
    en: 'of the whole run, days a member stays on average (restricted mean, advertisers left out)',
  },
  members: {
    zh: '期末至少在一个群里的人数（不含广告党）',
    en: 'people in at least one group at the end (advertisers left out)',
  },
  quits: {
    zh: '第一次在群以退群告终的人数（不含广告党）',
    en: 'people whose first stay ended with a quit (advertisers left out)',
  },
  messages: { zh: '最后七天平均每天的消息条数', en: 'messages a day, mean of the last seven days' },
  adShare: { zh: '最后七天消息中广告的比例', en: 'share of ads among messages, mean of the last seven days' },
  trust: { zh: '期末在群成员的平均信任，0 到 1', en: 'trust at the end, mean over those present, 0 to 1' },
  profit: { zh: '第 0 天以来的收入减成本', en: 'income less cost since day 0' },
  cost: { zh: '第 0 天以来的成本', en: 'cost since day 0' },
  staffHours: { zh: '第 0 天以来的人手用时', en: 'staff time since day 0' },
};
