import fc from 'fast-check';
import decodeQR from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { MOST_BYTES, QUIET, qrMatrix, qrPath } from './qrMatrix.ts';

/** Pixels a module. */
const SCALE = 3;

function rowsOf(text: string): boolean[][] {
  const matrix = qrMatrix(text);
  if (!matrix.ok) throw new Error(`${matrix.bytes} bytes`);
  return matrix.rows;
}

/** The picture of a code, as a camera would see it at its best. */
function pictureOf(rows: boolean[][]) {
  const width = rows.length * SCALE;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (let pixel = 0; pixel < width * width; pixel++) {
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    if (rows[Math.floor(y / SCALE)][Math.floor(x / SCALE)]) data.fill(0, pixel * 4, pixel * 4 + 3);
  }
  return { width, height: width, data };
}

// A reader's own limit of time would make the outcome depend on the machine.
const read = (rows: boolean[][]) => decodeQR(pictureOf(rows), { timeLimit: 60_000 });

describe('a QR code', () => {
  test('is read back, whatever the link', () => {
    const payload = fc.string({
      unit: fc.constantFrom('a', 'Z', '0', '-', '_', '7', 'q'),
      minLength: 1,
      maxLength: 1_900,
    });
    fc.assert(
      fc.property(payload, (inside) => {
        const link = `https://example.org/qunpan/#/compare?c=1.${inside}`;
        expect(read(rowsOf(link))).toBe(link);
      }),
      { numRuns: 12 },
    );
  });

  test('has its three marks, and nothing around it', () => {
    const rows = rowsOf('https://example.org/');
    const mark = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
    const far = rows.length - QUIET - 7;
    for (const [left, top] of [
      [QUIET, QUIET],
      [far, QUIET],
      [QUIET, far],
    ]) {
      const seen = rows.slice(top, top + 7).map((row) =>
        row
          .slice(left, left + 7)
          .map(Number)
          .join(''),
      );
      expect(seen).toEqual(mark);
    }
    const quiet = rows.filter((_, y) => y < QUIET || y >= rows.length - QUIET).flat();
    expect(quiet.every((dark) => !dark)).toBe(true);
  });

  test('is had up to the largest, and beyond that it is said by how much the text is too long', () => {
    expect(rowsOf('a'.repeat(MOST_BYTES))).toHaveLength(177 + 2 * QUIET);
    expect(qrMatrix('a'.repeat(MOST_BYTES + 1))).toEqual({ ok: false, bytes: MOST_BYTES + 1, most: MOST_BYTES });
    expect(qrMatrix('群'.repeat(1_000))).toEqual({ ok: false, bytes: 3_000, most: MOST_BYTES });
  });

  test('is the same as a path', () => {
    const rows = rowsOf('https://example.org/');
    const drawn = rows.map((row) => row.map(() => false));
    for (const [, x, y, length] of qrPath(rows).matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
      drawn[Number(y)].fill(true, Number(x), Number(x) + Number(length));
    }
    expect(drawn).toEqual(rows);
  });
});
