import { describe, expect, it } from 'vitest';
import { blit, type Pixels } from './blit.ts';

const picture = (width: number, height: number): Pixels => ({
  data: new Uint8ClampedArray(width * height * 4),
  width,
  height,
});
const sheet: Pixels = {
  data: Uint8ClampedArray.from([200, 100, 50, 255, 0, 0, 0, 0, 0, 0, 0, 0, 10, 20, 30, 128]),
  width: 2,
  height: 2,
};
const at = ({ data, width }: Pixels, x: number, y: number) => [
  ...data.slice((y * width + x) * 4, (y * width + x) * 4 + 4),
];
const whole = { left: 0, top: 0, side: 2, alpha: 1 };

describe('blit', () => {
  it('copies what is opaque and leaves what is clear', () => {
    const p = picture(4, 4);
    blit(p, sheet, whole, [1, 1]);
    expect(at(p, 1, 1)).toEqual([200, 100, 50, 255]);
    expect(at(p, 2, 1)).toEqual([0, 0, 0, 0]);
    expect(at(p, 2, 2)).toEqual([10, 20, 30, 128]);
  });

  it('mixes a pale stamp with what lies under it', () => {
    const p = picture(1, 1);
    p.data.set([0, 0, 0, 255]);
    blit(p, sheet, { ...whole, side: 1, alpha: 0.5 }, [0, 0]);
    expect(at(p, 0, 0)).toEqual([100, 50, 25, 255]);
  });

  it('draws the part of a stamp that lies inside the picture, on every side', () => {
    for (const [x, y] of [
      [-1, -1],
      [3, 3],
      [-1, 3],
      [9, 9],
      [-9, 0],
    ] as const) {
      const p = picture(4, 4);
      blit(p, sheet, whole, [x, y]);
      const inked = p.data.filter((_, i) => i % 4 === 3 && p.data[i] > 0).length;
      expect(inked).toBe([0, 1].filter((d) => x + d >= 0 && x + d < 4 && y + d >= 0 && y + d < 4).length);
    }
  });
});
