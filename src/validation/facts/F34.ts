import { totalOf } from '../../engine/count.ts';
import { COUNT } from '../../engine/codes.ts';
import type { Observer } from '../../engine/observer.ts';
import { run } from '../../engine/run.ts';
import { defineFact, type Overrides } from '../fact.ts';
import { mean } from '../mean.ts';
import { hasQuit, settledCustomer, shareOf } from '../memberCounts.ts';
import { act, oneGroup } from '../oneGroup.ts';

const DAYS = 60;

/** Ads read in a day, over the members present at its end. */
const adsPerHead: Observer = {
  id: 'adsPerHead',
  title: { zh: '人均看到的广告', en: 'Ads seen a member' },
  unit: { zh: '条', en: 'ads' },
  measure: (world) => totalOf(world, COUNT.adsSeen) / world.groups[0].now.present,
};

interface Order {
  /** Ads read by a present member in a day. */
  adsSeen: number;
  /** Share of the founders (advertisers left out) who quit. */
  quits: number;
}

/** `staff` people keep the rules, the owner among them; one in 25 members lives from advertising. */
function orderWith(seed: string, members: number, staff: number, parameters: Overrides): Order {
  const of = (share: number): number => Math.round(share * members);
  const heads = {
    core: of(0.04),
    expert: of(0.04),
    regular: of(0.34),
    novice: of(0.14),
    lurker: of(0.4),
    advertiser: of(0.04),
  };
  const rules = act('groupRules', 0);
  const interventions = staff > 1 ? [rules, act('adminTeam', 0, { admins: staff - 1 })] : [rules];
  const world = run(oneGroup({ heads, days: DAYS, interventions, parameters }), seed, [adsPerHead]);
  return {
    adsSeen: mean(Array.from(world.daily.adsPerHead)),
    quits: shareOf(world.groups[0], settledCustomer(world), hasQuit),
  };
}

export default defineFact({
  id: 'F34',
  use: 'CAL',
  what: {
    zh: '两百人以上，不足三个管理员秩序就差',
    en: 'Above 200 members, fewer than three admins keep worse order',
  },
  how: {
    zh: '450 人群，4 % 广告党，有群规；管事的人（含群主）一个、两个与三个相比，60 天：每人每天看到的广告多多少，退群的人多多少；百人群里的差别应更小。',
    en: '450 members, 4 % advertisers, rules; one or two people in charge (the owner counts) less three, 60 days: ads seen a member and day, share of founders who quit; and how much smaller the difference in ads is in a group of 100.',
  },
  source: 'A004-21',
  seeds: { quick: 2, full: 20 },
  figures: [
    { part: 'adsSeen1less3', target: '+', low: 0, high: 5 },
    { part: 'adsSeen2less3', target: '+', low: 0, high: 5 },
    { part: 'quits1less3', target: '+', low: 0, high: 1 },
    { part: 'adsSeen1less3LargeLessSmall', target: '+', low: 0, high: 5 },
  ],
  measure: (seed, parameters = {}) => {
    const [one, two, three] = [1, 2, 3].map((staff) => orderWith(seed, 450, staff, parameters));
    const [small1, small3] = [1, 3].map((staff) => orderWith(seed, 100, staff, parameters));
    return {
      adsSeen1less3: one.adsSeen - three.adsSeen,
      adsSeen2less3: two.adsSeen - three.adsSeen,
      quits1less3: one.quits - three.quits,
      adsSeen1less3LargeLessSmall: one.adsSeen - three.adsSeen - (small1.adsSeen - small3.adsSeen),
    };
  },
});
