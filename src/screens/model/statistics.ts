import type { Text } from '../../engine/text.ts';

/** Names of the statistics of a chat log, by their key without folder, dots and case. */
const names: Readonly<Record<string, Text>> = {
  giniposters: { zh: '发言的基尼系数', en: 'Gini coefficient of posts' },
  sharepostersbyposts1: { zh: '只发一条的人', en: 'Posters of one message' },
  sharepostersbyposts29: { zh: '发 2 至 9 条的人', en: 'Posters of 2 to 9 messages' },
  posterswith2to9share: { zh: '发 2 至 9 条的人', en: 'Posters of 2 to 9 messages' },
  sharepostersbyposts10: { zh: '发 10 条以上的人', en: 'Posters of 10 or more' },
  top1membershare: { zh: '话最多的一人占比', en: 'Share of the top poster' },
  top10pctshare: { zh: '话最多的一成占比', en: 'Share of the top tenth' },
  postersmaking50share: { zh: '写出一半消息的人', en: 'Posters who write half' },
  postersmaking80share: { zh: '写出八成消息的人', en: 'Posters who write 80 %' },
  powerlawlognormalsigma: { zh: '发言数的对数离散', en: 'Log-normal sigma of posts' },
  lognormalsigma: { zh: '发言数的对数离散', en: 'Log-normal sigma of posts' },
  hourentropy: { zh: '一天里的分散程度', en: 'Entropy over hours' },
  quietest6hshare: { zh: '最静的 6 小时', en: 'Quietest six hours' },
  busiest6hshare: { zh: '最忙的 6 小时', en: 'Busiest six hours' },
  weekendshare: { zh: '周末占比', en: 'Share at weekends' },
  silentdaysshare: { zh: '无人说话的日子', en: 'Silent days' },
  perdaycv: { zh: '日与日的差异', en: 'Variation between days' },
  dailycv: { zh: '日与日的差异', en: 'Variation between days' },
  replygapp50: { zh: '回复间隔中位数（秒）', en: 'Median reply gap (s)' },
  replygapsp50: { zh: '回复间隔中位数（秒）', en: 'Median reply gap (s)' },
  replygapp90: { zh: '回复间隔 90 分位（秒）', en: 'Reply gap, 90th percentile (s)' },
  replygapsp90: { zh: '回复间隔 90 分位（秒）', en: 'Reply gap, 90th percentile (s)' },
  replygapover1hshare: { zh: '间隔超过 1 小时', en: 'Gaps over an hour' },
  replygapssharegt1h: { zh: '间隔超过 1 小时', en: 'Gaps over an hour' },
  sameauthornextshare: { zh: '接着自己说', en: 'Next message by the same author' },
  burstinessmemory: { zh: '阵发的记忆', en: 'Memory of bursts' },
  memory: { zh: '阵发的记忆', en: 'Memory of bursts' },
  burstinessmembermedian: { zh: '个人的阵发性', en: 'Burstiness of members' },
  memberburstiness: { zh: '个人的阵发性', en: 'Burstiness of members' },
  burstinessgroup: { zh: '全群的阵发性', en: 'Burstiness of the group' },
  conversations30minperday: { zh: '每天几场对话', en: 'Conversations a day' },
  conversationsperday: { zh: '每天几场对话', en: 'Conversations a day' },
  conversations30minmeanlen: { zh: '对话长度', en: 'Length of a conversation' },
  meanlength: { zh: '对话长度', en: 'Length of a conversation' },
  conversations30minsinglemessageshare: { zh: '没人接话的对话', en: 'Conversations of one message' },
  singlemessageshare: { zh: '没人接话的对话', en: 'Conversations of one message' },
  messagewithnoothervoicein1hshare: { zh: '1 小时内没有别人说话', en: 'No other voice within an hour' },
  noothervoicein1hshare: { zh: '1 小时内没有别人说话', en: 'No other voice within an hour' },
  contentlinkshare: { zh: '带链接的消息', en: 'Messages with a link' },
  linkshare: { zh: '带链接的消息', en: 'Messages with a link' },
  neverpost: { zh: '从不发言的人', en: 'Members who never post' },
  monthlyposters: { zh: '一个月里发言的人', en: 'Members who post in a month' },
  dailyposters: { zh: '一天里发言的人', en: 'Members who post on a day' },
  leavespermonth: { zh: '每月退群', en: 'Leaves a month' },
};

const plain = (key: string): string => key.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** The name of a statistic, however its key is spelled; the key itself where it has none. */
export function statisticName(key: string): Text {
  const end = key.slice(key.lastIndexOf('.') + 1);
  return names[plain(key)] ?? names[plain(end)] ?? { zh: key, en: key };
}
