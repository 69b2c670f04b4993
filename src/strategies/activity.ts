import type { Operator } from '../engine/operator.ts';
import { choice, flag, range, type Values } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

/** Minutes for preparing one round at 70 %, and a day while it runs; a new theme takes more. */
const PREPARE = 60;
const THEME = 45;
const DAY = 6;

const FORCED = {
  zh: '拉三个人才能抽奖，属于诱导分享：平台会限制，群可能几天发不了言。',
  en: 'A draw for bringing three friends is forced sharing: the platform restricts it, and the group may be shut for days.',
};

const params = {
  kind: choice({
    label: { zh: '哪一种', en: 'Kind' },
    options: {
      checkIn: { zh: '打卡', en: 'Check-in' },
      lottery: { zh: '裂变抽奖', en: 'Fission lottery' },
      flashSale: { zh: '直播秒杀', en: 'Flash sale' },
      ownWork: { zh: '征集作品', en: 'Own works' },
    },
    default: 'checkIn',
  }),
  days: range({
    label: { zh: '办几天', en: 'For' },
    unit: { zh: '天', en: 'days' },
    min: 1,
    max: 28,
    step: 1,
    default: 7,
  }),
  deposit: range({
    label: { zh: '秒杀定金（可退）', en: 'Flash sale: deposit (given back)' },
    unit: { zh: '元', en: 'RMB' },
    min: 0,
    max: 100,
    step: 5,
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
  everyWeeks: range({
    label: { zh: '再办，每', en: 'Again every' },
    unit: { zh: '周', en: 'weeks' },
    min: 1,
    max: 12,
    step: 1,
    default: 3,
  }),
  newTheme: flag({ label: { zh: '每次换主题', en: 'A new theme each time' }, default: false }),
} as const;

/** A deposit is taken for a sale alone. */
function call({ kind, days, quality, deposit }: Values<typeof params>, operator: Operator): void {
  operator.begin({ kind, days, quality: quality / 100, deposit: kind === 'flashSale' ? deposit : 0 });
}

export default defineStrategy({
  id: 'activity',
  kind: 'standing',
  family: 'value',
  title: { zh: '群活动', en: 'Activities' },
  short: { zh: '活动', en: 'Activity' },
  summary: {
    zh: '打卡、裂变抽奖、直播秒杀、征集作品，隔几周办一次。',
    en: 'Check-ins, fission lotteries, live flash sales or calls for works, again every few weeks.',
  },
  detail: {
    zh: '按人头花钱，靠信任和新鲜感回本：打卡便宜，还养习惯，不过七天离一个习惯还远；征集作品产出好内容；秒杀来钱快，人散得也快；先收定金，来的人少些，来了的更会买，没买的退定金。老是同一套，参加的人一期比一期少，要么换主题，要么歇几周。裂变抽奖要人拉三个人，属于诱导分享，平台管得严，做大了会被限制。',
    en: 'It costs by the head and pays back as far as trust and novelty carry. Check-ins are cheap and build habit, though seven days are far from a habit. Calls for works yield good content. Flash sales bring quick money and hold nobody; with a deposit fewer come, more of those buy, and who does not has it back. The same thing again draws fewer each time: change the theme, or rest for weeks. A lottery that makes people bring three friends is forced sharing, which the platform restricts.',
  },
  touches: { zh: '在看的人里愿意参加的', en: 'Those who look and care to take part' },
  rows: ['R33', 'R10', 'R13'],
  evidence: 'claimed',
  claims: [{ row: 'R33', scenario: 'camp-habit', metric: 'posters', claimed: 0.4, sign: 1, from: 0 }],
  params,
  flags: ({ kind }) => (kind === 'lottery' ? FORCED : undefined),
  cost({ days, quality, everyWeeks, newTheme }) {
    const care = 0.3 + 1.4 * (quality / 100) * (quality / 100);
    const round = PREPARE * care + (newTheme ? THEME : 0) + DAY * Math.min(days, 7 * everyWeeks);
    return { money: 0, minutes: Math.round(round / (7 * everyWeeks)) };
  },
  begin: call,
  daily(settings, operator) {
    if (operator.daysIn % (7 * settings.everyWeeks) !== 0) return;
    if (settings.newTheme) operator.renew(0.6, ['activity']);
    call(settings, operator);
  },
});
