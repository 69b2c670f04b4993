/** An invented report, shaped like a real one: for tests and for work on the Model page; the app never shows it. */
import type { BandRow, CellRow, ClaimRow, FactRow, Report, Sensitivity } from './report.ts';

const fact = (
  id: string,
  use: FactRow['use'],
  [low, high]: [number, number],
  [value, from, to]: [number, number, number],
): FactRow => ({
  id,
  part: '',
  use,
  what: { zh: `事实 ${id}`, en: `fact ${id}` },
  how: { zh: '按日志计算，取各种子的平均', en: 'from the log, mean over seeds' },
  target: `${low} to ${high}`,
  source: 'B7.8',
  low,
  high,
  value,
  from,
  to,
  inside: value >= low && value <= high,
  seeds: 40,
});

const facts: FactRow[] = [
  fact('F15', 'CAL', [0.32, 0.48], [0.41, 0.4, 0.43]),
  { ...fact('F16', 'CAL', [0.5, 0.72], [0.64, 0.61, 0.67]), part: 'answered' },
  { ...fact('F16', 'CAL', [0.08, 0.16], [0.19, 0.17, 0.21]), part: 'difference' },
  fact('F26', 'CAL', [0.0003, 0.0009], [0.00062, 0.00055, 0.00069]),
  fact('F07', 'CHECK', [0, Infinity], [0.031, 0.012, 0.05]),
  fact('F12', 'CHECK', [0.8, 1], [0.66, 0.63, 0.69]),
  fact('F29', 'CHECK', [-1, 0], [-0.72, -0.78, -0.66]),
];

const band = (
  statistic: string,
  list: BandRow['list'],
  [low, high]: [number, number],
  values: readonly number[],
): BandRow[] =>
  ['ad-flooded-industry', 'healthy-hobby', 'flash-event'].map((scenario, k) => {
    const value = values[k] ?? 0;
    const inside = value >= low && value <= high;
    const ordinary = scenario !== 'flash-event';
    return { scenario, statistic, list, low, high, value, inside, runsInside: inside ? 0.9 : 0.2, ordinary };
  });

const claim = (row: string, strategy: string, change: [number | null, number, number, number]): ClaimRow => {
  const [claimed, value, low, high] = change;
  return {
    row,
    strategy,
    scenario: 'ad-flooded-industry',
    metric: 'ads',
    level: false,
    claimed,
    sign: -1,
    value,
    low,
    high,
    difference: value * 120,
    signAgrees: high < 0,
    seeds: 200,
  };
};

const cells: CellRow[] = (['breadth', 'volume'] as const).flatMap((experiment) =>
  (['none', 'community', 'personalised'] as const).flatMap((regime, r) =>
    (['low', 'high'] as const).flatMap((level, l) =>
      (['posts', 'logins', 'information', 'bond'] as const).map((metric, m) => {
        const value = 4 + 2 * m + r * (1 + l) - l;
        return { experiment, regime, level, metric, value, from: value - 0.4, to: value + 0.4 };
      }),
    ),
  ),
);

export const report: Report = {
  engine: '1.0.0',
  quick: false,
  facts,
  bands: [
    ...band('gini_posters', 'A', [0.52, 0.78], [0.63, 0.7, 0.85]),
    ...band('hourEntropy', 'A', [0.79, 0.95], [0.9, 0.88, 0.72]),
    ...band('reply_gap_s.p90', 'A', [2022, 21111], [6100, 9300, 1400]),
    ...band('per_day.cv', 'B', [0.64, 1.73], [0.58, 0.9, 2.4]),
    ...band('monthlyPosters', 'S3', [0.25, 0.3], [0.27, 0.33, 0.4]),
  ],
  claims: [
    claim('R18', 'redPacketAdFee', [null, -0.72, -0.78, -0.66]),
    claim('R19', 'weeklyAdWindow', [-0.5, -0.31, -0.4, -0.22]),
    claim('R20', 'adBoard', [null, 0.04, -0.03, 0.11]),
  ],
  coverage: [
    {
      row: 'R5',
      mechanisms: ['advertising', 'posting'],
      strategies: ['groupRules', 'removeMember'],
      scenarios: ['ad-flooded-industry'],
      tests: ['emergence'],
    },
    {
      row: 'R18',
      mechanisms: ['advertising'],
      strategies: ['redPacketAdFee'],
      scenarios: ['ad-flooded-industry'],
      tests: ['redPacketAdFee', 'emergence'],
    },
    { row: 'R26', mechanisms: [], strategies: [], scenarios: [], tests: [] },
  ],
  renKraut: {
    cells,
    effects: [
      {
        id: 'personalised.posts',
        what: { zh: '个性化分发让人多发言', en: 'personalised moderation raises posting' },
        sign: 1,
        value: 2.1,
        from: 1.6,
        to: 2.6,
        signAgrees: true,
      },
      {
        id: 'community.posts',
        what: { zh: '统一管理不改变发言', en: 'community moderation leaves posting as it is' },
        sign: 0,
        value: 0.9,
        from: 0.4,
        to: 1.4,
        signAgrees: false,
      },
    ],
  },
};

const names = ['quitSlope', 'adGrievance', 'quitBase', 'muteRate', 'adGain', 'learning', 'overload', 'readCost'];

export const sensitivity: Sensitivity = {
  engine: '1.0.0',
  quick: false,
  runs: 2220,
  guesses: names.length,
  days: 90,
  walks: 8,
  points: 100,
  seeds: { walk: 2, sample: 4, own: 20 },
  outcomes: [
    { id: 'retention', what: { zh: '留存', en: 'retention' }, unit: { zh: '比例', en: 'share' } },
    { id: 'ads', what: { zh: '广告', en: 'ads' }, unit: { zh: '条/天', en: 'messages a day' } },
  ],
  morris: ['retention', 'ads'].flatMap((outcome, o) =>
    names.map((parameter, k) => ({
      parameter,
      outcome,
      mu: (k % 2 ? 1 : -1) * (0.2 / (k + 1 + o)),
      muStar: 0.22 / (k + 1 + o),
      sigma: 0.05,
    })),
  ),
  flips: [
    {
      id: 'feeBeatsBan',
      conclusion: { zh: '广告费比单纯禁止更留人', en: 'a fee keeps more members than a mere ban' },
      strategies: ['redPacketAdFee', 'groupRules'],
      here: 0.02,
      holds: 0.81,
      holdsInHalf: 0.93,
      flippedBy: ['obedience', 'adGain'],
      differences: [1.2, -0.9],
    },
    {
      id: 'adsDriveOut',
      conclusion: { zh: '广告多了，退群的人更多', en: 'more ads, more quits' },
      strategies: [],
      here: 0.06,
      holds: 1,
      holdsInHalf: 1,
      flippedBy: [],
      differences: [],
    },
  ],
};
