import { words as shared } from '../../src/i18n/words.ts';
import { words as deedWords } from '../../src/screens/cockpit/deedWords.ts';
import { words as strategyWords } from '../../src/screens/cockpit/strategyWords.ts';
import { words } from '../../src/screens/cockpit/words.ts';
import announcement from '../../src/strategies/announcement.ts';
import groupRules from '../../src/strategies/groupRules.ts';
import adFee from '../../src/strategies/redPacketAdFee.ts';
import { CockpitPage } from './cockpitPage.ts';
import { chineseIn } from './readable.ts';
import { expect, test } from './support.ts';

test('the language changes in the middle of a run, to English and back, and is remembered', async ({ page }) => {
  const chinese = await CockpitPage.paused(page);
  await chinese.stepTo(4);
  const headline = page.getByRole('heading', { level: 1 });
  const before = await headline.innerText();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  expect(await chineseIn(page)).not.toEqual([]);
  await chinese.button(shared.toOtherLanguage).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  const english = new CockpitPage(page, 'en');
  await english.expectDay(4);
  await expect.poll(() => chineseIn(page)).toEqual([]);
  await page.reload();
  await english.expectDay(4);
  await english.button(shared.toOtherLanguage).click();
  await expect(headline).toHaveText(before);
});

test('no Chinese is left in the English app, whatever is open', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page, 'en');
  await cockpit.stepTo(4);
  await cockpit.switchOf(adFee).click();
  await cockpit.switchOf(groupRules).click();
  await cockpit.stepTo(6);
  await cockpit.button(deedWords.deeds).click();
  await page.getByRole('menuitem', { name: announcement.title.en }).click();
  expect.soft(await chineseIn(page), 'a deed').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /… \d+ in all$/ }).click();
  const strategies = page.getByRole('dialog', { name: strategyWords.moreTitle.en });
  for (const details of await strategies.getByRole('button', { name: /^Settings and notes/ }).all()) {
    await details.click();
    expect.soft(await chineseIn(page), await details.innerText()).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: words.keys.en })).toBeVisible();
  expect.soft(await chineseIn(page), 'the keys').toEqual([]);
  await page.keyboard.press('Escape');
  await cockpit.more(words.about);
  await expect(page.getByRole('dialog')).toBeVisible();
  expect.soft(await chineseIn(page), 'the briefing').toEqual([]);
  await page.keyboard.press('Escape');
  await cockpit.button(words.whoLeft).click();
  await page.getByRole('dialog').getByRole('listitem').getByRole('button').first().click();
  await page.getByRole('article').getByText(words.lastStraw.en).waitFor();
  expect.soft(await chineseIn(page), 'the card of one who left').toEqual([]);
  await page.keyboard.press('t');
  expect.soft(await chineseIn(page), 'the tables').toEqual([]);
  await cockpit.toGallery();
  await expect(page.getByRole('article')).toHaveCount(17);
  expect.soft(await chineseIn(page), 'the gallery').toEqual([]);
});
