import type { Text } from '../../engine/text.ts';

/** Names of the statistics of a chat log (S1) and of whole groups (S3). */
const names: Readonly<Record<string, Text>> = {
  giniPosters: { zh: '发言的基尼系数', en: 'Gini coefficient of posts' },
  postersWith2to9Share: { zh: '发 2 至 9 条的人', en: 'Posters of 2 to 9 messages' },
  top1MemberShare: { zh: '话最多的一人占比', en: 'Share of the top poster' },
  top10pctShare: { zh: '话最多的一成占比', en: 'Share of the top tenth' },
  postersMaking50Share: { zh: '写出一半消息的人', en: 'Posters who write half' },
  postersMaking80Share: { zh: '写出八成消息的人', en: 'Posters who write 80 %' },
  logNormalSigma: { zh: '发言数的对数离散', en: 'Log-normal sigma of posts' },
  hourEntropy: { zh: '一天里的分散程度', en: 'Entropy over hours' },
  quietest6hShare: { zh: '最静的 6 小时', en: 'Quietest six hours' },
  weekendShare: { zh: '周末占比', en: 'Share at weekends' },
  silentDaysShare: { zh: '无人说话的日子', en: 'Silent days' },
  dailyCv: { zh: '日与日的差异', en: 'Variation between days' },
  dailyAutocorrelation: { zh: '前一天与后一天的相关', en: 'Correlation of a day with the next' },
  replyGapP50: { zh: '回复间隔中位数（秒）', en: 'Median reply gap (s)' },
  replyGapP90: { zh: '回复间隔 90 分位（秒）', en: 'Reply gap, 90th percentile (s)' },
  replyGapOver1hShare: { zh: '间隔超过 1 小时', en: 'Gaps over an hour' },
  noOtherVoiceIn1hShare: { zh: '1 小时内没有别人说话', en: 'No other voice within an hour' },
  sameAuthorNextShare: { zh: '接着自己说', en: 'Next message by the same author' },
  memory: { zh: '阵发的记忆', en: 'Memory of bursts' },
  burstiness: { zh: '全群的阵发性', en: 'Burstiness of the group' },
  memberBurstiness: { zh: '个人的阵发性', en: 'Burstiness of members' },
  conversationsPerDay: { zh: '每天几场对话', en: 'Conversations a day' },
  meanLength: { zh: '对话长度', en: 'Length of a conversation' },
  singleMessageShare: { zh: '没人接话的对话', en: 'Conversations of one message' },
  linkShare: { zh: '带链接的消息', en: 'Messages with a link' },
  monthPosters: { zh: '一个月里发言的人', en: 'Members who post in a month' },
  dayPosters: { zh: '一天里发言的人', en: 'Members who post on a day' },
  messagesPer100: { zh: '每百人每天的消息', en: 'Messages a day per 100 members' },
  peopleMakingHalf: { zh: '写出一半消息的人数', en: 'People who write half' },
  postersWhoPostAgain: { zh: '下个月还发言的人', en: 'Posters who post again next month' },
  settledLeavesAMonth: { zh: '老成员每月退群', en: 'Settled members who leave in a month' },
  leavesOverJoins: { zh: '退群人数比进群人数', en: 'Leaves over joins' },
  joinersWhoNeverPost: { zh: '从不发言的新人', en: 'Joiners who never post' },
  joinersWhoPostWithinADay: { zh: '一天内发言的新人', en: 'Joiners who post within a day' },
  daysWithJoins: { zh: '有人进群的日子', en: 'Days with joins' },
};

/** The name of a statistic; the key itself where it has none. */
export function statisticName(key: string): Text {
  return names[key] ?? { zh: key, en: key };
}
