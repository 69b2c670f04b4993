import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../../charts/format.ts';
import { wrapped } from './wrapped.ts';

const piece = fc.constantFrom('群', '规', '，', '。', 'fee', 'retention', ' ', '+5.2', '」');

test('nothing is lost, and only a piece that cannot be parted is wider than the room', () => {
  fc.assert(
    fc.property(fc.array(piece), fc.integer({ min: 60, max: 400 }), (pieces, width) => {
      const text = pieces.join('');
      const lines = wrapped(text, width, 20);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) if (textWidth(line, 20) > width) expect(line).not.toMatch(/\s/);
    }),
  );
});

test('no line begins with a sign that closes', () => {
  expect(wrapped('一二三四，五六七。', 80, 20)).toEqual(['一二三', '四，五六', '七。']);
});
