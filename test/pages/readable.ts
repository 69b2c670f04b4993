/** What a page says, on screen and aloud. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './support.ts';

const CHINESE = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]+/gu;

/** Chinese that is left in a page in English, in texts, names and hints. The button that leads back is in Chinese. */
export async function chineseIn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'];
    const said = [document.title, document.body.innerText];
    for (const element of document.querySelectorAll('body *')) {
      if (element.closest('[lang=zh-CN]')) continue;
      for (const name of ATTRIBUTES) said.push(element.getAttribute(name) ?? '');
      if (element.namespaceURI?.endsWith('svg')) said.push(element.textContent);
    }
    return said;
  });
  return [...new Set(texts.flatMap((text) => text.match(CHINESE) ?? []))].filter((text) => text !== '中文');
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** WCAG 2.2, levels A and AA, as far as a machine can tell; of a dark page only its colours, the rest being the same. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const dark = (await page.locator('html').getAttribute('data-theme')) === 'dark';
  const axe = new AxeBuilder({ page });
  const { passes, violations } = await (dark ? axe.withRules(['color-contrast']) : axe.withTags(WCAG)).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`),
  );
  expect(passes.length, `axe looked at ${where}`).toBeGreaterThan(0);
  expect.soft(found, where).toEqual([]);
}
