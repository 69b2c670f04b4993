import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/screens/tokens.css', 'utf8');

/** The declarations of the first block that opens with `head`. */
function block(head: string): Map<string, string> {
  const start = css.indexOf('{', css.indexOf(head)) + 1;
  const body = css.slice(start, css.indexOf('}', start)).replace(/\/\*[^]*?\*\//g, '');
  return new Map(
    body
      .split(';')
      .filter((line) => line.includes(':'))
      .map((line) => {
        const [name = '', ...value] = line.split(':');
        return [name.trim(), value.join(':').trim()];
      }),
  );
}

const light = block(':root {');
const dark = block(":root[data-theme='dark']");
const auto = block(":root:not([data-theme='light']");

/** Relative luminance of WCAG 2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const v = parseInt(hex.slice(at, at + 2), 16) / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const lightness = (hex: string): number => 116 * Math.cbrt(luminance(hex)) - 16;

describe('tokens', () => {
  it('say the same dark for a chosen and for an automatic theme', () => {
    expect([...auto]).toEqual([...dark]);
  });

  it.each([
    ['light', light],
    ['dark', dark],
  ])('give every text 4.5:1 and every mark 3:1 in %s', (_, theme) => {
    const get = (name: string) => theme.get(name)!;
    const grounds = ['--ground', '--ground-2', '--raised'].map(get);
    const inks = [...theme.keys()].filter(
      (name) => /^--(ink|accent|warn)(-\d)?$|-ink$/.test(name) && name !== '--packet-ink',
    );
    const marks = [...theme.keys()].filter((name) => /^--(role|cause|arm)-[a-z]+$/.test(name));
    expect(inks.length).toBeGreaterThan(15);
    expect(marks.length).toBeGreaterThan(12);
    for (const ground of grounds) {
      for (const name of inks) expect(contrast(get(name), ground), `${name} on ${ground}`).toBeGreaterThan(4.5);
      for (const name of marks) expect(contrast(get(name), ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(get('--on-accent'), get('--accent'))).toBeGreaterThan(4.5);
  });

  it.each([
    ['light', light],
    ['dark', dark],
  ])('alternate the lightness of stacked causes in %s', (_, theme) => {
    const causes = ['ads', 'flood', 'value', 'push', 'conflict', 'life'].map((c) =>
      lightness(theme.get(`--cause-${c}`)!),
    );
    const steps = causes.slice(1).map((l, i) => l - causes[i]);
    expect(steps.map(Math.sign)).toEqual([1, -1, 1, -1, 1]);
    for (const step of steps) expect(Math.abs(step)).toBeGreaterThan(3);
  });

  it('set nothing under 12 px', () => {
    for (const [name, value] of light)
      if (name.startsWith('--t-')) expect(parseFloat(value)).toBeGreaterThanOrEqual(12);
  });
});
