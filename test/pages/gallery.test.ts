import { words as shared } from '../../src/i18n/words.ts';
import { levelName, words } from '../../src/screens/gallery/words.ts';
import { CockpitPage } from './cockpitPage.ts';
import { expect, test } from './support.ts';

test('the gallery shows each scenario with what doing nothing leads to', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  // A run that never left its first minute is not kept.
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => cockpit.minute()).toBeGreaterThan(0);
  await page.getByRole('link', { name: shared.gallery.zh, exact: true }).click();
  const cards = page.getByRole('article');
  await expect(cards).toHaveCount(17);
  for (const card of await cards.all()) {
    await expect(card.getByRole('img', { name: /^什么都不做，「.+」是 .+；目标不[低高]于 / })).toBeVisible();
    await expect(card).toContainText(/\d+ 天/);
    await expect(card).toContainText(/\d+ 人/);
  }
  await page.getByRole('region', { name: words.goOn.zh }).getByRole('button', { name: words.goOn.zh }).click();
  await expect(cockpit.playButton).toBeVisible();
});

test('an address that leads nowhere leads to the nearest page, says so, and does not stay', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  for (const [wrong, right] of [
    ['#/nonsense', '#/gallery'],
    ['#/runs/12345', '#/runs'],
    ['#/model/nope', '#/model'],
  ]) {
    await page.goto(`./${wrong}`);
    await expect(page).toHaveURL(new RegExp(`${right}$`));
    await expect(cockpit.status).toHaveText(shared.nowhere.zh);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await page.goto('./#/cockpit');
  }
});

test('the gallery is searched and filtered, and another scenario opens from it', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  await cockpit.toGallery();
  const cards = page.getByRole('article');
  const search = page.getByRole('searchbox', { name: words.search.zh });
  await search.fill('被广告淹没');
  await expect(cards).toHaveCount(1);
  await search.fill('没有这样的场景');
  await expect(cards).toHaveCount(0);
  await cockpit.button(words.showAll).click();
  await expect(cards).toHaveCount(17);
  await page.getByRole('tab', { name: levelName(1).zh }).click();
  await expect(cards).toHaveCount(2);
  await page.getByRole('link', { name: words.start('活动结束以后').zh }).click();
  await expect(page).toHaveTitle('群盘 · 活动结束以后');
  await expect(cockpit.playButton).toBeVisible();
  await expect(page.getByRole('button', { name: '活动结束以后', exact: true })).toBeVisible();
});
