import { words as shared } from '../../src/i18n/words.ts';
import { words as armWords } from '../../src/screens/compare/arms/words.ts';
import { words as stageWords } from '../../src/screens/cockpit/stageWords.ts';
import { words } from '../../src/screens/cockpit/words.ts';
import { words as galleryWords } from '../../src/screens/gallery/words.ts';
import { words as runWords } from '../../src/screens/runs/words.ts';
import groupRules from '../../src/strategies/groupRules.ts';
import adFee from '../../src/strategies/redPacketAdFee.ts';
import { CockpitPage } from './cockpitPage.ts';
import { expectAccessible } from './readable.ts';
import { expect, test } from './support.ts';

const DAYS = 30;

test('the last day tells what came of the run, goal by goal, and each way on is open by keyboard', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  await cockpit.toGallery();
  await page.getByRole('link', { name: galleryWords.start('活动结束以后').zh }).click();
  await cockpit.begin();
  await cockpit.stepTo(4);
  await cockpit.switchOf(groupRules).click();
  await cockpit.stepTo(DAYS);
  const ending = page.getByRole('region', { name: /^30 天走完，留住 \d+%/ });
  await expect(ending.getByRole('status')).toHaveText(/^30 天走完，留住 \d+%，.*目标/);
  await expect(ending).toContainText(/什么都不做会留住 \d+%，参考方案会留住 \d+%/);
  const goals = ending.getByRole('listitem');
  await expect(goals).toHaveCount(2);
  for (const goal of await goals.all()) await expect(goal).toContainText(/(已|未)达到/);
  await expectAccessible(page, 'the ending');
  await ending.getByRole('textbox', { name: stageWords.name.zh }).fill('立规矩');
  await page.keyboard.press('Enter');

  await ending.getByRole('button', { name: stageWords.goBack.zh }).press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(ending).toBeHidden();
  await cockpit.expectDay(4);
  await cockpit.switchOf(adFee).click();
  await expect(cockpit.switchOf(adFee)).toBeChecked();
  await cockpit.button(words.branches).click();
  await expect(page.getByRole('menuitem', { name: /^支线 B：走到第 30 天，留住 \d+%$/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: shared.runs.zh, exact: true }).click();
  await page.getByRole('button', { name: runWords.seeEndingOf('立规矩').zh }).click();
  await ending.getByRole('button', { name: stageWords.compareNothing.zh }).click();
  const arms = page.getByRole('region', { name: armWords.arms.zh, exact: true }).getByRole('listitem');
  await expect(arms).toHaveCount(2);
  await expect(arms.nth(1)).toContainText('立规矩');
});
