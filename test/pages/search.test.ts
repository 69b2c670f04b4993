import { words as compareWords } from '../../src/screens/compare/words.ts';
import { words } from '../../src/screens/compare/search/words.ts';
import groupRules from '../../src/strategies/groupRules.ts';
import { ComparePage } from './comparePage.ts';
import { expectAccessible } from './readable.ts';
import { expect, test } from './support.ts';

/** The text of the search that is on the device, if there is one; runs in the page. */
const keptSearch = (): Promise<string> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('qunpan');
    opening.onsuccess = () => {
      const asked = opening.result.transaction('comparisons').objectStore('comparisons').get('search');
      asked.onsuccess = () => {
        opening.result.close();
        resolve((asked.result as { text: string } | undefined)?.text ?? '');
      };
    };
  });

test('a search by keyboard: stopped, gone on with after a reload, what it found is said, tabulated and added as a policy', async ({
  page,
}) => {
  test.slow();
  const compare = await ComparePage.opened(page);
  await compare.choice(compareWords.scenario).selectOption('flash-event');
  await compare.choice(compareWords.seeds).selectOption('20');
  // Rules alone leave room for better ones; beside the reference nothing is better.
  await compare.addStrategy(groupRules);
  await compare.button(compareWords.run).click();
  await compare.finished();
  await page.getByRole('tab', { name: words.title.zh }).click();
  await compare.choice(words.runs).selectOption('100');
  await compare.choice(words.other).selectOption('staffHours');
  await expectAccessible(page, 'before the search');
  await compare.button(words.begin).focus();
  await page.keyboard.press('Enter');
  await expect(compare.button(words.stop)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.stopped.zh)).toBeVisible();
  await expect.poll(() => page.evaluate(keptSearch)).toContain('staffHours');
  await page.reload();
  await page.getByRole('tab', { name: words.title.zh }).click();
  await expect(page.getByText(words.stopped.zh)).toBeVisible();
  await expect(compare.choice(words.other)).toHaveValue('staffHours');
  // Another question is another search; the way back to this one stays open.
  await compare.choice(words.runs).selectOption('300');
  await expect(page.getByText(words.stopped.zh)).toBeHidden();
  await compare.button(words.back).click();
  await compare.button(words.goOn).focus();
  await page.keyboard.press('Enter');
  await compare.button(words.anew).waitFor();
  await expect(page.getByText(/试过的 \d+ 种里最好的几种，不是最优/)).toBeVisible();
  await expect(page.getByText(/差别都在 10 组搜索没见过的种子上量得/)).toBeVisible();
  const table = page.getByRole('region', { name: words.table.zh });
  await expect(table.getByRole('row').nth(1)).toContainText('→');
  await expectAccessible(page, 'after the search');
  const before = await compare.arms.count();
  await compare.button(words.addName(words.foundName('A').zh)).click();
  await expect(compare.arms).toHaveCount(before + 1);
});
