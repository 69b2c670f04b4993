import { describe, expect, test } from 'vitest';
import { PURPOSE, address, branch, childKey, draw, mix, nameHash, runKey, stem } from './draws.ts';

const run = runKey('uniformity');
/** Keys as the engine makes them: people of a run, then members of a group. */
const person = (n: number) => childKey(childKey(run, n), nameHash('main'));

/** One series of draws for each way in which two questions may be neighbours. */
const SERIES: Record<string, (k: number) => number> = {
  'one minute after another': (k) => draw(run.a, run.b, address(k - 40000, PURPOSE.quit), 0),
  'one day after another': (k) => draw(run.a, run.b, address(k, PURPOSE.openCount), 0),
  'one member after another': (k) => {
    const { a, b } = person(k);
    return draw(a, b, address(777, PURPOSE.quit), 0);
  },
  'one purpose after another': (k) => draw(run.a, run.b, address(k >> 6, k & 63), 0),
  'one count after another': (k) => draw(run.a, run.b, address(12345, PURPOSE.openMinute), k),
  'a handful of counts a day': (k) => draw(run.a, run.b, address(Math.floor(k / 8), PURPOSE.openAccept), k % 8),
  'the same answer to neighbouring keys': (k) => draw(k, 0, address(5, PURPOSE.answer), 0),
  'the same answer to neighbouring second words': (k) => draw(0, k, address(5, PURPOSE.answer), 0),
};
const N = 60000;

/** How far a chi-square lies from its mean, in its own standard deviations. */
function excess(counts: Int32Array, n: number): number {
  const expected = n / counts.length;
  const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return (chi - (counts.length - 1)) / Math.sqrt(2 * (counts.length - 1));
}

function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (v: readonly number[]) => v.reduce((a, b) => a + b, 0) / v.length;
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  for (let k = 0; k < x.length; k++) {
    xy += (x[k] - mx) * (y[k] - my);
    xx += (x[k] - mx) ** 2;
    yy += (y[k] - my) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}

/** The pairs fall evenly on a grid of 16 times 16. */
function pairExcess(x: readonly number[], y: readonly number[]): number {
  const cells = new Int32Array(256);
  for (let k = 0; k < x.length; k++) cells[(Math.floor(x[k] * 16) << 4) | Math.floor(y[k] * 16)]++;
  return excess(cells, x.length);
}

describe.each(Object.entries(SERIES))('%s', (_, at) => {
  const values = Array.from({ length: N }, (_value, k) => at(k));

  test('is uniform over 256 bins', () => {
    const bins = new Int32Array(256);
    for (const u of values) bins[Math.floor(u * 256)]++;
    expect(Math.abs(excess(bins, N))).toBeLessThan(4.5);
  });

  test('is uniform in its low bits', () => {
    const bins = new Int32Array(256);
    for (const u of values) bins[(u * 4294967296) & 255]++;
    expect(Math.abs(excess(bins, N))).toBeLessThan(4.5);
  });

  test.each([1, 2, 7, 8, 60, 64, 1440])('does not foretell the one %i places on', (lag) => {
    const [x, y] = [values.slice(0, N - lag), values.slice(lag)];
    expect(Math.abs(correlation(x, y))).toBeLessThan(4.5 / Math.sqrt(x.length));
    expect(Math.abs(pairExcess(x, y))).toBeLessThan(4.5);
  });
});

test('two members, two purposes, two counts of one minute know nothing of each other', () => {
  const sides = {
    members: (k: number) => [
      draw(person(1).a, person(1).b, address(k, 4), 0),
      draw(person(2).a, person(2).b, address(k, 4), 0),
    ],
    purposes: (k: number) => [draw(run.a, run.b, address(k, 3), 0), draw(run.a, run.b, address(k, 4), 0)],
    counts: (k: number) => [draw(run.a, run.b, address(k, 3), 0), draw(run.a, run.b, address(k, 3), 1)],
    'the day and the minute of one number': (k: number) => [
      draw(run.a, run.b, address(k, PURPOSE.openAccept), 3),
      draw(run.a, run.b, address(k, PURPOSE.openMinute), 3),
    ],
    'member and minute moved together': (k: number) => {
      const [one, next] = [person(k % 500), person((k % 500) + 1)];
      return [draw(one.a, one.b, address(k, 4), 0), draw(next.a, next.b, address(k + 1, 4), 0)];
    },
  };
  for (const [name, pair] of Object.entries(sides)) {
    const pairs = Array.from({ length: 30000 }, (_, k) => pair(k));
    const [x, y] = [pairs.map(([u]) => u), pairs.map(([, u]) => u)];
    expect(Math.abs(correlation(x, y)), name).toBeLessThan(4.5 / Math.sqrt(30000));
    expect(Math.abs(pairExcess(x, y)), name).toBeLessThan(4.5);
  }
});

test('the means of members over minutes, and of minutes over members, scatter as chance has it', () => {
  const [members, minutes] = [250, 250];
  const byMember = new Float64Array(members);
  const byMinute = new Float64Array(minutes);
  for (let i = 0; i < members; i++) {
    const { a, b } = person(i);
    for (let t = 0; t < minutes; t++) {
      const u = draw(a, b, address(t, PURPOSE.start), 0) - 0.5;
      byMember[i] += u / minutes;
      byMinute[t] += u / members;
    }
  }
  for (const means of [byMember, byMinute]) {
    // Twelve times the variance of a mean of 250 uniform draws, times 250, is chi-square over its degrees of freedom.
    const ratio = (means.reduce((sum, x) => sum + x * x, 0) * 12 * 250) / means.length;
    expect(Math.abs(ratio - 1)).toBeLessThan(4.5 * Math.sqrt(2 / means.length));
  }
});

const wordOf = ([a, b, at, count]: number[]): number => branch(stem(a, b, at), count);

test('every bit of what is asked reaches every bit of the answer', () => {
  const inputs = ['a', 'b', 'address', 'count'] as const;
  for (const [which, name] of inputs.entries()) {
    for (let bit = 0; bit < (name === 'count' ? 16 : 32); bit++) {
      const flips = new Int32Array(32);
      const trials = 600;
      for (let k = 0; k < trials; k++) {
        const input = [mix(4 * k + 1), mix(4 * k + 2), mix(4 * k + 3), k];
        const moved = input.with(which, input[which] ^ (1 << bit));
        const changed = wordOf(input) ^ wordOf(moved);
        for (let out = 0; out < 32; out++) flips[out] += (changed >>> out) & 1;
      }
      for (const count of flips) {
        expect(Math.abs(count / trials - 0.5), `${name} bit ${bit}`).toBeLessThan(0.13);
      }
    }
  }
});

test('purposes have addresses of their own, at every time of a run', () => {
  const purposes = Object.values(PURPOSE);
  expect(new Set(purposes).size).toBe(purposes.length);
  expect(Math.max(...purposes)).toBeLessThan(64);
  const seen = new Set<number>();
  for (const time of [-60000000, -40320, -1, 0, 1, 1439, 525600, 60000000]) {
    for (const purpose of purposes) seen.add(address(time, purpose));
  }
  expect(seen.size).toBe(8 * purposes.length);
});

test('mix is a permutation: no two numbers meet', () => {
  const seen = new Set<number>();
  for (let k = -50000; k < 50000; k++) seen.add(mix(k));
  expect(seen.size).toBe(100000);
});

test('no two of fifty thousand people share a key, nor with an arrival or another seed', () => {
  const seen = new Set<string>();
  const other = runKey('uniformity2');
  for (let n = 0; n < 50000; n++) {
    const [one, two, late] = [childKey(run, n), childKey(other, n), childKey(childKey(run, 0x100000), n)];
    for (const { a, b } of [one, two, late]) seen.add(`${a} ${b}`);
  }
  expect(seen.size).toBe(150000);
});

test('a draw is at least 0 and below 1', () => {
  let [least, most] = [1, 0];
  for (let k = 0; k < 200000; k++) {
    const u = draw(k, k, k, 0);
    least = Math.min(least, u);
    most = Math.max(most, u);
  }
  expect(least).toBeGreaterThanOrEqual(0);
  expect(most).toBeLessThan(1);
  expect(draw(0, 0, 0, -1)).toBeGreaterThanOrEqual(0);
});

// Frozen: another number here is another run for every seed ever noted down.
test('these very numbers come out', () => {
  expect([mix(0), mix(1), mix(-1), mix(123456789)]).toEqual(FROZEN.mix);
  expect(nameHash('group main')).toBe(FROZEN.name);
  expect(runKey('7')).toEqual(FROZEN.key);
  expect(childKey(runKey('7'), 12)).toEqual(FROZEN.child);
  const { a, b } = childKey(runKey('7'), 12);
  expect([-40320, 0, 1, 525600].map((minute) => wordOf([a, b, address(minute, PURPOSE.quit), 2]))).toEqual(FROZEN.bits);
  expect(draw(a, b, address(0, PURPOSE.quit), 2)).toBe((FROZEN.bits[1] >>> 0) / 4294967296);
});

const FROZEN = {
  mix: [0, 1753845952, 1734902346, -1460544632],
  name: -901124703,
  key: { a: 1199382441, b: -808420856 },
  child: { a: 1196972234, b: -1351089113 },
  bits: [-213421431, 41295894, 1287375403, 957330375],
};
