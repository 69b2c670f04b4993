import { otherWorldsWords as words } from '../../src/screens/compare/otherWorldsWords.ts';
import { words as compareWords } from '../../src/screens/compare/words.ts';
import { ComparePage } from './comparePage.ts';
import { chineseIn, expectAccessible } from './readable.ts';
import { expect, test } from './support.ts';

test('a policy goes to other worlds, stops, and is replayed where it does worst', async ({ page }) => {
  test.slow();
  await ComparePage.begun(page, 'en');
  await page.getByRole('tab', { name: words.title.en }).click();
  const panel = page.getByRole('tabpanel');
  await expect(panel.getByText(words.only.en)).toBeVisible();
  await expect(panel.getByRole('listitem').filter({ hasText: words.here.en })).toContainText('%');
  await panel.getByLabel(words.seeds.en).selectOption('2');
  await panel.getByRole('button', { name: words.run.en }).focus();
  await page.keyboard.press('Enter');
  const rows = panel.getByRole('listitem').filter({ hasText: words.ofSeeds('', '1').en });
  await expect.poll(() => rows.count()).toBeGreaterThan(2);
  await expect(panel.getByText(/^So far: .* helps in \d+ of \d+ scenarios/)).toBeVisible();
  await expectAccessible(page, 'running in other worlds');
  await panel.getByRole('button', { name: compareWords.stop.en }).click();
  await expect(panel.getByText(words.stopped.en)).toBeVisible();
  // Group 'main' of the reference is everywhere, or the row says why not; what is done stays.
  await page.getByRole('tab', { name: compareWords.metrics.en }).click();
  await page.getByRole('tab', { name: words.title.en }).click();
  await expect.poll(() => rows.count()).toBeGreaterThan(2);
  expect.soft(await chineseIn(page), 'other worlds').toEqual([]);
  await expectAccessible(page, 'stopped');
  const other = rows.first();
  const scenario = (await other.locator('.name').innerText()).trim();
  await other.getByRole('button').first().click();
  await expect(page.getByText(/^This is seed 1 with Reference policy/)).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(scenario));
  await page.getByRole('button', { name: 'Pause' }).first().click();
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  await page.getByRole('tab', { name: words.title.en }).click();
  await expect.poll(() => rows.count()).toBeGreaterThan(2);
});
