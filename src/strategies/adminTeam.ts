import { range } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

/** Hours of a shift as long as the default one: an admin for that long costs 5 RMB and 4 minutes of the owner's time a day. */
const USUAL = 15;

/** Hours on duty a day; a shift may go on past midnight, and one that ends when it begins goes round the clock. */
function hoursOf(fromHour: number, toHour: number): number {
  return (toHour - fromHour + 24) % 24 || 24;
}

export default defineStrategy({
  id: 'adminTeam',
  kind: 'standing',
  family: 'people',
  title: { zh: '管理员排班', en: 'Admin team' },
  short: { zh: '管理员', en: 'Admins' },
  summary: {
    zh: '请几位管理员轮流值守，看得更全，处理更快。',
    en: 'A few admins take turns: they see more and act sooner.',
  },
  detail: {
    zh: '从业者说二百人以上要三位管理员。值守时间以外没人处理，只剩群主白天看一眼；值得越久越费钱费时间，夜班跨过零点也行（如 22 点到 6 点）。对熟人手软，别人看在眼里，伤信任；一点情面不讲，被移出的人走了，他的朋友也不痛快。微信群最多三位管理员。',
    en: 'The trade says three admins above 200 members. Outside their hours only the owner looks in by day; longer hours cost more, and a shift may go past midnight (22 to 6, say). Leniency towards acquaintances is seen and costs trust; with none at all, the friends of whoever is removed mind. WeChat allows three.',
  },
  touches: { zh: '违规的人；全群的信任', en: 'Offenders; the trust of all' },
  rows: ['R14', 'R17', 'R24'],
  evidence: 'claimed',
  claims: [
    {
      row: 'R14',
      scenario: 'ad-flooded-industry',
      metric: 'adShare',
      claimed: null,
      sign: -1,
      from: 2,
      params: { admins: 3 },
      beside: ['groupRules'],
    },
  ],
  params: {
    admins: range({
      label: { zh: '管理员', en: 'Admins' },
      unit: { zh: '位', en: '' },
      min: 1,
      max: 3,
      step: 1,
      default: 2,
    }),
    fromHour: range({
      label: { zh: '从', en: 'From' },
      unit: { zh: '点', en: 'h' },
      min: 0,
      max: 23,
      step: 1,
      default: 8,
    }),
    toHour: range({
      label: { zh: '到', en: 'To' },
      unit: { zh: '点', en: 'h' },
      min: 1,
      max: 24,
      step: 1,
      default: 23,
    }),
    leniency: range({
      label: { zh: '对熟人手软', en: 'Leniency to acquaintances' },
      unit: { zh: '%', en: '%' },
      min: 0,
      max: 100,
      step: 5,
      default: 20,
    }),
  },
  cost: ({ admins, fromHour, toHour }) => {
    const shifts = (admins * hoursOf(fromHour, toHour)) / USUAL;
    return { money: Math.max(1, Math.round(5 * shifts)), minutes: Math.max(1, Math.round(4 * shifts)) };
  },
  hold({ admins, fromHour, toHour, leniency }, levers, clock) {
    if ((clock.hour - fromHour + 24) % 24 < hoursOf(fromHour, toHour)) levers.staff = admins + 1;
    levers.leniency = leniency / 100;
  },
});
