import { choice, range } from '../engine/param.ts';
import type { Operator } from '../engine/operator.ts';
import { defineStrategy } from '../engine/strategy.ts';
import type { Text } from '../engine/text.ts';

interface Format {
  title: Text;
  /** Days a group lasts, and days from one to the next. */
  days: number;
  every: number;
}

const FORMATS: Readonly<Record<string, Format>> = {
  talk: { title: { zh: '周末夜话', en: 'Evening talk' }, days: 2, every: 7 },
  camp: { title: { zh: '训练营', en: 'Training camp' }, days: 14, every: 28 },
  flash: { title: { zh: '快闪群', en: 'Flash group' }, days: 7, every: 14 },
};

/** One group of the series with its programme: the theme, what is asked about it, what is done. */
function hold(operator: Operator, format: string, share: number, quality: number): void {
  const { title, days } = FORMATS[format];
  const room = operator.open({ title, days, share, dissolve: true, topic: Math.floor(operator.since / 7) });
  if (!room) return;
  room.postAt(20, { kind: 'knowledge', quality });
  room.postAt(21, { kind: 'question', quality });
  if (format === 'camp') room.begin({ kind: 'checkIn', days: 13, quality });
  if (format === 'flash') {
    const offer = { path: 'shop', price: 50, wear: 'offer' } as const;
    room.postAt(24 * 2 + 20, { kind: 'offer', quality, ...offer });
  }
}

export default defineStrategy({
  id: 'eventSeries',
  kind: 'standing',
  family: 'structure',
  title: { zh: '系列临时群', en: 'A series of temporary groups' },
  short: { zh: '系列群', en: 'Series' },
  summary: {
    zh: '夜话、训练营、快闪群轮番开，每一期到点就散，下一期再来。',
    en: 'Evening talks, camps or flash groups come one after another; each ends on its day and the next begins.',
  },
  detail: {
    zh: '夜话每周一次、开两天；训练营每四周一次、开十四天，带打卡；快闪群两周一次、开七天，带一次优惠。散得干净，大家不烦，下次还愿意来。要一期期准备内容，打卡参加的人按人头花钱；老群会有几天冷清。打卡别要求转发朋友圈，那是诱导分享。',
    en: 'A talk each week for two days; a camp of fourteen days with a check-in every four weeks; a flash group of seven days with one offer every other week. A clean end annoys nobody, and people come again. Each wants preparing, a check-in costs money a head, and the old group is quieter meanwhile. Asking people to repost their check-in is forced sharing.',
  },
  touches: { zh: '愿意参加这一期的人', en: 'Those who care to come this time' },
  rows: ['R21', 'R4', 'R29'],
  evidence: 'claimed',
  claims: [{ row: 'R21', scenario: 'city-scatter', metric: 'messages', claimed: null, sign: 1 }],
  params: {
    format: choice({
      label: { zh: '形式', en: 'Format' },
      options: {
        talk: { zh: '每周夜话', en: 'Weekly talk' },
        camp: { zh: '训练营', en: 'Training camp' },
        flash: { zh: '快闪群', en: 'Flash group' },
      },
      default: 'talk',
    }),
    share: range({
      label: { zh: '邀请比例', en: 'Invite' },
      unit: { zh: '%', en: '%' },
      min: 5,
      max: 100,
      step: 5,
      default: 40,
    }),
    quality: range({
      label: { zh: '内容质量', en: 'Quality' },
      unit: { zh: '%', en: '%' },
      min: 20,
      max: 100,
      step: 10,
      default: 80,
    }),
  },
  cost: ({ quality }) => ({ money: 0, minutes: 3 + quality / 20 }),
  begin({ format, share, quality }, operator) {
    hold(operator, format, share / 100, quality / 100);
  },
  daily({ format, share, quality }, operator) {
    if (operator.since % FORMATS[format].every !== 0) return;
    hold(operator, format, share / 100, quality / 100);
  },
  end(_, operator) {
    operator.closeTemporary(true);
  },
});
