import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ended, otherwise, whyBack } from './stageWords.ts';

test('the finding tells days, share kept and goals', () => {
  expect(ended(90, '89%', { met: 2, of: 3 })).toEqual({
    zh: '90 天走完，留住 89%，3 个目标达到 2 个',
    en: '90 days played, 89% kept; 2 of 3 goals met',
  });
  expect(ended(30, '', { met: 0, of: 0 })).toEqual({ zh: '30 天走完', en: '30 days played' });
});

test('met, missed and in part read differently, in both languages', () => {
  const counts = fc
    .integer({ min: 1, max: 20 })
    .chain((of) => fc.record({ met: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      const [one, other] = [ended(90, '80%', a), ended(90, '80%', b)];
      const same = a.met === b.met && a.of === b.of;
      expect([one.zh === other.zh, one.en === other.en]).toEqual([same, same]);
    }),
  );
});

test('what is not known is not spoken of', () => {
  expect(otherwise('', '')).toEqual({ zh: '', en: '' });
  expect(otherwise('51%', '').en).toBe('Same people, same luck: doing nothing keeps 51%.');
  expect(otherwise('51%', '93%').zh).toBe('同样的人、同样的运气，什么都不做会留住 51%，参考方案会留住 93%。');
});

test('a day to go back to says why', () => {
  expect(whyBack({ day: 22, decided: { zh: '广告费', en: 'Ad fee' } }).en).toBe('"Ad fee"');
  expect(whyBack({ day: 14, quits: 12 }).zh).toBe('之后一周走的人最多，12 人');
  expect(whyBack({ day: 45 })).toEqual({ zh: '走到一半', en: 'halfway' });
});
