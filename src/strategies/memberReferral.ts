import type { Operator } from '../engine/operator.ts';
import { range } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

/** RMB a day above which a gift is a price for bringing people. */
const SMALL_GIFT = 10;

const BOUGHT = {
  zh: '礼一重，就是拿好处换拉人，平台当诱导分享处理。',
  en: 'A gift this large is a reward for bringing people, which the platform treats as forced sharing.',
};

function reward(gift: number, operator: Operator): void {
  if (gift > SMALL_GIFT) operator.frown('soldSharing', gift / SMALL_GIFT - 1);
}

export default defineStrategy({
  id: 'memberReferral',
  kind: 'standing',
  family: 'door',
  title: { zh: '老带新', en: 'Members bring friends' },
  short: { zh: '老带新', en: 'Referral' },
  summary: {
    zh: '请成员带朋友进来，带来一位送一份小礼。',
    en: 'Members are asked to bring friends, with a small gift for each.',
  },
  detail: {
    zh: '刚进群的人最愿意拉人，劲头三五天就过；朋友带来的人有熟人在，更坐得住。进来的也有广告党。喊得太勤让人厌，每周提一次就好。可以请，不能逼：转发或拉人才给看、才给领，都算诱导分享，平台会处罚。',
    en: 'Newcomers bring friends most readily, and for a few days only; who comes by a friend has somebody here and stays. Advertisers come that way too. Asking often annoys: once a week is enough. Ask and never force: showing or giving something only for shares or invitations is forced sharing, which the platform punishes.',
  },
  touches: { zh: '新来的成员和他们的朋友', en: 'Recent members and their friends' },
  rows: ['R29', 'R33', 'R36'],
  evidence: 'claimed',
  claims: [{ row: 'R29', scenario: 'open-door-launch', metric: 'joined', claimed: null, sign: 1, day: 28 }],
  params: {
    gift: range({
      label: { zh: '每天的礼品钱', en: 'Gifts a day' },
      unit: { zh: '元', en: 'RMB' },
      min: 0,
      max: 50,
      step: 5,
      default: 10,
    }),
    reminders: range({
      label: { zh: '每周提醒', en: 'Reminders a week' },
      unit: { zh: '次', en: 'times' },
      min: 0,
      max: 7,
      step: 1,
      default: 1,
    }),
  },
  flags: ({ gift }) => (gift > SMALL_GIFT ? BOUGHT : undefined),
  cost: ({ gift, reminders }) => ({ money: gift, minutes: 2 + reminders }),
  hold({ gift, reminders }, levers) {
    // Being asked doubles the zeal, a gift triples it; both have an end.
    levers.invite *= 1 + (3 * gift) / (gift + 10) + Math.min(1, reminders / 2);
  },
  begin({ gift }, operator) {
    reward(gift, operator);
    operator.post({ kind: 'announcement', quality: 0.4 });
  },
  daily({ gift, reminders }, operator) {
    reward(gift, operator);
    const due = Math.floor(((operator.weekday + 1) * reminders) / 7) > Math.floor((operator.weekday * reminders) / 7);
    if (due) operator.postAt(12, { kind: 'push', quality: 0.3 });
  },
});
