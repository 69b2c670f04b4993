/** The statistics of every scenario's log beside those of real groups (S1, S3). */
import { quantile } from '../analysis/quantile.ts';
import { bands as logBands } from '../calibration/bands.ts';
import type { Scenario } from '../scenario/schema.ts';
import { bandStatistics } from './bandStatistics.ts';
import type { BandRow } from './report.ts';
import { wholeGroupBands } from './wholeGroupBands.ts';

interface Target {
  statistic: string;
  list: BandRow['list'];
  low: number;
  high: number;
}

const targets: readonly Target[] = [
  ...Object.entries(logBands)
    .filter(([, { list }]) => list !== 'S3')
    .map(([statistic, { list, low, high }]) => ({ statistic, list, low, high })),
  ...Object.entries(wholeGroupBands).map(([statistic, range]) => ({ statistic, list: 'S3' as const, ...range })),
];

/** Share of advertisers beyond which a group is not like those that the bands are of: they were none of them commercial. */
const FEW = 0.02;

/** Groups that begin with the run, end with an event, are shaken by events or live under ads are not those that the bands are of. */
export function isOrdinary({ groups, events, people }: Scenario): boolean {
  const heads = people.reduce((sum, { count }) => sum + count, 0);
  const sellers = people.reduce((sum, { role, count }) => sum + (role === 'advertiser' ? count : 0), 0);
  const steady = groups.every((group) => group.kind === 'longTerm' && !group.fresh && group.purposeDays === undefined);
  return steady && events.length === 0 && sellers <= FEW * heads;
}

/** One row a statistic that the scenario's runs can give. */
export function measureBands(scenario: Scenario, seeds: readonly string[]): BandRow[] {
  const found = seeds.map((seed) => bandStatistics(scenario, seed));
  return targets.flatMap(({ statistic, list, low, high }) => {
    const values = found.map((statistics) => statistics[statistic] as number | undefined);
    const known = values.filter((x): x is number => x !== undefined && Number.isFinite(x)).sort((a, b) => a - b);
    if (known.length === 0) return [];
    const value = quantile(known, 0.5);
    const isInside = (x: number): boolean => low <= x && x <= high;
    const runsInside = known.filter(isInside).length / known.length;
    const ordinary = isOrdinary(scenario);
    return [
      { scenario: scenario.id, statistic, list, low, high, value, inside: isInside(value), runsInside, ordinary },
    ];
  });
}
