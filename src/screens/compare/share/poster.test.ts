import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { armLooks } from '../looks.ts';
import type { Poster } from './posterSvg.ts';
import { posterSvg } from './posterSvg.ts';
import { PAPER_INKS } from './poster.ts';

const file = (name: string) => readFileSync(path.resolve(import.meta.dirname, name), 'utf8');
const light = (sheet: string, token: string) => new RegExp(`--${token}: ([^;]+);`).exec(sheet)?.[1];

test('on paper the arms have the inks that they have on a light page', () => {
  const sheets = `${file('../arms.css')}${file('../../tokens.css')}`;
  const inks = PAPER_INKS.map((_, k) => {
    const value = light(sheets, `arm-${k}`) ?? '';
    return value.startsWith('var(--') ? light(sheets, value.slice(6, -1)) : value;
  });
  expect(inks).toEqual(PAPER_INKS);
});

const empty: Poster = {
  brand: '',
  question: '',
  finding: '<b>&"better"</b>',
  evidence: '',
  chartTitle: '',
  chartNote: '',
  curves: [],
  scale: { low: 0, high: 1, ticks: [0, 1], tick: String, write: String },
  until: 30,
  dayName: String,
  arms: [{ name: 'fee', look: { ...armLooks[1], colour: '#000000' }, figures: ['62%'], acts: ['fee 100'] }],
  qr: undefined,
  scan: 'scan me',
  caution: '',
  made: '',
  font: '',
};

test('markup in a name stays text, and without a code nobody is asked to scan one', () => {
  const svg = posterSvg(empty);
  expect(svg).toContain('&lt;b&gt;&amp;&quot;better&quot;&lt;/b&gt;');
  expect(svg).not.toContain('scan me');
  expect(posterSvg({ ...empty, qr: { path: 'M0 0h1v1z', size: 21 } })).toContain('scan me');
});
