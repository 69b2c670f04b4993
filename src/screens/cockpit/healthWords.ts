import type { Text } from '../../engine/text.ts';
import type { Phrases } from '../../i18n/phrase.ts';

/** Words of the health board. */
export const words = {
  title: { zh: '体检', en: 'Check-up' },
  notYet: { zh: '第 1 天起有', en: 'from day 1' },
  firstDay: { zh: '刚开局，过完第 1 天就有体检结果', en: 'Just begun; the first day tells' },
  inCrisis: { zh: '舆情还没过去，大家在等说法', en: 'A crisis is on; people wait for a word' },
  gone: { zh: '群已经沉寂：几乎没有人说话', en: 'The group has gone silent: hardly anybody talks' },
  wornOut: { zh: '人手用满了：该做的事有一部分没人做', en: 'Staff time is used up: part of the work is left undone' },
  manyDead: (dead: number, present: number): Text => ({
    zh: `${present} 人在群，${dead} 人名存实亡`,
    en: `${dead} of ${present} members are present but dead`,
  }),
  allMet: (of: number): Text => ({ zh: `${of} 项健康指标都达标`, en: `All ${of} health marks are met` }),
  someMet: (met: number, of: number, low: Text): Text => ({
    zh: `${of} 项指标达标 ${met} 项，差得最多的是「${low.zh}」`,
    en: `${met} of ${of} marks met; furthest off: ${low.en.toLowerCase()}`,
  }),
  noneMissed: (met: number, of: number): Text => ({
    zh: `${of} 项指标达标 ${met} 项，其余还没有数据`,
    en: `${met} of ${of} marks met, no figures for the rest`,
  }),
  // table 4
  marks: { zh: '健康指标', en: 'Health marks' },
  marksNote: { zh: '近 7 天，门槛多是从业者说法', en: '7 days; most marks are claims' },
  activity: { zh: '活动转化', en: 'Activity conversion' },
  noActivity: { zh: '还没办过活动', en: 'no activity yet' },
  content: { zh: '内容有人接', en: 'Content taken up' },
  noQuestions: { zh: '近 7 天没人提问', en: 'no questions in 7 days' },
  noContent: { zh: '近 7 天没发内容', en: 'no content in 7 days' },
  contentSource: {
    zh: '从业者说法（R35）是「内容分享率」；群盘里没有转发，改看群主发的内容有没有人接话',
    en: 'The trade (R35) counts shares of content; nobody forwards here, so it counts posts of yours that were answered',
  },
  met: { zh: '达标', en: 'met' },
  missed: { zh: '未达标', en: 'below' },
  exceeded: { zh: '超标', en: 'above' },
  // life
  stage: { zh: '生命周期', en: 'Stage of life' },
  // staff, money
  staff: { zh: '人手', en: 'Staff time' },
  staffOf: (used: string, all: string): Text => ({
    zh: `近 7 天 ${used} / ${all} 小时`,
    en: `${used} of ${all} h in 7 days`,
  }),
  full: { zh: '用满', en: 'used up' },
  income: { zh: '收入', en: 'Income' },
  cost: { zh: '成本', en: 'Cost' },
  profit: { zh: '利润', en: 'Profit' },
  retention: { zh: '留存率', en: 'Retention' },
  moneyCurve: (days: number, profit: string): Text => ({
    zh: `累计利润，${days} 天后 ${profit}`,
    en: `Profit so far, after ${days} days ${profit}`,
  }),
  // machines (R34), and whom one reaches
  machines: { zh: '机器与触达', en: 'Machines and reach' },
  machinesNote: { zh: '近 7 天', en: 'last 7 days' },
  hours: (n: string): Text => ({ zh: `${n} 小时`, en: `${n} h` }),
  headsOf: (n: string): Text => ({ zh: `${n} 人`, en: n }),
  timesOf: (n: string): Text => ({ zh: `${n} 次`, en: n }),
  // tiers
  tiers: { zh: '成员分层', en: 'Tiers' },
  tiersNote: { zh: '按行为分，共', en: 'by what they do, of' },
  // ladder
  ladder: { zh: '沉默阶梯', en: 'Silent decay' },
  ladderNote: { zh: '在群的人走到了哪一步', en: 'how far the present have gone' },
  dead: (dead: number, present: number): Text => ({
    zh:
      dead === 0
        ? '没有人超过 30 天没打开。'
        : `${present} 人在群，其中 ${dead} 人超过 30 天没打开：人还在，群对他们已经没有了。`,
    en:
      dead === 0
        ? 'Nobody has stayed away for 30 days.'
        : `Of ${present} present, ${dead} ${dead === 1 ? 'has' : 'have'} not looked in for 30 days: present but dead.`,
  }),
  // R30
  degrees: { zh: '四度', en: 'Four degrees' },
  degreesNote: { zh: '满分 100，看你怎么运营', en: 'of 100, from how you run it' },
  elements: { zh: '五要素', en: 'Five elements' },
  elementsNote: (n: number): Text => ({ zh: `已有 ${n} 样`, en: `${n} of 5 in place` }),
  has: { zh: '有', en: 'in place' },
  lacks: { zh: '缺', en: 'missing' },
  nothingToJudge: { zh: '还没有可评的', en: 'nothing to judge yet' },
} satisfies Phrases;

/** Stages of life, in the order of their numbers. */
export const stages: readonly { name: Text; note: Text }[] = [
  {
    name: { zh: '初建', en: 'New' },
    note: { zh: '第一位成员来了不到 14 天', en: 'first member came under 14 days ago' },
  },
  {
    name: { zh: '成长', en: 'Growing' },
    note: { zh: '14 天里人数多了 5% 以上', en: 'over 5% more members in 14 days' },
  },
  { name: { zh: '稳定', en: 'Settled' }, note: { zh: '14 天里人数变动不到 5%', en: 'within 5% of 14 days ago' } },
  {
    name: { zh: '衰退', en: 'Fading' },
    note: { zh: '14 天少了 5% 的人，或一半的话', en: 'over 5% fewer in 14 days, or talk halved' },
  },
  { name: { zh: '沉寂', en: 'Silent' }, note: { zh: '一周里几乎没有人说话', en: 'hardly a word in a week' } },
];

export const tierWords = {
  loyal: { name: { zh: '忠诚', en: 'Loyal' }, rule: { zh: '90 天内买过 3 次', en: '3 purchases in 90 days' } },
  active: { name: { zh: '活跃', en: 'Active' }, rule: { zh: '每周互动约 5 次以上', en: 'about 5 acts a week' } },
  ordinary: { name: { zh: '一般', en: 'Others' }, rule: { zh: '不在其他层', en: 'in no other tier' } },
  potential: {
    name: { zh: '潜力', en: 'Potential' },
    rule: { zh: '入群 7 天内，还没说话', en: 'here up to 7 days, no word yet' },
  },
  silent: { name: { zh: '沉默', en: 'Silent' }, rule: { zh: '15 天没有互动', en: '15 days without an act' } },
} satisfies Record<string, { name: Text; rule: Text }>;

export const stepWords = {
  reading: {
    name: { zh: '在看', en: 'Reading' },
    rule: { zh: '没设免打扰，3 天内看过', en: 'unmuted, looked in within 3 days' },
  },
  skipping: {
    name: { zh: '跳过', en: 'Skipping' },
    rule: { zh: '没设免打扰，但 3 天没看', en: 'unmuted, but not for 3 days' },
  },
  muted: { name: { zh: '免打扰', en: 'Muted' }, rule: { zh: '设了免打扰，还来看', en: 'muted, still looks in' } },
  folded: { name: { zh: '折叠', en: 'Folded' }, rule: { zh: '折叠了，还来看', en: 'folded away, still looks in' } },
  ignoring: { name: { zh: '不再打开', en: 'Ignoring' }, rule: { zh: '14 天没打开', en: 'not for 14 days' } },
} satisfies Record<string, { name: Text; rule: Text }>;

/** What machines save and breed, and whom the operator and others reach. */
export const machineWords = {
  spared: {
    name: { zh: '省下人力', en: 'Hours saved' },
    rule: { zh: '机器人和工具代劳的人手时间', en: 'Staff time that bots and tools took over' },
  },
  reach: {
    name: { zh: '推送触达', en: 'Reach of pushes' },
    rule: {
      zh: '群主发的内容和定时推送，两天内有多大比例的在群成员看到',
      en: 'Share of the present who read your contents and timed pushes within two days',
    },
  },
  bred: {
    name: { zh: '烦推送退群', en: 'Quit over pushes' },
    rule: {
      zh: '主要因机械推送退群的人；推送过多惹人反感',
      en: 'Quits mainly over mechanical pushes: the dislike they breed when overused',
    },
  },
  back: {
    name: { zh: '召回后回来', en: 'Came back' },
    rule: { zh: '被叫回来后又打开群的人', en: 'People who looked in again after a call' },
  },
  added: {
    name: { zh: '被私加', en: 'Added privately' },
    rule: { zh: '成员被别人私下加好友的次数', en: 'Times that members were added by others without asking' },
  },
} satisfies Record<string, { name: Text; rule: Text }>;

export const degreeWords = {
  warmth: {
    name: { zh: '温度', en: 'Warmth' },
    rule: { zh: '提问和新人首言有人回', en: 'questions and first posts answered' },
  },
  attitude: {
    name: { zh: '态度', en: 'Attitude' },
    rule: { zh: '违规的广告有人管', en: 'ads against the rule acted on' },
  },
  rhythm: { name: { zh: '频度', en: 'Rhythm' }, rule: { zh: '14 天里有几天发了内容', en: 'days of 14 with content' } },
  freshness: {
    name: { zh: '鲜度', en: 'Freshness' },
    rule: { zh: '发的东西还新不新鲜', en: 'how new what you offer still is' },
  },
} satisfies Record<string, { name: Text; rule: Text }>;

export const elementWords = {
  carrier: {
    name: { zh: '庙', en: 'Carrier' },
    rule: { zh: '公告、广告栏或进群门槛', en: 'notice, board or door' },
  },
  team: { name: { zh: '僧', en: 'Team' }, rule: { zh: '管理员或帮手', en: 'admins or helpers' } },
  goals: {
    name: { zh: '经', en: 'Goals' },
    rule: { zh: '近期有干货，或问过大家要什么', en: 'articles or a poll' },
  },
  events: {
    name: { zh: '事', en: 'Events' },
    rule: { zh: '14 天内有活动，或有临时群', en: 'something going on' },
  },
  discipline: {
    name: { zh: '戒', en: 'Discipline' },
    rule: { zh: '规矩说过，也有人管', en: 'a rule enforced' },
  },
} satisfies Record<string, { name: Text; rule: Text }>;
