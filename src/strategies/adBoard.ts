import { range } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

export default defineStrategy({
  id: 'adBoard',
  kind: 'standing',
  family: 'order',
  title: { zh: '广告栏', en: 'Ad board' },
  short: { zh: '广告栏', en: 'Ad board' },
  summary: {
    zh: '管理员维护一条置顶的供需帖，广告登在那里，不进聊天。',
    en: 'The admins keep one pinned thread of offers and needs; ads go there, not into the chat.',
  },
  detail: {
    zh: '登在栏里的广告不打扰别人，效果也打折，所以不是人人愿意；每条都要管理员收录。',
    en: 'An ad on the board disturbs nobody and earns less, so not everybody is content with it; each must be entered by an admin.',
  },
  touches: { zh: '发广告的人；收录的管理员', en: 'Those who advertise; the admin who keeps the board' },
  rows: ['R20'],
  evidence: 'claimed',
  claims: [{ row: 'R20', scenario: 'ad-flooded-industry', metric: 'ads', claimed: null, sign: -1 }],
  params: {
    share: range({
      label: { zh: '引到栏里的比例', en: 'Share sent to the board' },
      unit: { zh: '%', en: '%' },
      min: 0,
      max: 100,
      step: 5,
      default: 70,
    }),
  },
  cost: () => ({ money: 0, minutes: 12 }),
  hold({ share }, levers) {
    levers.adBoard = share / 100;
  },
  begin(_, operator) {
    operator.pin({ zh: '供需信息请登在置顶的广告栏里。', en: 'Offers and needs: please use the pinned board.' });
  },
});
