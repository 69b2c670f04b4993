import { diagnosis } from '../../src/screens/cockpit/health.ts';
import { words as health } from '../../src/screens/cockpit/healthWords.ts';
import { families, words as strategyWords } from '../../src/screens/cockpit/strategyWords.ts';
import { words } from '../../src/screens/cockpit/words.ts';
import adBoard from '../../src/strategies/adBoard.ts';
import { CockpitPage } from './cockpitPage.ts';
import { expectAccessible } from './readable.ts';
import { expect, test } from './support.ts';

test('the check-up opens by tab or key, says a finding first, and axe finds nothing', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  await page.getByRole('tab', { name: words.board.zh }).click();
  const board = page.getByRole('region', { name: health.title.zh });
  await expect(board).toContainText(diagnosis({}).zh);
  await cockpit.stepTo(8);
  await expect(board).not.toContainText(diagnosis({}).zh);
  await expect(board.getByRole('row')).toHaveCount(6);
  await expect(board.getByRole('row').first()).toContainText(/达标/);
  await expectAccessible(page, 'the check-up');
  await page.keyboard.press('h');
  await expect(board).toBeHidden();
  await expect(cockpit.retentionChart).toBeVisible();
});

test('all strategies stand by family: a closed one hides what is off, a search finds it', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  await page.getByRole('button', { name: /项$/ }).click();
  const drawer = page.getByRole('dialog', { name: strategyWords.moreTitle.zh });
  const order = drawer.getByRole('button', { name: families.order.zh });
  await expect(order).toHaveAttribute('aria-expanded', 'false');
  await expect(cockpit.switchOf(adBoard)).toBeHidden();
  await order.press('Enter');
  await expect(cockpit.switchOf(adBoard)).toBeVisible();
  await order.press('Enter');
  await drawer.getByRole('searchbox').fill(adBoard.title.zh);
  await expect(cockpit.switchOf(adBoard)).toBeVisible();
  await expectAccessible(page, 'the drawer');
});
