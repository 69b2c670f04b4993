import { expect, test } from 'vitest';
import { lifeTable } from '../analysis/lifeTable.ts';
import { d, e, nearly } from '../analysis/subjects.fixture.ts';
import { act, crowd, MIXED, small } from '../../test/support.ts';
import { toSetup } from '../scenario/toSetup.ts';
import { differencesOf } from './contrast.ts';
import { bandsOf } from './bands.ts';
import { incidenceDifference } from './incidenceDifference.ts';
import { runArms } from './runArms.ts';

/** Every other subject. */
function half(odd: number) {
  const rows = d.map((_, k) => k).filter((k) => k % 2 === odd);
  return lifeTable(
    rows.map((k) => d[k]),
    rows.map((k) => e[k]),
    { width: 1, units: 20, causes: 3 },
  );
}

test('of one seed agrees with R: survfit(Surv(d, factor(e, 0:3)) ~ rep(0:1, length.out = 15))$pstate, one less the other', () => {
  const byCause = incidenceDifference([half(0)], [half(1)]);
  const at = (day: number) => byCause.map(({ median }) => median[day]);
  expect(at(5)).toEqual(nearly([0.01785714285714, -0.125, 0]));
  expect(at(12)).toEqual(nearly([0.10714285714286, -0.25, -0.125]));
  expect(at(20)).toEqual(nearly([0.30357142857143, -0.25, -0.125]));
});

test('of a run, the causes together make up what is lost in retention', () => {
  const scenario = small({ days: 20, people: crowd({ ...MIXED, advertiser: 30 }, 'main') });
  const policies = [[], [act('redPacketAdFee', 1, { fee: 500 })]].map(
    (interventions) => toSetup(scenario, { interventions }).interventions,
  );
  const [idle, charged] = runArms(toSetup(scenario, { interventions: [] }), policies, '3');
  const byCause = incidenceDifference([idle.leaving], [charged.leaving]);
  const lost = byCause.reduce((sum, { median }) => sum + median[20], 0);
  const { median } = bandsOf([differencesOf(idle.retention, charged.retention)]);
  expect(Math.abs(median[20])).toBeGreaterThan(0.05);
  expect(lost).toBeCloseTo(-median[20], 2);
});

test('has the bands of the seeds, and no entry without any', () => {
  const [first, second] = [half(0), half(1)];
  const [{ bands }] = incidenceDifference([first, first, first], [first, second, second], [0.5]);
  expect(bands[0]?.low[20]).toBeCloseTo(0.30357142857143 / 2, 9);
  expect(bands[0]?.high[20]).toBeCloseTo(0.30357142857143, 9);
  expect(incidenceDifference([], [])).toEqual([]);
});
