import type { Page } from '@playwright/test';
import { words as shared } from '../../src/i18n/words.ts';
import { words as strategyWords } from '../../src/screens/cockpit/strategyWords.ts';
import { words } from '../../src/screens/cockpit/words.ts';
import adFee from '../../src/strategies/redPacketAdFee.ts';
import { CockpitPage } from './cockpitPage.ts';
import { expectAccessible } from './readable.ts';
import { expect, test } from './support.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the cockpit, whatever is open (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    const cockpit = await CockpitPage.paused(page);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await cockpit.stepTo(6);
    await cockpit.detailsOf(adFee).click();
    await cockpit.switchOf(adFee).click();
    await cockpit.button(words.whoLeft).click();
    const first = page.getByRole('dialog').getByRole('listitem').getByRole('button').first();
    await expect(first).toBeVisible();
    await expectAccessible(page, 'the list of those who left');
    await first.click();
    await page.getByRole('article').getByText(words.lastStraw.zh).waitFor();
    await expectAccessible(page, 'paused, with a card of one who left and a strategy open');
    await page.keyboard.press('t');
    await page.getByRole('button', { name: /等 \d+ 项$/ }).click();
    await expect(page.getByRole('dialog', { name: strategyWords.moreTitle.zh })).toBeVisible();
    await expectAccessible(page, 'the drawer of strategies over the tables');
  });

  test(`axe finds nothing while the run plays, nor in the gallery (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    const cockpit = await CockpitPage.paused(page);
    await cockpit.playButton.click();
    await cockpit.pauseButton.waitFor();
    await expectAccessible(page, 'playing');
    await cockpit.toGallery();
    await expect(page.getByRole('article').getByRole('img')).toHaveCount(17);
    await expectAccessible(page, 'the gallery');
  });
}

test('dark is a choice that stays', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await cockpit.button(shared.dark).click();
  expect(await ground()).not.toBe(light);
  await page.reload();
  await expect(cockpit.button(shared.light)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('where reduced motion is wished for, nothing is animated', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  await cockpit.stepTo(3);
  await cockpit.button(words.whoLeft).click();
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  expect(await longestMotion(page)).toBeGreaterThan(0.1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await longestMotion(page)).toBeLessThanOrEqual(0.001);
});

/** The longest transition or animation of any element, in seconds. */
function longestMotion(page: Page): Promise<number> {
  return page.evaluate(() => {
    const styles = [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].map((part) => getComputedStyle(element, part)),
    );
    const durations = styles.flatMap((style) =>
      `${style.transitionDuration},${style.animationName === 'none' ? '0s' : style.animationDuration}`.split(','),
    );
    return Math.max(...durations.map((duration) => parseFloat(duration)));
  });
}
