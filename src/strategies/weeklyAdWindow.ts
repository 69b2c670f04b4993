import { choice, range } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

/** Hours. */
const WEEK = 168;

export default defineStrategy({
  id: 'weeklyAdWindow',
  kind: 'standing',
  family: 'order',
  title: { zh: '每周广告时段', en: 'Weekly ad window' },
  short: { zh: '广告时段', en: 'Ad window' },
  summary: {
    zh: '每周定一个时段，大家都可以发广告、对接资源；其余时间不发。',
    en: 'One slot a week in which all may advertise and match business; none at other times.',
  },
  detail: {
    zh: '多数人愿意等到那个时段；等不及的按群规处理。时段里会热闹一阵，平时清静；时段里的广告在意料之中，看到的人没那么烦。',
    en: 'Most are ready to wait for the slot; the rest are dealt with under the rules. The slot is busy, the week is quiet; an ad in the slot was to be expected and annoys less.',
  },
  touches: { zh: '发广告的人；时段里在看的人', en: 'Those who advertise; those who look during the slot' },
  rows: ['R19'],
  evidence: 'claimed',
  claims: [{ row: 'R19', scenario: 'ad-flooded-industry', metric: 'ads', claimed: null, sign: -1 }],
  params: {
    weekday: choice({
      label: { zh: '星期', en: 'Day' },
      options: {
        '0': { zh: '周一', en: 'Mon' },
        '1': { zh: '周二', en: 'Tue' },
        '2': { zh: '周三', en: 'Wed' },
        '3': { zh: '周四', en: 'Thu' },
        '4': { zh: '周五', en: 'Fri' },
        '5': { zh: '周六', en: 'Sat' },
        '6': { zh: '周日', en: 'Sun' },
      },
      default: '4',
    }),
    hour: range({
      label: { zh: '开始', en: 'From' },
      unit: { zh: '点', en: 'h' },
      min: 0,
      max: 23,
      step: 1,
      default: 20,
    }),
    hours: range({
      label: { zh: '时长', en: 'For' },
      unit: { zh: '小时', en: 'hours' },
      min: 1,
      max: 12,
      step: 1,
      default: 2,
    }),
  },
  cost: () => ({ money: 0, minutes: 3 }),
  hold({ weekday, hour, hours }, levers, clock) {
    // Hours since the slot began, round the week: one that begins late goes on after midnight.
    const since = ((clock.weekday - Number(weekday)) * 24 + clock.hour - hour + WEEK) % WEEK;
    levers.adWindow = since < hours ? 1 : 0;
    levers.adsBanned = true;
    levers.ruleKnown = true;
    if (levers.penalty === 'none') levers.penalty = 'warn';
  },
  begin(_, operator) {
    operator.pin({ zh: '广告请等每周的广告时段再发。', en: 'Ads only in the weekly window, please.' });
  },
});
