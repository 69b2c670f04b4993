import type { Operator } from '../engine/operator.ts';
import { choice, range, type Values } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

/** RMB for one who scans the code while the picture is new, and the share of them that fits: guesses. */
const AUDIENCES = {
  broad: { price: 12, match: 0.3 },
  alike: { price: 25, match: 0.6 },
} as const;

/** Days after which a picture brings half as many: who has seen it passes it by. A guess. */
const STALE = 14;

/** Minutes a day for watching it, and for each new picture. */
const WATCH = 5;
const PICTURE = 60;

const params = {
  budget: range({
    label: { zh: '每天投放', en: 'A day' },
    unit: { zh: '元', en: 'RMB' },
    min: 20,
    max: 500,
    step: 20,
    default: 60,
  }),
  audience: choice({
    label: { zh: '投给谁', en: 'Shown to' },
    options: {
      alike: { zh: '像老成员的人', en: 'People like the members' },
      broad: { zh: '附近所有人', en: 'Everybody nearby' },
    },
    default: 'alike',
  }),
  renewWeeks: range({
    label: { zh: '换图，每', en: 'New picture every' },
    unit: { zh: '周（0 为不换）', en: 'weeks (0: never)' },
    min: 0,
    max: 8,
    step: 1,
    default: 2,
  }),
} as const;

type Settings = Values<typeof params>;

/** Those whom the ad has brought in its first so many days. */
function broughtIn(days: number, { budget, audience, renewWeeks }: Settings): number {
  let sum = 0;
  for (let day = 0; day < days; day++) {
    const age = renewWeeks > 0 ? day % (7 * renewWeeks) : day;
    sum += budget / AUDIENCES[audience].price / (1 + age / STALE);
  }
  return Math.floor(sum);
}

function show(settings: Settings, operator: Operator): void {
  const { since } = operator;
  const count = broughtIn(since + 1, settings) - broughtIn(since, settings);
  if (count > 0) operator.invite({ count, match: AUDIENCES[settings.audience].match, byCode: true });
}

export default defineStrategy({
  id: 'momentsAd',
  kind: 'standing',
  family: 'door',
  title: { zh: '朋友圈广告', en: 'Ads in moments' },
  short: { zh: '朋友圈', en: 'Moments' },
  summary: {
    zh: '花钱在朋友圈投广告，看到的人扫码进群。',
    en: 'Paid ads in people’s moments: whoever cares scans the code and comes in.',
  },
  detail: {
    zh: '钱花下去当天就来人，但一个人要十几、二十几块，来的谁也不认识，还要有人接。投得越宽，一个人越便宜，对路的越少。同一张图看过的人不再点，两周就打对折，要换图。码有上限，满 200 人扫不进来。从业者说，同样的钱在群里办活动，转化是它的 2.3 倍，没有人说明是怎么算的。',
    en: 'People come on the very day, at ten to thirty RMB each; they know nobody, and somebody has to take them in. The wider it is shown, the cheaper each one is and the fewer fit. Who has seen a picture does not tap it again: after a fortnight it brings half as many, so change it. The code admits nobody above 200 heads. The trade says that an activity in the group converts 2.3 times as well for the same money; nobody says how that was counted.',
  },
  touches: { zh: '刷到广告的陌生人', en: 'Strangers who come across it' },
  rows: ['R7', 'R33'],
  evidence: 'guess',
  claims: [{ row: 'R7', scenario: 'open-door-launch', metric: 'present', claimed: null, sign: 1 }],
  params,
  cost: ({ budget, renewWeeks }) => ({
    money: budget,
    minutes: WATCH + (renewWeeks > 0 ? Math.round(PICTURE / (7 * renewWeeks)) : 0),
  }),
  begin: show,
  daily: show,
});
