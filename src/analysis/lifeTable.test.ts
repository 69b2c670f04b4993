import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cumulativeIncidence } from './cumulativeIncidence.ts';
import { incidenceByUnit, lifeTable } from './lifeTable.ts';
import { rowAt } from './rowAt.ts';
import { d, e, nearly, subjects } from './subjects.fixture.ts';

const shape = { width: 1, units: 30, causes: 3 };

describe('a life table', () => {
  test('counts who could leave in each unit, and who did', () => {
    const { atRisk, events, byCause } = lifeTable([0, 10, 1440, 1441, 5000], [1, 2, 0, 1, 3], {
      width: 1440,
      units: 3,
      causes: 3,
    });
    expect([...atRisk]).toEqual([5, 4, 2, 1]);
    expect([...events]).toEqual([1, 1, 1, 0]);
    expect(byCause.map((column) => [...column])).toEqual([
      [1, 0, 1, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  test('of two samples is the sum of their tables', () => {
    const property = fc.property(subjects, subjects, (a, b) => {
      const [first, second] = [a, b].map(({ durations, event }) => lifeTable(durations, event, shape));
      const both = lifeTable([...a.durations, ...b.durations], [...a.event, ...b.event], shape);
      expect([...both.atRisk]).toEqual(Array.from(first.atRisk, (n, k) => n + second.atRisk[k]));
      expect([...both.events]).toEqual(Array.from(first.events, (n, k) => n + second.events[k]));
    });
    fc.assert(property);
  });
});

describe('the incidence by unit', () => {
  test('agrees with R: summary(survfit(Surv(d, factor(e, 0:3)) ~ 1), times = c(4, 8, 12, 20))$pstate', () => {
    const incidence = incidenceByUnit(lifeTable(d, e, shape));
    const rows = (cause: number) => [4, 8, 12, 20].map((k) => incidence[cause][k]);
    expect(rows(0)).toEqual(nearly([0.0666666666667, 0.2060606060606, 0.2868686868687, 0.4808080808081]));
    expect(rows(1)).toEqual(nearly([0, 0.0666666666667, 0.1474747474747, 0.1474747474747]));
    expect(rows(2)).toEqual(nearly([0, 0, 0.0808080808081, 0.0808080808081]));
  });

  test('of whole durations is that of the durations themselves', () => {
    const property = fc.property(subjects, ({ durations, event }) => {
      const exact = cumulativeIncidence(durations, event, 3);
      const byUnit = incidenceByUnit(lifeTable(durations, event, shape));
      for (let cause = 0; cause < 3; cause++) {
        const looked = Array.from({ length: 31 }, (_, k) => exact.incidence[cause][rowAt(exact.time, k)] ?? 0);
        expect([...byUnit[cause]]).toEqual(nearly(looked));
      }
    });
    fc.assert(property);
  });
});
