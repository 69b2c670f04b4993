import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bits } from './choose.ts';
import { nickname } from './nickname.ts';

const hash = fc.integer({ min: -0x80000000, max: 0xffffffff });

describe('nickname', () => {
  it('is the same for the same hash', () => {
    fc.assert(
      fc.property(hash, (h) => {
        expect(nickname(h)).toEqual(nickname(h));
      }),
    );
  });

  it('has both languages, no markup, and at most 10 characters in Chinese', () => {
    fc.assert(
      fc.property(hash, (h) => {
        const { zh, en } = nickname(h);
        expect(zh).toMatch(/^[\p{Script=Han}-]{1,10}$/u);
        expect(en).toMatch(/^[A-Z][A-Za-z',? -]{1,29}$/);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['zh', 'en'] as const)('repeats for about 2 % of 500 people or fewer (%s)', (language) => {
    let repeats = 0;
    for (let h = 0; h < 20_000; h += 500) {
      const names = Array.from({ length: 500 }, (_, i) => nickname(bits(h + i, 99))[language]);
      repeats += 500 - new Set(names).size;
    }
    expect(repeats / 20_000).toBeLessThan(0.02);
  });

  it('has more than 20,000 combinations', () => {
    const names = new Set(Array.from({ length: 60_000 }, (_, h) => nickname(bits(h, 7)).zh));
    expect(names.size).toBeGreaterThan(20_000);
  });
});
