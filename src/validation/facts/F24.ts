import { KIND } from '../../engine/codes.ts';
import { run } from '../../engine/run.ts';
import type { EventSetup, Setup } from '../../engine/setup.ts';
import { defineFact, type Overrides } from '../fact.ts';
import { hasQuit, postsByRow, settledCustomer, shareOf } from '../memberCounts.ts';
import { oneGroup } from '../oneGroup.ts';

const DAYS = 45;
const HEADS = { core: 20, expert: 20, regular: 184, novice: 78, lurker: 198 };
/** Advertisers who come on day 0 into a group without ads. What share of the messages they make depends on the talk. */
const ADVERTISERS = [0, 4, 9, 15, 22, 32, 48, 75];
const CLAIMED = 0.15;

interface Point {
  /** Of all messages. */
  adShare: number;
  /** Settled members who quit, a month. */
  quits: number;
}

function setupWith(advertisers: number, parameters: Overrides): Setup {
  const come: EventSetup = { kind: 'advertisers', at: 0, group: 0, size: advertisers, days: 0, topic: -1 };
  return { ...oneGroup({ heads: HEADS, days: DAYS, parameters }), events: [come] };
}

function pointOf(seed: string, advertisers: number, parameters: Overrides): Point {
  const world = run(setupWith(advertisers, parameters), seed, []);
  const [group] = world.groups;
  const { kind } = group.messages.columns;
  const messages = (counts: (m: number) => boolean): number =>
    postsByRow(group, 0, DAYS * 1440, counts).reduce((sum, n) => sum + n, 0);
  return {
    adShare: messages((m) => kind[m] === KIND.ad) / messages(() => true),
    quits: (shareOf(group, settledCustomer(world), hasQuit) * 30) / DAYS,
  };
}

/** Between the nearest points on either side; NaN beyond the last. */
function quitsAt(points: readonly Point[], adShare: number): number {
  const k = points.findIndex((point) => point.adShare >= adShare);
  if (k < 0) return NaN;
  if (k === 0) return points[0].quits;
  const [before, after] = [points[k - 1], points[k]];
  const part = (adShare - before.adShare) / (after.adShare - before.adShare);
  return before.quits + part * (after.quits - before.quits);
}

export default defineFact({
  id: 'F24',
  use: 'CAL',
  what: {
    zh: '广告越多退群越多，过了 15 % 陡起来',
    en: 'More quit where more is advertising, and steeply so beyond 15 %',
  },
  how: {
    zh: '500 人的普通群原来没有广告，第 0 天来 0 到 75 个广告党，45 天：老成员每月退群率随广告占比的斜率（每个百分点多几个百分点），0–15 %、15–30 %，两者之差；再减去 30–50 % 与 15–30 % 之差（最陡的转折该在 15 % 附近）。15 % 附近的容忍度是输入的参数。',
    en: 'An ordinary group of 500 without ads, into which 0 to 75 advertisers come on day 0, 45 days: slope of the monthly quits of settled members over the share of ads (points per point), from 0 to 15 % and 15 to 30 %, the difference, and how much that exceeds the next one, to 30–50 % (the sharpest bend should be near 15 %). That people tolerate about 15 % is an input.',
  },
  source: 'A004-28',
  seeds: { quick: 2, full: 20 },
  figures: [
    { part: 'slopeTo15', target: '+', low: 0, high: 5 },
    { part: 'slopeFrom15', target: '+', low: 0, high: 5 },
    { part: 'steepeningAt15', target: '+', low: 0, high: 5 },
    { part: 'steepeningAt15LessAt30', target: '+', low: 0, high: 5 },
  ],
  measure: (seed, parameters = {}) => {
    const points = ADVERTISERS.map((count) => pointOf(seed, count, parameters)).sort((x, y) => x.adShare - y.adShare);
    const slope = (from: number, to: number): number => (quitsAt(points, to) - quitsAt(points, from)) / (to - from);
    const [below, above, far] = [slope(0, CLAIMED), slope(CLAIMED, 2 * CLAIMED), slope(2 * CLAIMED, 0.5)];
    return {
      slopeTo15: below,
      slopeFrom15: above,
      steepeningAt15: above - below,
      steepeningAt15LessAt30: above - below - (far - above),
    };
  },
});
