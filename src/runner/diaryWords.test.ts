import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CAUSE } from '../engine/codes.ts';
import { lastStraw } from './diaryWords.ts';

const met = fc.record({ ads: fc.nat(9), unread: fc.nat(300), warned: fc.boolean() });

test('a last straw never tells of nothing: no 0 ads, no 0 unread, no handful of messages as a flood', () => {
  fc.assert(
    fc.property(met, fc.constantFrom(...Object.values(CAUSE)), (what, cause) => {
      const { zh, en } = lastStraw(cause, what);
      for (const text of [zh, en]) for (const n of text.match(/\d+/g) ?? []) expect(Number(n)).toBeGreaterThan(0);
      if (cause === CAUSE.flood && what.unread < 20) expect(zh).not.toMatch(/\d/);
    }),
  );
});
