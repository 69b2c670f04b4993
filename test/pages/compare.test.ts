import type { Page } from '@playwright/test';
import { words as shared } from '../../src/i18n/words.ts';
import { words as armWords } from '../../src/screens/compare/arms/words.ts';
import { words } from '../../src/screens/compare/words.ts';
import adFee from '../../src/strategies/redPacketAdFee.ts';
import groupRules from '../../src/strategies/groupRules.ts';
import { ComparePage } from './comparePage.ts';
import { chineseIn, expectAccessible } from './readable.ts';
import { expect, test } from './support.ts';

async function fewSeeds(compare: ComparePage): Promise<void> {
  await compare.choice(words.seeds).selectOption('20');
}

test('two policies, from the bar to the finding: said, drawn, tabulated', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: shared.compare.zh, exact: true }).click();
  const compare = new ComparePage(page);
  await expect(page).toHaveTitle('群盘 · 对比');
  await fewSeeds(compare);
  await compare.addStrategy(adFee);
  await expect(compare.arms).toHaveCount(3);
  await compare.button(words.run).click();
  await compare.finished();
  await expect(compare.finding).toContainText(`「${adFee.short.zh} 100」更好`);
  await expect(page.getByText(/差的中位数 \+.* 个百分点，90% 区间 .* 至 .*；20 组里有 \d+% 的组/)).toBeVisible();
  await expect(compare.retentionChart).toBeVisible();
  // The figure of the headline stands in the chart too, at the day that is asked about.
  const [said = ''] = /[+−][\d.]+/.exec(await compare.finding.innerText()) ?? [];
  await expect(compare.differenceChart.getByText(said, { exact: true })).toBeVisible();
  await compare.tab(words.metrics).click();
  await expect(compare.allMetrics.getByRole('row')).toHaveCount(14);
  await compare.showTables();
  await expect(page.getByRole('region', { name: words.retentionTable.zh })).toContainText(/9\d% 至/);
});

test('stopped, it keeps what is done, and goes on from there', async ({ page }) => {
  const compare = await ComparePage.opened(page);
  await compare.choice(words.seeds).selectOption('200');
  await compare.button(words.run).click();
  await expect(compare.retentionChart).toBeVisible();
  await compare.button(words.stop).click();
  await expect(page.getByText(/^停在 \d+ 组/)).toBeVisible();
  await expect(compare.retentionChart).toBeVisible();
  await compare.choice(words.seeds).selectOption('50');
  await compare.button(words.goOn).click();
  await compare.finished();
});

test('it stops by itself once the answer is clear, and goes on where that is wanted', async ({ page }) => {
  const compare = await ComparePage.opened(page);
  await compare.choice(words.seeds).selectOption('1000');
  await page.getByRole('checkbox', { name: words.stopWhenClear.zh }).check();
  await compare.button(words.run).click();
  await expect(compare.button(words.goOn)).toBeVisible({ timeout: 80_000 });
  await expect(compare.finding).toContainText('更好');
  await compare.button(words.goOn).click();
  await expect(compare.button(words.stop)).toBeVisible();
  await compare.button(words.stop).click();
});

test('an arm is renamed, copied, taken out and put back', async ({ page }) => {
  const compare = await ComparePage.opened(page);
  const name = words.referenceName.zh;
  await compare.button(armWords.editArm(name)).click();
  await page.getByRole('dialog').getByLabel(armWords.name.zh).fill('四管齐下');
  await page.keyboard.press('Escape');
  await expect(compare.arms.nth(1)).toContainText('四管齐下');
  await compare.fromMenu(armWords.moreOf('四管齐下'), armWords.duplicate);
  await page.keyboard.press('Escape');
  await expect(compare.arms).toHaveCount(3);
  await compare.fromMenu(armWords.moreOf('四管齐下'), armWords.remove);
  await expect(compare.arms).toHaveCount(2);
  await compare.button(armWords.undo).click();
  await expect(compare.arms.nth(1)).toContainText('四管齐下');
});

test('everything is done by keyboard, and the focus is never lost', async ({ page }) => {
  const compare = await ComparePage.opened(page);
  await compare.choice(words.seeds).focus();
  await page.keyboard.press('ArrowUp');
  await expect(compare.choice(words.seeds)).toHaveValue('20');
  await compare.button(words.run).focus();
  await page.keyboard.press('Enter');
  await expect(compare.button(words.stop)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(compare.button(words.goOn)).toBeFocused();
  await page.keyboard.press('Enter');
  await compare.finished();
  await expect(compare.button(words.moreSeeds(50))).toBeFocused();
  await page.getByRole('slider', { name: words.retention.zh, exact: true }).focus();
  await page.keyboard.press('Home');
  await expect(page.getByRole('slider', { name: words.retention.zh, exact: true })).toHaveAttribute(
    'aria-valuetext',
    /100%/,
  );
  await compare.button(armWords.add).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(compare.button(armWords.add)).toBeFocused();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing before, while and after it runs, nor in the editor (${theme})`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: theme });
    const compare = await ComparePage.opened(page);
    await fewSeeds(compare);
    // Slow enough that what cannot be read halfway, if only for a tenth of a second, is found at every try.
    await page.evaluate(() => document.documentElement.style.setProperty('--m-quick', '20s'));
    await expectAccessible(page, 'not run yet');
    await compare.addStrategy(groupRules);
    await compare.button(words.run).click();
    await expect(compare.retentionChart).toBeVisible();
    await expectAccessible(page, 'running');
    await compare.finished();
    await expectAccessible(page, 'done');
    await compare.showTables();
    await expectAccessible(page, 'tables');
    await compare.button(armWords.editArm(groupRules.short.zh)).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'the editor');
  });
}

test('in English nothing Chinese is left, whatever is open', async ({ page }) => {
  const compare = await ComparePage.opened(page, 'en');
  await fewSeeds(compare);
  await compare.addStrategy(adFee);
  expect.soft(await chineseIn(page), 'not run yet').toEqual([]);
  await compare.button(words.run).click();
  await compare.finished();
  await expect(compare.finding).toContainText(`${adFee.short.en} 100 is better`);
  expect.soft(await chineseIn(page), 'done').toEqual([]);
  await compare.showTables();
  await compare.button(armWords.editArm(words.referenceName.en)).click();
  expect.soft(await chineseIn(page), 'tables and editor').toEqual([]);
});

/** Controls that stand over the right edge, and the page where it scrolls sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = [...document.querySelectorAll('button, a, select, input, h1')].filter((control) => {
      const { right, width } = control.getBoundingClientRect();
      return width > 2 && right > clientWidth + 1;
    });
    return [...(scrollWidth > clientWidth ? ['the page'] : []), ...wide.map((one) => one.outerHTML.slice(0, 120))];
  });
}

for (const locale of ['zh', 'en'] as const) {
  test(`nothing stands over the edge at any width (${locale})`, async ({ page }) => {
    const compare = await ComparePage.opened(page, locale);
    await fewSeeds(compare);
    await compare.button(words.run).click();
    await compare.finished();
    for (const width of [390, 768, 1180, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => tooWide(page), `at ${width}`).toEqual([]);
      await expect(compare.differenceChart).toBeVisible();
    }
  });
}
