import { choice, flag, range } from '../engine/param.ts';
import type { Operator } from '../engine/operator.ts';
import { defineStrategy } from '../engine/strategy.ts';

/** Days a group's code is valid. Source: B8.15. */
const VALID = 7;

/** Those who scan today, while the code works and there is room for them. */
function scan(operator: Operator, perDay: number, stopAt: number): void {
  const count = Math.min(perDay, stopAt - operator.present);
  if (count > 0) operator.invite({ count, match: 0.5, byCode: true });
}

export default defineStrategy({
  id: 'qrCode',
  kind: 'standing',
  family: 'door',
  title: { zh: '二维码海报', en: 'Poster with a QR code' },
  short: { zh: '二维码', en: 'QR code' },
  summary: {
    zh: '到处贴群二维码，扫码就进；七天过期，记得换新。',
    en: 'The group’s code on posters: scan and come in. It lasts seven days and must be renewed.',
  },
  detail: {
    zh: '来得快，来的人杂：一半对路就不错了，也要防着混进来的。群满 200 人（老版本 100 人，各家说法不一）后扫码不能进，只能靠成员邀请；码七天过期，不换就白贴。换码以后，别处贴着的旧码也跟着有效：自己一张不贴（每天扫码 0），也可以只换码。别要求转发海报才让进，那是诱导分享，平台会处罚。',
    en: 'They come fast and mixed: half of them fitting is good. Above 200 heads (100 in older versions; sources differ) scanning admits nobody and members must invite; after seven days the code is dead unless renewed, and renewing it revives every other place where it hangs, even with no posters of your own (0 scans a day). To demand that people share the poster is forced sharing, which the platform punishes.',
  },
  touches: { zh: '看到海报的人', en: 'Those who see the poster' },
  rows: ['R1', 'R7', 'R29'],
  evidence: 'claimed',
  claims: [{ row: 'R1', scenario: 'open-door-launch', metric: 'present', claimed: null, sign: 1 }],
  params: {
    perDay: range({
      label: { zh: '每天扫码', en: 'Scans a day' },
      unit: { zh: '人', en: 'people' },
      min: 0,
      max: 20,
      step: 1,
      default: 4,
    }),
    stopAt: range({
      label: { zh: '满多少人停', en: 'Stop at' },
      unit: { zh: '人', en: 'people' },
      min: 40,
      max: 200,
      step: 10,
      default: 200,
    }),
    cap: choice({
      label: { zh: '满几人不能扫（看微信版本）', en: 'Code stops at (by version)' },
      options: { 200: { zh: '200 人', en: '200 heads' }, 100: { zh: '100 人', en: '100 heads' } },
      default: '200',
    }),
    renewed: flag({ label: { zh: '每周换码', en: 'Renew every week' }, default: true }),
  },
  cost: ({ perDay, renewed }) => ({ money: 3 * perDay, minutes: renewed ? 5 : 3 }),
  hold({ renewed, cap }, levers) {
    levers.codeCap = Number(cap);
    levers.codeRenewed = renewed;
  },
  begin({ perDay, stopAt }, operator) {
    scan(operator, perDay, stopAt);
  },
  daily({ perDay, stopAt, renewed }, operator) {
    if (renewed || operator.since < VALID) scan(operator, perDay, stopAt);
  },
});
