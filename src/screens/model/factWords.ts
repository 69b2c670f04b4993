/** What a fact's figures are called, and what was asked of them, in both languages; report.json names them in English. */
import type { Text } from '../../engine/text.ts';
import type { FactRow } from '../../validation/report.ts';

type Names = Readonly<Record<string, Text>>;

/** By fact and part; where a fact has one figure only, its part is '' and needs no name. */
const PARTS: Readonly<Record<string, Names>> = {
  F04: {
    event: { zh: '为事而建', en: 'made for an event' },
    relation: { zh: '为人而建', en: 'made for company' },
  },
  F05: {
    larger: { zh: '活下来的大几成', en: 'how much larger the survivors are' },
    below100: { zh: '短命的不足百人', en: 'short-lived ones below 100' },
  },
  F06: {
    messages: { zh: '看消息数', en: 'by messages' },
    replies: { zh: '看回复数', en: 'by replies' },
    posterShare: { zh: '看发言人数比例', en: 'by the share who post' },
  },
  F07: {
    silent: { zh: '沉默之后', en: 'after silence' },
    purposeOver: { zh: '事情结束之后', en: 'after its purpose is over' },
  },
  F11: {
    support: { zh: '互助类', en: 'support groups' },
    information: { zh: '资讯类', en: 'information groups' },
    informationLessSupport: { zh: '资讯类减互助类', en: 'information less support' },
  },
  F12: {
    everPosted: { zh: '发过言的人', en: 'ever posted' },
    top1: { zh: '写得最多的 1% 写的', en: 'written by the top 1%' },
    top10: { zh: '写得最多的 10% 写的', en: 'written by the top 10%' },
  },
  F13: {
    postsPerMember: { zh: '每人发言数', en: 'posts per member' },
    repliesPerMessage: { zh: '每条的回应数', en: 'replies per message' },
    partnersPerMember: { zh: '每人交谈对象数', en: 'partners per member' },
  },
  F14: {
    members86: { zh: '86 人', en: '86 members' },
    members262: { zh: '262 人', en: '262 members' },
    members500: { zh: '500 人', en: '500 members' },
    talkative86: { zh: '86 人的健谈群', en: '86 talkative members' },
  },
  F16: {
    answered: { zh: '头一句有人接', en: 'first post answered' },
    againUnanswered: { zh: '没人接的又开口', en: 'post again, unanswered' },
    againAnswered: { zh: '有人接的又开口', en: 'post again, answered' },
    difference: { zh: '相差', en: 'the difference' },
  },
  F18: {
    quitsLittleLessKnee: { zh: '退群，太少减正好', en: 'quits, too little less just right' },
    quitsMuchLessKnee: { zh: '退群，太多减正好', en: 'quits, too much less just right' },
    worthLittleLessKnee: { zh: '净收益，太少减正好', en: 'net benefit, too little less just right' },
    worthMuchLessKnee: { zh: '净收益，太多减正好', en: 'net benefit, too much less just right' },
    readAtKnee: { zh: '正好时每次看几条', en: 'read a visit where it is just right' },
  },
  F19: {
    good: { zh: '好群', en: 'in a good group' },
    goodLessPoor: { zh: '好群减差群', en: 'good less poor group' },
  },
  F21: {
    messages: { zh: '消息数', en: 'messages' },
    posters: { zh: '发言人数', en: 'posters' },
  },
  F22: {
    muted: { zh: '设过免打扰', en: 'muted' },
    quit: { zh: '退群', en: 'quit' },
    ignored: { zh: '三十天没点开', en: 'ignored for thirty days' },
    cleared: { zh: '清理死群', en: 'cleared a dead group' },
    mutedLessCleared: { zh: '免打扰减清理死群', en: 'muted less cleared' },
    clearedLessQuit: { zh: '清理死群减退群', en: 'cleared less quit' },
    mutedLessQuit: { zh: '免打扰减退群', en: 'muted less quit' },
    quitLessIgnored: { zh: '退群减不看', en: 'quit less ignored' },
  },
  F23: {
    visits: { zh: '点开次数', en: 'visits' },
    quitWithoutMute: { zh: '不能免打扰时多退的', en: 'more quits where nobody can mute' },
  },
  F24: {
    slopeTo15: { zh: '广告占比 0–15% 的斜率', en: 'slope from 0 to 15% ads' },
    slopeFrom15: { zh: '15–30% 的斜率', en: 'slope from 15 to 30% ads' },
    steepeningAt15: { zh: '在 15% 处变陡多少', en: 'steepening at 15%' },
    steepeningAt15LessAt30: { zh: '15% 处比 30% 处更陡', en: 'steepening at 15% less at 30%' },
  },
  F28: {
    poorNew: { zh: '没管好的新群', en: 'poorly run, new' },
    poorOld: { zh: '没管好的老群', en: 'poorly run, old' },
    wellRunNew: { zh: '管得好的新群', en: 'well run, new' },
    wellRunOld: { zh: '管得好的老群', en: 'well run, old' },
  },
  F29: {
    fee100: { zh: '收费 100 元', en: 'a fee of 100 RMB' },
    fee200: { zh: '收费 200 元', en: 'a fee of 200 RMB' },
    outsideWindow: { zh: '时段外的广告', en: 'ads outside the window' },
    lostByWindowLessFee: { zh: '赶走的广告主，时段减收费', en: 'advertisers lost, window less fee' },
  },
  F31: {
    postsPersonalisedOverNone: { zh: '发言，个性化比无管理', en: 'posts, personalised over none' },
    postsPersonalisedOverCommunity: { zh: '发言，个性化比社区统一', en: 'posts, personalised over community' },
    postsPersonalisedByBreadth: { zh: '发言，话题多时更明显', en: 'posts, more so with broad topics' },
    postsPersonalisedByVolume: { zh: '发言，话多时更明显', en: 'posts, more so with much talk' },
    loginsPersonalisedOverNone: { zh: '来看，个性化比无管理', en: 'visits, personalised over none' },
    loginsPersonalisedOverCommunity: { zh: '来看，个性化比社区统一', en: 'visits, personalised over community' },
    loginsPersonalisedByBreadth: { zh: '来看，话题多时更明显', en: 'visits, more so with broad topics' },
    loginsPersonalisedByVolume: { zh: '来看，话多时更明显', en: 'visits, more so with much talk' },
    postsCommunityOverNone: { zh: '发言，社区统一比无管理', en: 'posts, community over none' },
    loginsCommunityOverNone: { zh: '来看，社区统一比无管理', en: 'visits, community over none' },
  },
  F34: {
    adsSeen1less3: { zh: '看到的广告，一个人管比三个人管', en: 'ads seen, one in charge less three' },
    adsSeen2less3: { zh: '看到的广告，两个人管比三个人管', en: 'ads seen, two in charge less three' },
    quits1less3: { zh: '退群，一个人管比三个人管', en: 'quits, one in charge less three' },
    adsSeen1less3LargeLessSmall: {
      zh: '看到的广告，大群的差别比小群',
      en: 'ads seen, that difference large less small',
    },
  },
  F35: {
    perUnit: { zh: '每收一元多发', en: 'sent for each RMB received' },
    moreSenders: { zh: '带动几个人发', en: 'senders moved by a packet' },
  },
  F37: {
    after14Days: { zh: '14 天时长到几成', en: 'reached after 14 days' },
    daysTo95: { zh: '长到 95% 的天数', en: 'days to 95%' },
    quickest5Percent: { zh: '最快的 5%', en: 'the quickest 5%' },
    slowest5Percent: { zh: '最慢的 5%', en: 'the slowest 5%' },
    lostByMissedDay: { zh: '漏一天掉多少', en: 'lost by a missed day' },
  },
  F38: {
    joinersByForm: { zh: '要填表，进群人数', en: 'a form, joiners' },
    postsByForm: { zh: '要填表，人均发言', en: 'a form, posts per joiner' },
    stayByForm: { zh: '要填表，留住的', en: 'a form, those who stay' },
    joinersByFee: { zh: '要交钱，进群人数', en: 'a fee, joiners' },
    postsByFee: { zh: '要交钱，人均发言', en: 'a fee, posts per joiner' },
    stayByFee: { zh: '要交钱，留住的', en: 'a fee, those who stay' },
  },
  F39: {
    topPosters: { zh: '少了发言最多的八人', en: 'without the eight who post most' },
    coreOrExperts: { zh: '少了八个核心或大咖', en: 'without eight core members or experts' },
    coreLessAny: { zh: '骨干减随机八人', en: 'core less any eight' },
    clustering: { zh: '熟人接连离开', en: 'friends leave after friends' },
  },
};

/** Targets that are words; the others are figures, the same in both languages but for their typography. */
const TARGETS: Names = {
  '+': { zh: '为正', en: 'above zero' },
  '−': { zh: '为负', en: 'below zero' },
  '−, sharply (halved at least)': { zh: '锐减，至少减半', en: 'falls sharply, halved at least' },
  '~7 d': { zh: '约 7 天', en: 'about 7 days' },
  '> 30 d': { zh: '> 30 天', en: '> 30 days' },
  '+8 to +16 points': { zh: '+8 到 +16 个百分点', en: '+8 to +16 points' },
  '≈ 0 (< 2 points)': { zh: '≈ 0（不到 2 个百分点）', en: '≈ 0 (< 2 points)' },
};

/** Which of a fact's figures a row is; its id where it has no name yet, '' for the only one. */
export function partName({ id, part }: Pick<FactRow, 'id' | 'part'>): Text {
  return PARTS[id]?.[part] ?? { zh: part, en: part };
}

/** What was published, as a reader of either language writes it. */
export function targetText(target: string): Text {
  const figure = target.replaceAll(/(\d) %/g, '$1%').replaceAll(' – ', '–');
  return TARGETS[target] ?? { zh: figure.replaceAll(/ \((.*?)\)/g, '（$1）'), en: figure };
}
