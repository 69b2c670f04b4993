import { KIND, STATUS } from '../../engine/codes.ts';
import { run } from '../../engine/run.ts';
import type { InterventionSetup } from '../../engine/setup.ts';
import { weekdayOf } from '../../engine/world.ts';
import { defineFact } from '../fact.ts';
import { postsByRow, shareOf } from '../memberCounts.ts';
import { act, oneGroup, ORDINARY } from '../oneGroup.ts';

const FROM = 3;
const DAYS = 45;
const WINDOW = { weekday: '4', hour: 20, hours: 2 };

interface Outcome {
  ads: number;
  adsOutside: number;
  /** Share of the advertisers who are gone. */
  lost: number;
}

function outcomeOf(seed: string, acts: readonly InterventionSetup[]): Outcome {
  const heads = { ...ORDINARY, advertiser: 11 };
  const world = run(oneGroup({ heads, days: DAYS, interventions: acts }), seed, []);
  const [group] = world.groups;
  const { at, kind } = group.messages.columns;
  const ads = (counts: (m: number) => boolean): number =>
    postsByRow(group, FROM * 1440, DAYS * 1440, (m) => kind[m] === KIND.ad && counts(m)).reduce((a, b) => a + b, 0);
  const inWindow = (m: number): boolean => {
    const hour = Math.floor(at[m] / 60) % 24;
    const day = String(weekdayOf(world, at[m]));
    return day === WINDOW.weekday && hour >= WINDOW.hour && hour < WINDOW.hour + WINDOW.hours;
  };
  return {
    ads: ads(() => true),
    adsOutside: ads((m) => !inWindow(m)),
    lost: shareOf(
      group,
      (c, row) => world.people.columns.sells[c.person[row]] === 2,
      (c, row) => c.status[row] !== STATUS.present,
    ),
  };
}

export default defineFact({
  id: 'F29',
  use: 'CHECK',
  what: {
    zh: '广告费让广告锐减；每周广告时段减少时段外广告，少赶走广告主',
    en: 'A fee cuts ads sharply; a weekly window cuts ads outside it and loses fewer advertisers',
  },
  how: {
    zh: '273 人、11 个广告党，第 3 天起收费 100、200 元或设每周两小时的时段，到第 45 天：广告数（时段外广告数）与不作为相比的变化；离开的广告党比例，时段减收费 100 元。',
    en: '273 members, 11 advertisers; from day 3 a fee of RMB 100 or 200, or a weekly window of two hours; to day 45: change of ads (of ads outside the window) against doing nothing; share of advertisers lost, window less fee of 100.',
  },
  source: 'A002-7, A002-8',
  seeds: { quick: 3, full: 20 },
  figures: [
    { part: 'fee100', target: '−, sharply (halved at least)', low: -1, high: -0.5 },
    { part: 'fee200', target: '−, sharply (halved at least)', low: -1, high: -0.5 },
    { part: 'outsideWindow', target: '−, sharply (halved at least)', low: -1, high: -0.5 },
    { part: 'lostByWindowLessFee', target: '−', low: -1, high: 0 },
  ],
  measure: (seed) => {
    const nothing = outcomeOf(seed, []);
    const [fee100, fee200] = [100, 200].map((fee) => outcomeOf(seed, [act('redPacketAdFee', FROM, { fee })]));
    const window = outcomeOf(seed, [act('weeklyAdWindow', FROM, WINDOW)]);
    return {
      fee100: fee100.ads / nothing.ads - 1,
      fee200: fee200.ads / nothing.ads - 1,
      outsideWindow: window.adsOutside / nothing.adsOutside - 1,
      lostByWindowLessFee: window.lost - fee100.lost,
    };
  },
});
