import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOf } from './packets.ts';

/** Opens a packet of `fen` with these draws, one after another, to the last share. */
function opened(fen: number, draws: readonly number[]): number[] {
  const packet = { fen, shares: draws.length };
  return draws.map((u) => {
    const share = shareOf(packet, u);
    packet.fen -= share;
    packet.shares--;
    return share;
  });
}

/** What draw() can give, its ends included. */
const uniform = fc.oneof(
  fc.constantFrom(0, 1 - 2 ** -32),
  fc.integer({ min: 0, max: 4294967295 }).map((n) => n / 4294967296),
);
const packet = fc
  .array(uniform, { minLength: 1, maxLength: 100 })
  .chain((draws) => fc.tuple(fc.integer({ min: draws.length, max: 50000 }), fc.constant(draws)));

test('shares are whole fen, at least one each, and add up to the packet', () => {
  fc.assert(
    fc.property(packet, ([fen, draws]) => {
      const shares = opened(fen, draws);
      expect(shares.every((share) => Number.isInteger(share) && share >= 1)).toBe(true);
      expect(shares.reduce((a, b) => a + b, 0)).toBe(fen);
    }),
    { numRuns: 2000 },
  );
});

test('no share but the last is above twice the mean of what remained, by more than a fen', () => {
  fc.assert(
    fc.property(packet, ([fen, draws]) => {
      let [rest, left] = [fen, draws.length];
      for (const share of opened(fen, draws).slice(0, -1)) {
        expect(share).toBeLessThanOrEqual((2 * rest) / left + 1);
        rest -= share;
        left--;
      }
    }),
  );
});

test('a packet of as many fen as shares gives everybody one', () => {
  for (const u of [0, 0.5, 1 - 2 ** -32])
    expect(
      opened(
        30,
        Array.from({ length: 30 }, () => u),
      ),
    ).toEqual(Array(30).fill(1));
});

test('the first of many gets the mean, on average', () => {
  const n = 10000;
  let sum = 0;
  for (let k = 0; k < n; k++) sum += shareOf({ fen: 10000, shares: 20 }, (k + 0.5) / n);
  expect(sum / n / 500).toBeCloseTo(1, 2);
});
