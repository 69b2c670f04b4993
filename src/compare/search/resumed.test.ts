import fc from 'fast-check';
import { expect, test } from 'vitest';
import { always, driven, noise, searched, setting, settingOf, type Measure } from '../../../test/searches.ts';
import { resultsOf, resumed, type Results } from './resumed.ts';
import { scheduleOf } from './schedule.ts';
import { searchOf, type Search } from './search.ts';

const slope: Measure = (policy, seed) => [
  setting(policy, 'x') + noise(seed, JSON.stringify(policy)),
  setting(policy, 'y') + noise(seed),
  setting(policy, 'x'),
  setting(policy, 'y'),
];
const drive = fc.record({
  seed: fc.string(),
  order: fc.array(fc.nat(), { minLength: 1, maxLength: 20 }),
  stop: fc.nat(200),
});
const written = (search: Search): Results => JSON.parse(JSON.stringify(resultsOf(search))) as Results;

test('from its results alone a search stands where it stood, and ends as if it had never been interrupted', () => {
  const property = fc.property(drive, ({ seed, order, stop }) => {
    const own = settingOf(seed, { budget: { money: 15, hours: Infinity } }, scheduleOf(100));
    let k = 0;
    const pick = (count: number): number => order[k++ % order.length] % count;
    const begun = driven(searchOf(own, always), slope, { pick, runs: stop });
    const again = resumed(own, written(begun), always);
    expect(again).toEqual(begun);
    expect(driven(again, slope)).toEqual(searched(own, slope));
  });
  fc.assert(property, { numRuns: 25 });
});

test('results that it does not ask for are left aside', () => {
  const own = settingOf('strange');
  const strange = Array.from({ length: 999 }, () => ({ race: [], test: [[1, 2, 3, 4] as const] }));
  expect(resumed(own, strange, always)).toEqual(searchOf(own, always));
});
