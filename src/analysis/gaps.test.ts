import { describe, expect, test } from 'vitest';
import { gaps } from './gaps.ts';

describe('gaps', () => {
  test('are replies only where the author changes', () => {
    const found = gaps([0, 10, 30, 7230, 7250], [1, 1, 2, 1, 2]);
    expect(found).toMatchObject({ replyGapP50: 20, replyGapOver1hShare: 1 / 3, sameAuthorNextShare: 0.25 });
  });

  test('that alternate remember the other way round, and steady ones tell nothing', () => {
    const alternating = [0, 1, 11, 12, 22, 23, 33];
    expect(gaps(alternating, [1, 2, 1, 2, 1, 2, 1]).memory).toBeCloseTo(-1, 12);
    expect(gaps([0, 5, 10, 15, 20], [1, 2, 1, 2, 1]).memory).toBeNull();
  });

  test('of a member are read from twenty messages on, and regular ones have a burstiness of -1', () => {
    const every = (count: number) => Array.from({ length: count }, (_, i) => i * 60);
    expect(gaps(every(20), new Uint8Array(20)).memberBurstiness).toBeCloseTo(-1, 12);
    expect(gaps(every(19), new Uint8Array(19)).memberBurstiness).toBeNull();
  });

  test('of a monologue have no reply', () => {
    expect(gaps([0, 60], [1, 1])).toMatchObject({ replyGapP50: null, replyGapP90: null, replyGapOver1hShare: 0 });
  });
});
