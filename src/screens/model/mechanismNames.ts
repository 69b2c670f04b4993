/** What the files of the engine and of the tests are about, in a reader's words; the code name stands beside it. */
import type { Text } from '../../engine/text.ts';
import { strategies } from '../../strategies/index.ts';

const mechanisms: Readonly<Record<string, Text>> = {
  activities: { zh: '活动', en: 'activities' },
  advertising: { zh: '发广告', en: 'advertising' },
  answering: { zh: '接话与回答', en: 'answering' },
  appeal: { zh: '一条消息多招人接', en: 'how much a message draws answers' },
  bonds: { zh: '习惯、信任与交情', en: 'habit, trust and ties' },
  closing: { zh: '一天结算', en: 'the end of a day' },
  content: { zh: '群主的内容', en: 'contents of the operator' },
  coupons: { zh: '优惠券', en: 'coupons' },
  crises: { zh: '出事与预案', en: 'crises' },
  deposits: { zh: '定金', en: 'deposits' },
  dividing: { zh: '拆群与合并', en: 'dividing and merging' },
  door: { zh: '进群的门', en: 'the door' },
  doors: { zh: '进群渠道', en: 'ways in' },
  expecting: { zh: '知道有人会答', en: 'trust in an answer' },
  gathering: { zh: '线下见面', en: 'meeting in person' },
  healthMarks: { zh: '健康门槛', en: 'health marks' },
  helping: { zh: '代理商帮手', en: 'agents who help' },
  hiring: { zh: '花钱请人', en: 'people on the pay' },
  hosting: { zh: '有人接待', en: 'hosts' },
  inflow: { zh: '自己找来的人', en: 'people who come by themselves' },
  inviting: { zh: '成员拉人', en: 'inviting friends' },
  leaving: { zh: '离开', en: 'leaving' },
  looking: { zh: '打开群', en: 'looking in' },
  membership: { zh: '会员月费', en: 'paid membership' },
  moderating: { zh: '管理违规', en: 'moderating' },
  muting: { zh: '免打扰与折叠', en: 'muting and folding' },
  offerings: { zh: '群主能拿出的东西', en: 'what can be offered' },
  openingBeside: { zh: '旁边另开群', en: 'a group beside' },
  operatorPosts: { zh: '群主发消息', en: 'posts of the operator' },
  parting: { zh: '散伙时留联系方式', en: 'parting as contacts' },
  poaching: { zh: '私下加人', en: 'poaching' },
  polling: { zh: '问大家要什么', en: 'polls' },
  postEvenly: { zh: '什么时段发', en: 'hours of posting' },
  posting: { zh: '写消息', en: 'writing' },
  quitting: { zh: '退群的权衡', en: 'weighing to quit' },
  reading: { zh: '读消息', en: 'reading' },
  returning: { zh: '退了又回来', en: 'coming back' },
  rhythms: { zh: '人和群的起伏', en: 'moods of people and groups' },
  risks: { zh: '风险与防范', en: 'risks and precautions' },
  roles: { zh: '角色', en: 'roles' },
  selling: { zh: '卖给成员', en: 'selling' },
  serving: { zh: '分层服务', en: 'service by tier' },
  shilling: { zh: '被看成托', en: 'being taken for shills' },
  speaking: { zh: '发言与回答', en: 'speaking' },
  starting: { zh: '开话题', en: 'beginning a talk' },
  takingPart: { zh: '参加活动', en: 'taking part' },
  tiers: { zh: '成员分层', en: 'tiers' },
  tools: { zh: '机器省人力', en: 'tools' },
  wearing: { zh: '新鲜感磨损', en: 'wearing off' },
  wordFilter: { zh: '关键词过滤', en: 'word filter' },
};

const wholes: Readonly<Record<string, Text>> = {
  doubts: { zh: '可疑的设置', en: 'doubtful set-ups' },
  emergence: { zh: '涌现的规律', en: 'what emerges' },
  health: { zh: '体检', en: 'the check-up' },
  healthMeasures: { zh: '健康指标', en: 'health measures' },
};

/** Undefined where nobody named it yet. */
export function mechanismName(id: string): Text | undefined {
  return mechanisms[id];
}

/** A test beside a strategy goes by the strategy's title. */
export function testName(id: string): Text | undefined {
  return strategies.get(id)?.title ?? wholes[id] ?? mechanisms[id];
}
