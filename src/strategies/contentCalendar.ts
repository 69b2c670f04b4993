import type { Operator, PostPlan } from '../engine/operator.ts';
import { choice, flag, range, type Values } from '../engine/param.ts';
import { defineStrategy, type Claim } from '../engine/strategy.ts';

const params = {
  knowledge: flag({ label: { zh: '干货（周二、周四上午）', en: 'Knowledge (Tue, Thu morning)' }, default: true }),
  holds: choice({
    label: { zh: '干货给什么', en: 'Knowledge gives' },
    options: {
      information: { zh: '信息', en: 'Information' },
      cases: { zh: '案例', en: 'Cases' },
      resources: { zh: '资源', en: 'Resources' },
    },
    default: 'information',
  }),
  offer: flag({
    label: { zh: '限时福利（周一、周三晚）', en: 'Limited offer: benefits (Mon, Wed evening)' },
    default: true,
  }),
  question: flag({ label: { zh: '话题：链接人（周五下午）', en: 'Question: links (Fri afternoon)' }, default: true }),
  teaser: flag({ label: { zh: '直播预告：活动（周六晚）', en: 'Live teaser: activity (Sat evening)' }, default: true }),
  shift: range({
    label: { zh: '时段挪动（负为提早）', en: 'Slots moved (minus: earlier)' },
    unit: { zh: '小时', en: 'hours' },
    min: -8,
    max: 3,
    step: 1,
    default: 0,
  }),
  quality: range({
    label: { zh: '用心程度', en: 'Quality' },
    unit: { zh: '%', en: '%' },
    min: 20,
    max: 100,
    step: 10,
    default: 70,
  }),
  price: range({
    label: { zh: '福利价', en: 'Offer price' },
    unit: { zh: '元', en: 'RMB' },
    min: 10,
    max: 300,
    step: 10,
    default: 40,
  }),
  followPoll: flag({ label: { zh: '话题跟着投票结果走', en: 'Topics follow the latest poll' }, default: true }),
  renewWeeks: range({
    label: { zh: '换一个系列，每', en: 'New series every' },
    unit: { zh: '周（0 为不换）', en: 'weeks (0: never)' },
    min: 0,
    max: 12,
    step: 1,
    default: 4,
  }),
} as const;

type Settings = Values<typeof params>;

const KINDS = ['knowledge', 'offer', 'question', 'teaser'] as const;
/** Minutes for one piece at 70 %; of knowledge by what it holds: cases must be asked for and told, resources only found. */
const MINUTES = { information: 30, cases: 40, resources: 20, offer: 15, question: 10, teaser: 15 } as const;
/** Quality of a resource beside an article made with the same care: use it, or pass it by. */
const RESOURCE = 0.85;
/** Minutes for thinking out a new series. */
const SERIES = 60;

type Slot = [hour: number, plan: PostPlan];

/** What table 2 puts into the slots of this weekday (0 = Monday). */
function planOf(settings: Settings, { weekday, daysIn, wanted }: Operator): Slot[] {
  const topic = settings.followPoll && wanted >= 0 ? wanted : Math.floor(daysIn / 7);
  const piece = { quality: settings.quality / 100, topic };
  if (weekday === 1 || weekday === 3) return settings.knowledge ? knowledgeOf(settings, piece, weekday) : [];
  if (weekday === 0 || weekday === 2) {
    const { price } = settings;
    return settings.offer ? [[20, { ...piece, kind: 'offer', wear: 'offer', path: 'shop', price }]] : [];
  }
  if (weekday === 4) return settings.question ? [[16, { ...piece, kind: 'question', wear: 'question' }]] : [];
  if (weekday === 5) return settings.teaser ? [[19, { ...piece, kind: 'talk', wear: 'teaser' }]] : [];
  return [];
}

/** An article; a case, which ends in a question to all; or a resource, for another interest each time. */
function knowledgeOf({ holds }: Settings, piece: Omit<PostPlan, 'kind'> & { topic: number }, weekday: number): Slot[] {
  const article: PostPlan = { ...piece, kind: 'knowledge', wear: 'knowledge' };
  if (holds === 'cases')
    return [
      [10, article],
      [11, { ...piece, kind: 'question', wear: 'question' }],
    ];
  if (holds === 'information') return [[10, article]];
  const topic = 2 * piece.topic + (weekday === 3 ? 1 : 0);
  return [[10, { ...article, topic, quality: RESOURCE * piece.quality }]];
}

function planDay(settings: Settings, operator: Operator): void {
  for (const [hour, plan] of planOf(settings, operator)) operator.postAt(hour + settings.shift, plan);
}

const CLAIM = { row: 'R32', scenario: 'ip-course', sign: 1 } as const;

/** What table 2 tells of one kind alone: who opens it, and who does something with it. */
function told(only: (typeof KINDS)[number], opened: number, interaction: number): Claim[] {
  const params = Object.fromEntries(KINDS.map((kind) => [kind, kind === only]));
  return [
    { ...CLAIM, metric: 'contentReach', claimed: opened, params },
    { ...CLAIM, metric: 'contentInteraction', claimed: interaction, params },
  ];
}

export default defineStrategy({
  id: 'contentCalendar',
  kind: 'standing',
  family: 'value',
  title: { zh: '内容日历', en: 'Content calendar' },
  short: { zh: '内容日历', en: 'Calendar' },
  summary: {
    zh: '四类内容各有固定时段：干货、限时福利、话题、直播预告。',
    en: 'Four kinds of content, each in a fixed slot: knowledge, limited offer, question, live teaser.',
  },
  detail: {
    zh: '六种价值各有其时：干货给信息、案例或资源，福利、活动、链接人另有时段。节奏固定，成员知道什么时候来看有收获；时段可以挪，没人看手机的钟点发，等于白发。案例末尾问一句，引得起话；福利对了路，也有人在下面问；资源找来省事，合用的人少。用心做一条比凑数发十条强，但用心要花时间。同一个系列做久了，再好也没人看，隔几周要换主题。福利发多了就是广告，只发福利的群留不住人。',
    en: 'Six kinds of value have their times: knowledge gives information, cases or resources; benefits, activities and links have slots of their own. A fixed rhythm tells members when a look pays; the slots can be moved, and what comes at an hour when nobody looks is lost. A case ends in a question and starts talk; under an offer those it fits ask about it; resources are quickly found and fit fewer. One good piece beats ten made to fill the slot, but good pieces take time. Any series grows stale, so the theme must change every few weeks. Too many offers are ads, and a group of offers alone keeps nobody.',
  },
  touches: { zh: '在看的人；福利也碰到嫌推销的人', en: 'Those who look; offers also touch those who mind selling' },
  rows: ['R32', 'R10'],
  evidence: 'claimed',
  claims: [
    { ...CLAIM, metric: 'openings', claimed: 1.25, params: { offer: false } },
    ...told('knowledge', 0.783, 0.197),
    ...told('offer', 0.891, 0.342),
    ...told('question', 0.658, 0.289),
    ...told('teaser', 0.735, 0.164),
  ],
  params,
  cost({ knowledge, holds, offer, question, teaser, quality, renewWeeks }) {
    const week =
      2 * MINUTES[holds] * Number(knowledge) +
      2 * MINUTES.offer * Number(offer) +
      MINUTES.question * Number(question) +
      MINUTES.teaser * Number(teaser);
    const care = 0.3 + 1.4 * (quality / 100) * (quality / 100);
    const series = renewWeeks > 0 ? SERIES / renewWeeks : 0;
    return { money: 0, minutes: Math.round((week * care + series) / 7) };
  },
  begin: planDay,
  daily(settings, operator) {
    const { renewWeeks } = settings;
    if (renewWeeks > 0 && operator.daysIn % (7 * renewWeeks) === 0)
      operator.renew(0.8, ['knowledge', 'question', 'teaser']);
    planDay(settings, operator);
  },
});
