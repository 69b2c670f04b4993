import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metrics } from '../../compare/metrics.ts';
import type { Text } from '../../engine/text.ts';
import {
  bare,
  change,
  changeAndRange,
  level,
  levelAndRange,
  levelUnit,
  signed,
  titleWithUnit,
  unitOf,
} from './figures.ts';

const zh = { say: (text: Text) => text.zh };
const en = { say: (text: Text) => text.en };
const metric = (id: string) => metrics.find((each) => each.id === id)!;
const figure = fc.double({ min: -1e9, max: 1e9, noNaN: true });

test('a figure is grouped by thousands and has its sign, a true minus; zero has none', () => {
  fc.assert(
    fc.property(figure, fc.nat(2), (value, digits) => {
      const [least, most] = [digits, digits];
      const grouped = new Intl.NumberFormat('en', { minimumFractionDigits: least, maximumFractionDigits: most });
      const plain = grouped.format(Math.abs(value));
      const sign = Number(value.toFixed(digits)) === 0 ? '' : value < 0 ? '−' : '+';
      expect(signed(value, digits)).toBe(sign + plain);
    }),
  );
});

test('each metric is written in as many digits as its unit is worth', () => {
  const written = (id: string, value: number) => level(metric(id), value);
  expect(written('retention30', 0.6243)).toBe('62.4%');
  expect(written('adShare', 0.05)).toBe('5.0%');
  expect(written('daysInGroup', 41.26)).toBe('41.3');
  expect(written('messages', 1234.56)).toBe('1,234.6');
  expect(written('trust', 0.618)).toBe('0.62');
  expect(written('staffHours', 7.25)).toBe('7.3');
  expect(written('members', 1234.4)).toBe('1,234');
  expect(written('profit', -1234.4)).toBe('−1,234');
});

test('a difference of shares is in points, of other figures in their unit; an index has none', () => {
  const both = (id: string, value: number) => [change(metric(id), value, zh), change(metric(id), value, en)];
  expect(both('retention30', 0.052)).toEqual(['+5.2 个百分点', '+5.2 points']);
  expect(both('profit', -1500)).toEqual(['−1,500 元', `−1,500 ${metric('profit').unit.en}`]);
  expect(both('trust', 0.1)).toEqual(['+0.10', '+0.10']);
  for (const each of metrics) expect(unitOf(each, zh) === '').toBe(unitOf(each, en) === '');
});

test('ranges stand behind the middle, in either language', () => {
  const spread = { median: 0.624, low: 0.6, high: 0.651 };
  expect(levelAndRange(metric('retention30'), spread, zh)).toBe('62.4% (60.0% 至 65.1%)');
  expect(levelAndRange(metric('retention30'), spread, en)).toBe('62.4% (60.0% to 65.1%)');
  const contrast = { median: 12, low: -3, high: 20, seeds: 5 };
  expect(changeAndRange(metric('members'), contrast, en)).toBe('+12 (−3 to +20)');
  expect(changeAndRange(metric('members'), { ...contrast, seeds: 4 }, en)).toBe('+12 (too few seeds)');
});

test('the unit stands with the title, unless each figure has it', () => {
  expect(titleWithUnit(metric('staffHours'), zh)).toBe('人手用时（小时）');
  expect(titleWithUnit(metric('staffHours'), en)).toBe('Staff time (hours)');
  for (const each of metrics) if (levelUnit(each, en) === '') expect(titleWithUnit(each, en)).toBe(each.title.en);
  expect(level(metric('retention30'), 0.5)).toContain('%');
});

test('the other way round is the same with the other sign', () => {
  const turned: Record<string, string> = { '+': '−', '−': '+' };
  fc.assert(
    fc.property(fc.constantFrom(...metrics), figure, (each, value) => {
      expect(bare(each, -value)).toBe(bare(each, value).replace(/^[+−]/, (sign) => turned[sign]));
    }),
  );
});
