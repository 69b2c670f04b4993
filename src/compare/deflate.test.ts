import fc from 'fast-check';
import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { deflate, inflate } from './deflate.ts';

const copy = (bytes: Uint8Array) => new Uint8Array(bytes);

describe('bytes', () => {
  test('come back as they were, whoever packed them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5_000 }), async (bytes) => {
        for (const packed of [await deflate(copy(bytes)), deflateRawSync(bytes)]) {
          expect(await inflate(copy(packed), 5_000)).toEqual({ ok: true, bytes: copy(bytes) });
        }
      }),
    );
  });

  test('may be exactly as many as are allowed', async () => {
    const packed = copy(deflateRawSync(new Uint8Array(100_000)));
    expect(await inflate(packed, 100_000)).toMatchObject({ ok: true });
    expect(await inflate(packed, 99_999)).toEqual({ ok: false, why: 'tooBig' });
  });

  test('that were cut are damaged', async () => {
    const packed = deflateRawSync(Uint8Array.from({ length: 3_000 }, (_, k) => (k * k) % 251));
    for (const length of [1, 10, packed.length - 1]) {
      expect(await inflate(copy(packed.subarray(0, length)), 5_000)).toEqual({ ok: false, why: 'damaged' });
    }
  });
});

test('a bomb is left after the first bytes beyond the bound, not unfolded first', async () => {
  // Two thousand times the same megabyte of nothing: 2 GB, which would be seen in the memory that this process ever had.
  const megabyte = deflateRawSync(new Uint8Array(1_000_000), { finishFlush: constants.Z_FULL_FLUSH });
  const bomb = new Uint8Array(2_000 * megabyte.length);
  for (let k = 0; k < 2_000; k++) bomb.set(megabyte, k * megabyte.length);
  const before = process.resourceUsage().maxRSS;
  expect(await inflate(bomb, 2_000_000)).toEqual({ ok: false, why: 'tooBig' });
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(500_000);
});
