import { expect, test } from 'vitest';
import { MOST_ARMS } from '../../compare/plan.ts';
import { armLooks } from './looks.ts';

test('as many looks as there may be arms, and without colour no two are alike: neither by line nor by mark', () => {
  expect(armLooks).toHaveLength(MOST_ARMS);
  for (const part of ['colour', 'dashes', 'shape'] as const)
    expect(new Set(armLooks.map((look) => look[part])).size, part).toBe(MOST_ARMS);
});
