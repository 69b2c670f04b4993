import { range } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

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
    zh: '从业者说二百人以上要三位管理员。值守时间以外没人处理；对熟人手软，别人看在眼里，伤信任。微信群最多三位管理员。',
    en: 'The trade says three admins above 200 members. Nobody acts outside their hours; leniency towards acquaintances is seen and costs trust. WeChat allows three.',
  },
  touches: { zh: '违规的人；全群的信任', en: 'Offenders; the trust of all' },
  rows: ['R14', 'R17', 'R24'],
  evidence: 'claimed',
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
  cost: ({ admins }) => ({ money: 5 * admins, minutes: 4 * admins }),
  hold({ admins, fromHour, toHour, leniency }, levers, clock) {
    if (clock.hour >= fromHour && clock.hour < toHour) levers.staff = admins + 1;
    levers.leniency = leniency / 100;
  },
});
