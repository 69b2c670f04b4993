import type { Text } from '../../engine/text.ts';

/** Two sources that cannot both be right, and what the model does about it. */
export interface Tension {
  question: Text;
  one: { says: Text; from: Text };
  other: { says: Text; from: Text };
  model: Text;
}

export const tensions: readonly Tension[] = [
  {
    question: { zh: '养成习惯要多久？', en: 'How long does a habit take?' },
    one: { says: { zh: '14 天', en: '14 days' }, from: { zh: '从业者（R13）', en: 'practitioners (R13)' } },
    other: {
      says: { zh: '中位 66 天，从 18 到 254 天', en: '66 days in the middle, from 18 to 254' },
      from: { zh: '发表的研究（F37）', en: 'published (F37)' },
    },
    model: {
      zh: '取发表的速度：半个月时，习惯大约养成一半。',
      en: 'Follows the published rate: after a fortnight a habit is about half grown.',
    },
  },
  {
    question: { zh: '群里发的东西有多少人看？', en: 'How many read what a group is sent?' },
    one: {
      says: { zh: '打开率 66% 至 89%', en: 'posts are opened by 66 to 89 %' },
      from: { zh: '从业者（A004）', en: 'practitioners (A004)' },
    },
    other: {
      says: {
        zh: '四分之三的人会设免打扰；一位运营者 100 多个群里最多看一成',
        en: 'three in four mute groups; one operator watches at most a tenth of his hundred groups',
      },
      from: { zh: '问卷（F22）、从业者自己（A002-2）', en: 'a survey (F22), a practitioner himself (A002-2)' },
    },
    model: {
      zh: '不设打开率。成员按问卷那样免打扰，有多少人看是算出来的。那些打开率至多适合一个经营得好的群里没免打扰的人。',
      en: 'Sets no open rate. People mute as in the survey, and reach is what comes of it. Those rates fit, at best, the members of a well-run group who have not muted it.',
    },
  },
  {
    question: { zh: '留存越高越好吗？', en: 'Is high retention good?' },
    one: {
      says: { zh: '留存就是目标', en: 'retention is the goal' },
      from: { zh: '全部从业者', en: 'all practitioners' },
    },
    other: {
      says: { zh: '留存的好处先升后降', en: 'the benefits of retention rise, then fall' },
      from: { zh: '发表的研究（B9.6）', en: 'published (B9.6)' },
    },
    model: {
      zh: '有人离开本身不算好处。留存曲线不计广告党；谁走了，会改变留下的人得到什么。',
      en: 'Gives leaving no value of its own. The retention curve leaves advertisers out, and who leaves changes what the rest get.',
    },
  },
  {
    question: { zh: '打卡有多少人能完成？', en: 'How many finish a check-in?' },
    one: { says: { zh: '50% 至 90%', en: '50 to 90 %' }, from: { zh: '服务商', en: 'vendors' } },
    other: {
      says: { zh: '训练营远短于养成习惯的时间', en: 'a camp is far shorter than a habit takes' },
      from: { zh: '发表的研究（F37）', en: 'published (F37)' },
    },
    model: {
      zh: '打卡每天养成一点习惯，半个月只到一半；谁坚持到底是数出来的，不是设定的。',
      en: 'A check-in forms a little habit each day, so a fortnight leaves it half grown; who finishes is counted, not set.',
    },
  },
  {
    question: { zh: '扫码进群到多少人为止？', en: 'When does the QR code stop working?' },
    one: {
      says: { zh: '100 人', en: 'at 100 members' },
      from: { zh: '2020 年的文章（R1）', en: 'articles of 2020 (R1)' },
    },
    other: { says: { zh: '200 人', en: 'at 200 members' }, from: { zh: '后来的指南', en: 'later guides' } },
    model: {
      zh: '是一个参数，默认 200 人；场景可以改成 100。',
      en: 'A parameter, 200 by default; a scenario may set it to 100.',
    },
  },
  {
    question: { zh: '打开的人多，就互动得多吗？', en: 'Do those who open also take part?' },
    one: {
      says: { zh: '周六直播预告，打开率 73.5%', en: 'the Saturday live teaser is opened by 73.5 %' },
      from: { zh: '从业者（A004-10）', en: 'practitioners (A004-10)' },
    },
    other: {
      says: {
        zh: '同一条，互动率只有 16.4%，四种里最低',
        en: 'the same teaser has the lowest interaction of four, 16.4 %',
      },
      from: { zh: '同一张表', en: 'the same table' },
    },
    model: {
      zh: '看见和开口分开算：红点与免打扰决定看不看，相关和交情决定说不说。',
      en: 'Keeps seeing and speaking apart: badge and mute decide who looks, match and ties who speaks.',
    },
  },
];
