import { expect, test } from 'vitest';
import { observers } from '../observers/index.ts';
import { act, counting, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b'];
const watch = [counting('woken'), counting('cameBack'), observers.get('wonBack')!];
const file = (changes = {}) =>
  small({ days: 40, parameters: { silentAfter: 6 }, operator: { money: 0, hours: 100 }, ...changes });

function called(share: number, changes = {}) {
  const interventions = [act('winBack', 8, { share })];
  const worlds = SEEDS.map((seed) => tell(file(changes), { seed, interventions, watch, days: 24 }));
  const total = (id: string) => sum(worlds.map(({ daily }) => sum(daily[id])));
  return { woken: total('woken'), cameBack: total('cameBack') };
}

test('R31: up to a quarter of the silent who are called come back', () => {
  const { woken, cameBack } = called(2);
  expect(woken).toBeGreaterThan(8);
  expect(cameBack / woken).toBeGreaterThan(0.05);
  expect(cameBack / woken).toBeLessThan(0.35);
});

test('R31, R10: the oftener one calls, the smaller the share that comes', () => {
  const [seldom, often] = [called(2), called(40)];
  expect(often.cameBack / often.woken).toBeLessThan(seldom.cameBack / seldom.woken);
});

test('R36: where the members’ file is lost, hardly anybody is found', () => {
  const lost = called(20, { events: [{ kind: 'dataLoss', at: 7, group: 'main', size: 1 }] });
  expect(lost.woken).toBeLessThan(0.6 * called(20).woken);
});

test('R31: the rate of a day is those who came over those who were called', () => {
  const { daily } = tell(file(), { interventions: [act('winBack', 8, { share: 20 })], watch, days: 24 });
  const rates = Array.from(daily.woken, (woken, day) => (woken > 0 ? daily.cameBack[day] / woken : 0));
  daily.wonBack.forEach((rate, day) => {
    expect(rate).toBeCloseTo(rates[day], 6);
  });
  expect(Math.max(...rates)).toBeGreaterThan(0);
});
