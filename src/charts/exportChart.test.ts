import { describe, expect, it } from 'vitest';
import { framedSvg } from './exportChart.ts';

const inks = { ground: '#ffffff', ink: '#16201b', faint: '#626d67', font: "'PingFang SC', sans-serif" };
const imprint = { title: '留存率 <script>', note: 'a & b', source: ['种子 7', '', '0.1.0'] };
const svg = framedSvg('<path d="M0 0"/>', { width: 100, height: 50 }, imprint, inks);

describe('an exported chart', () => {
  it('carries its title, note and source around the drawing', () => {
    expect(svg).toContain('<path d="M0 0"/>');
    expect(svg).toContain('种子 7 · 0.1.0');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="132" height="142"/);
  });

  it('shows markup in texts as text, and needs no style attribute', () => {
    expect(svg).toContain('留存率 &lt;script&gt;');
    expect(svg).toContain('a &amp; b');
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('style=');
  });
});
