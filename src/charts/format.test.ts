import { describe, expect, it } from 'vitest';
import { count, percent, textWidth } from './format.ts';

describe('figures', () => {
  it('never round to all or nothing what is neither', () => {
    expect(percent(1)).toBe('100%');
    expect(percent(0.998)).toBe('99.8%');
    expect(percent(0.003)).toBe('0.3%');
    expect(percent(0)).toBe('0%');
    expect(percent(0.0904, 1)).toBe('9.0%');
  });

  it('part thousands', () => {
    expect(count(12345, 'zh')).toBe('12,345');
  });

  it('take a Chinese character for as wide as it is high', () => {
    expect(textWidth('潜水', 13)).toBe(26);
    expect(textWidth('84%', 13)).toBeLessThan(28);
  });
});
