import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { equationsOf } from '../../engine/modelEquations.ts';
import { renderPage } from './markdown.ts';

const read = (name: string): string => readFileSync(new URL(`../../engine/${name}`, import.meta.url), 'utf8');
const english = read('MODEL.md');
const chinese = read('MODEL.zh.md');
const names = (page: string): string[] => [
  ...new Set([...page.matchAll(/`([A-Za-z][\w./]*)`/g)].map(([, name]) => name)),
];
const prose = (page: string): string => page.slice(0, page.indexOf('<!-- prettier-ignore-start -->') >>> 0);

test('the description has the same sections in both languages', () => {
  const [en, zh] = [english, chinese].map((page) => renderPage(page, '').headings.map(({ id, depth }) => [id, depth]));
  expect(zh).toEqual(en);
});

test('the equations are the same in both languages (`src/runner/writeModel.ts` copies them)', () => {
  expect(equationsOf(chinese)).toEqual(equationsOf(english));
});

test('every name of code that the English prose mentions stands in the Chinese, too', () => {
  expect(names(prose(english)).filter((name) => !chinese.includes(`\`${name}\``))).toEqual([]);
});

test('the generated table, comments and foreign markup are left out', () => {
  const { html, headings } = renderPage('# Title\n\n## One\n\n<b onclick="x">b</b> <!-- c -->\n\n`a < b`', '');
  expect(html).toBe('<h2 id="part-1" tabindex="-1">One</h2>\n<p>b </p>\n<p><code>a &lt; b</code></p>\n');
  expect(headings).toEqual([{ id: 'part-1', text: 'One', depth: 2 }]);
  expect(renderPage(english, '').html).not.toContain('<!--');
  expect(renderPage(english, '').html).not.toContain('openSpread</code></td>');
});

test('links inside the description lead to its sections, and tables can be reached by keyboard', () => {
  const { html } = renderPage('[s](#sources) [p](#parameters)\n\n|a|b|\n|-|-|\n|1|2|', 'a table');
  expect(html).toContain('href="#/model/odd/sources"');
  expect(html).toContain('href="#/model/parameters"');
  expect(html).toContain('<div class="table" role="region" tabindex="0" aria-label="a table"><table>');
});

test('a Chinese title in the English description says that it is Chinese', () => {
  expect(renderPage('See 微信群的运营思路及方法策略; it', '', 'en').html).toBe(
    '<p>See <span lang="zh-CN">微信群的运营思路及方法策略</span>; it</p>\n',
  );
});
