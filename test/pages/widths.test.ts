import type { Page } from '@playwright/test';
import { words as compareWords } from '../../src/screens/compare/words.ts';
import { addressOf, sections, type Section } from '../../src/screens/model/sections.ts';
import { CockpitPage } from './cockpitPage.ts';
import { ComparePage } from './comparePage.ts';
import { expect, test } from './support.ts';

const WIDTHS = [390, 768, 1180, 1440, 1920];

/** What stands out over the right edge: the page as a whole, or a control that no scrolling brings back. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page scrolls sideways by ${scrollWidth - clientWidth} px`);
    for (const control of document.querySelectorAll('button, a, select, input, h1, [role=slider]')) {
      const { left, right, width } = control.getBoundingClientRect();
      // What lies wholly to the left waits there until it gets the focus.
      if (width > 2 && right > 0 && (left < -1 || right > clientWidth + 1)) found.push(control.outerHTML.slice(0, 120));
    }
    return found;
  });
}

for (const locale of ['zh', 'en'] as const) {
  test(`nothing stands over the edge at any width (${locale})`, async ({ page }) => {
    const cockpit = await CockpitPage.paused(page, locale);
    await cockpit.stepTo(3);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await expect(cockpit.timeBar).toBeVisible();
      await expect.poll(() => tooWide(page), `the cockpit at ${width}`).toEqual([]);
    }
    await cockpit.toGallery();
    await expect(page.getByRole('article')).toHaveCount(17);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => tooWide(page), `the gallery at ${width}`).toEqual([]);
    }
    for (const section of Object.keys(sections) as Section[]) {
      await page.evaluate((hash) => (location.hash = hash), addressOf(section));
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await expect.poll(() => tooWide(page), `the model's ${section} at ${width}`).toEqual([]);
      }
    }
  });

  test(`nor do the runs and the comparison (${locale})`, async ({ page }) => {
    test.slow();
    const cockpit = await CockpitPage.paused(page, locale);
    await cockpit.stepTo(3);
    await cockpit.toGallery();
    await page.evaluate(() => (location.hash = '#/runs'));
    await expect(page.getByRole('table')).toBeVisible();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => tooWide(page), `the runs at ${width}`).toEqual([]);
    }
    const compare = await ComparePage.opened(page, locale);
    await compare.choice(compareWords.seeds).selectOption('20');
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => tooWide(page), `the comparison before it is run at ${width}`).toEqual([]);
    }
    await compare.button(compareWords.run).click();
    await compare.finished();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await expect(compare.differenceChart).toBeVisible();
      await expect.poll(() => tooWide(page), `the comparison at ${width}`).toEqual([]);
    }
  });
}
