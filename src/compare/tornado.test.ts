import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { act, small } from '../../test/support.ts';
import { parameters } from '../engine/parameters.ts';
import { guessSettings, policySettings, valuesAlong, withValue } from './hinges.ts';
import { barOf, endOf, widestFirst } from './tornado.ts';

const scenario = small({ days: 30 });
const acts = [act('redPacketAdFee', 5, { fee: 100 }), act('groupRules', '0 09:30')];
const here = { scenario, acts };
const weighed = { better: 'more', worth: 0.02 } as const;
const seeds = (value: number) => ({ first: Array<number>(12).fill(0.5), second: Array<number>(12).fill(0.5 + value) });
const end = (value: number | string, effect: number) => endOf(value, seeds(effect), weighed)!;

describe('the settings of a policy', () => {
  const settings = policySettings(here);

  test('are tried at half and twice, a week sooner and later, within what the control allows', () => {
    const at = (id: string) => settings.find((setting) => setting.id === id)?.others;
    expect(at('0.fee')).toEqual([50, 200]);
    expect(at('0.')).toEqual([0, 12]);
    expect(at('1.')).toEqual([7]);
    for (const { place, others, given } of settings) {
      expect(others).not.toContain(given);
      expect(others.length).toBeGreaterThan(0);
      expect('guess' in place).toBe(false);
    }
  });

  test('one at another value leaves all the others as they are, and its act in the same minute of the day', () => {
    for (const setting of settings) {
      for (const value of setting.others) {
        const { acts: other, scenario: same } = withValue(setting, value, here);
        expect(same).toBe(scenario);
        const again = policySettings({ scenario, acts: other });
        for (const { id, given } of settings) {
          expect(again.find((one) => one.id === id)?.given ?? value, id).toEqual(id === setting.id ? value : given);
        }
      }
    }
    expect(
      withValue(
        settings.find(({ id }) => id === '1.')!,
        7,
        here,
      ).acts[1].from,
    ).toBe('7 09:30');
  });

  test('values along a setting begin and end with those tried, and hold the given one', () => {
    const fee = settings.find(({ id }) => id === '0.fee')!;
    const values = valuesAlong(fee, 7);
    expect([values[0], values.at(-1)]).toEqual([50, 200]);
    expect(values).toContain(100);
    expect(values).toEqual([...values].sort((a, b) => a - b));
  });
});

test('the guesses of the model are tried within their ranges, and nothing that is not a guess', () => {
  const guesses = guessSettings(scenario);
  expect(guesses.length).toBeGreaterThan(100);
  for (const { place, others, given } of guesses) {
    if (!('guess' in place)) throw new Error('not a guess');
    const { evidence, min, max } = parameters[place.guess];
    expect(evidence).toBe('guess');
    for (const value of others) {
      expect(value).toBeGreaterThanOrEqual(min);
      expect(value).toBeLessThanOrEqual(max);
      expect(value).not.toBe(given);
    }
  }
  const [first] = guesses;
  expect(withValue(first, first.others[0], here).scenario.parameters).toEqual({ [first.id]: first.others[0] });
});

describe('a bar', () => {
  test('of a setting without influence has no width, and the advice stays', () => {
    const bar = barOf('x', end(1, 0.1), [end(0.5, 0.1), end(2, 0.1)], weighed);
    expect([bar.low, bar.high, bar.advice]).toEqual([bar.low, bar.low, 'stays']);
  });

  test('flips where another answer comes in, and says about where', () => {
    const bar = barOf('x', end(100, 0.1), [end(50, -0.1), end(200, 0.12)], weighed);
    expect(bar.advice).toBe('flips');
    expect(bar.at).toBeCloseTo(100 - 50 * (0.08 / 0.2), 6);
    expect(barOf('x', end('a', 0.1), [end('b', -0.1)], weighed)).toMatchObject({ advice: 'flips', at: undefined });
  });

  test('does not tell where too few seeds are in', () => {
    const few = { first: [0, 0], second: [0.1, 0.1] };
    const bar = barOf('x', end(1, 0.1), [endOf(2, few, weighed)!], weighed);
    expect(bar.advice).toBe('unknown');
    expect(endOf(2, { first: [], second: [] }, weighed)).toBeUndefined();
  });

  test('spans all medians, and the widest comes first', () =>
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 3 })), (lists) => {
        const bars = lists.map((effects, k) =>
          barOf(
            String(k),
            end(0, 0.1),
            effects.map((effect, n) => end(n + 1, effect / 100)),
            weighed,
          ),
        );
        bars.forEach(({ low, high }, k) => {
          const all = [0.1, ...lists[k].map((effect) => effect / 100)];
          expect(low).toBeCloseTo(Math.min(...all), 9);
          expect(high).toBeCloseTo(Math.max(...all), 9);
        });
        const widths = widestFirst(bars).map(({ low, high }) => high - low);
        expect(widths).toEqual(widths.toSorted((a, b) => b - a));
      }),
    ));
});
