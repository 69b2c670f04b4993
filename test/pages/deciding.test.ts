import type { Page } from '@playwright/test';
import { words as charts } from '../../src/charts/words.ts';
import { words as deedWords } from '../../src/screens/cockpit/deedWords.ts';
import { words } from '../../src/screens/cockpit/words.ts';
import { words as strategyWords } from '../../src/screens/cockpit/strategyWords.ts';
import { vitals } from '../../src/screens/cockpit/vitals.ts';
import activity from '../../src/strategies/activity.ts';
import groupRules from '../../src/strategies/groupRules.ts';
import adFee from '../../src/strategies/redPacketAdFee.ts';
import sendRedPacket from '../../src/strategies/sendRedPacket.ts';
import { CockpitPage } from './cockpitPage.ts';
import { expect, test } from './support.ts';

const DAYS = 90;

/** Share of ads and offers in the messages of the last seven days, per cent. */
async function adShare(page: Page): Promise<number> {
  const source = vitals({}).find(({ id }) => id === 'commercial')?.source.zh ?? '';
  return Number(/(\d+)%/.exec(await page.getByTitle(source).innerText())?.[1]);
}

async function feeOnDay10(page: Page): Promise<CockpitPage> {
  const cockpit = await CockpitPage.paused(page);
  await cockpit.stepTo(10);
  await cockpit.detailsOf(adFee).click();
  const fee = page.getByRole('spinbutton', { name: adFee.params.fee.label.zh });
  await fee.fill('100');
  await fee.blur();
  await cockpit.switchOf(adFee).click();
  await expect(cockpit.switchOf(adFee)).toBeChecked();
  return cockpit;
}

test('an ad fee set on day 10 raises a flag, the run goes on, and ads fall against doing nothing', async ({ page }) => {
  const cockpit = await feeOnDay10(page);
  await expect(cockpit.status).toHaveText(strategyWords.turnedOn(adFee.title.zh, '第 10 天').zh);
  const flag = charts.decisionsAre(charts.decision(1, 10, adFee.short.zh).zh).zh;
  await expect(cockpit.retentionChart).toHaveAccessibleDescription(flag);
  await expect(cockpit.quitChart).toHaveAccessibleDescription(flag);
  await expect(cockpit.timeBar.locator('title')).toHaveText(`1 · ${adFee.short.zh}`);
  await cockpit.playButton.click();
  await expect.poll(() => cockpit.minute()).toBeGreaterThan(10 * 1440);
  await cockpit.pauseButton.click();
  await cockpit.stepTo(21);
  const withFee = await adShare(page);
  await expect(cockpit.retentionChart).toContainText(words.nothingGhost.zh);
  await page.keyboard.press('Control+z');
  await cockpit.expectDay(10);
  await expect(cockpit.switchOf(adFee)).not.toBeChecked();
  await cockpit.stepTo(21);
  expect(withFee).toBeLessThan(await adShare(page));
});

test('rewound to day 3 by keys and by dragging, another decision opens a branch and the first run is kept', async ({
  page,
}) => {
  const cockpit = await feeOnDay10(page);
  await cockpit.stepTo(12);
  await cockpit.timeBar.focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await cockpit.expectDay(5);
  await page.keyboard.press('ArrowRight');
  await cockpit.expectDay(6);
  await cockpit.dragTo(3, DAYS);
  await expect(cockpit.timeBar).toHaveAttribute('aria-valuetext', charts.played(3, 12, DAYS).zh);
  await cockpit.switchOf(groupRules).click();
  await expect(cockpit.switchOf(groupRules)).toBeChecked();
  await expect(cockpit.timeBar.locator('title', { hasText: groupRules.short.zh })).toHaveCount(1);
  await expect(cockpit.timeBar.locator('title', { hasText: adFee.short.zh })).toHaveCount(0);
  await cockpit.button(words.branches).click();
  await page.getByRole('menuitem', { name: words.branch('B', '第 12 天').zh }).click();
  await cockpit.expectDay(12);
  await expect(cockpit.switchOf(adFee)).toBeChecked();
  await expect(cockpit.switchOf(groupRules)).not.toBeChecked();
});

test('what the platform frowns on is said of the settings before they are used', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  await page.getByRole('button', { name: /项$/ }).click();
  const drawer = page.getByRole('dialog', { name: strategyWords.moreTitle.zh });
  await drawer.getByRole('searchbox').fill(activity.title.zh);
  await drawer.getByRole('button', { name: strategyWords.details(activity.title.zh).zh }).click();
  const caution = page.getByRole('note');
  await expect(caution).toHaveCount(0);
  await page.getByRole('combobox', { name: activity.params['kind'].label.zh }).selectOption('lottery');
  await expect(caution).toContainText('诱导分享');
  await expect(cockpit.switchOf(activity)).not.toBeChecked();
  await page.keyboard.press('Escape');
  await cockpit.button(deedWords.deeds).click();
  await page.getByRole('menuitem', { name: sendRedPacket.title.zh }).click();
  const shares = page.getByRole('spinbutton', { name: sendRedPacket.params['shares'].label.zh });
  await shares.fill('1');
  await shares.blur();
  await expect(caution).toContainText('赌博');
});

test('a reload comes back to the same day with the decisions', async ({ page }) => {
  const cockpit = await feeOnDay10(page);
  await cockpit.stepTo(11);
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  await expect.poll(() => page.evaluate(savedMinutes)).toEqual([11 * 1440]);
  await page.reload();
  await cockpit.expectDay(11);
  await expect(cockpit.playButton).toBeVisible();
  await expect(cockpit.switchOf(adFee)).toBeChecked();
  await expect(cockpit.timeBar.locator('title')).toHaveText(`1 · ${adFee.short.zh}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
});

/** Runs in the page: at which minutes the kept runs stand. */
function savedMinutes(): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('qunpan');
    opening.onerror = () => reject(new Error('The database cannot be opened.'));
    opening.onsuccess = () => {
      const all = opening.result.transaction('runs').objectStore('runs').getAll() as IDBRequest<{ minute: number }[]>;
      all.onsuccess = () => {
        opening.result.close();
        resolve(all.result.map((run) => run.minute));
      };
    };
  });
}
