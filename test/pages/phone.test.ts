import type { Locator, Page } from '@playwright/test';
import { words as charts } from '../../src/charts/words.ts';
import { words as shared } from '../../src/i18n/words.ts';
import { words as deedWords } from '../../src/screens/cockpit/deedWords.ts';
import { words } from '../../src/screens/cockpit/words.ts';
import { words as runWords } from '../../src/screens/runs/words.ts';
import { SPEEDS, STEPS } from '../../src/state/speed.ts';
import groupRules from '../../src/strategies/groupRules.ts';
import { boxOf, CockpitPage } from './cockpitPage.ts';
import { expectAccessible } from './readable.ts';
import { expect, test } from './support.ts';

const tabs = (page: Page): Locator => page.getByRole('navigation', { name: words.parts.zh });
const tab = (page: Page, name: { zh: string }): Locator => tabs(page).getByRole('button', { name: name.zh });

test('the four tabs work, each without a finding of axe', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  await cockpit.stepTo(4);
  for (const [name, part] of [
    [words.picture, page.getByRole('listbox', { name: charts.field.zh })],
    [words.curves, cockpit.retentionChart],
    [words.strategies, cockpit.switchOf(groupRules)],
    [words.chat, page.getByRole('textbox', { name: deedWords.say.zh })],
  ] as const) {
    await tab(page, name).tap();
    await expect(tab(page, name)).toHaveAttribute('aria-current', 'page');
    await expect(part).toBeVisible();
    await expectAccessible(page, name.zh);
  }
});

test('dark: no tab has a finding of axe', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const cockpit = await CockpitPage.paused(page);
  await cockpit.stepTo(4);
  for (const name of [words.curves, words.strategies]) {
    await tab(page, name).tap();
    await expect(tab(page, name)).toHaveAttribute('aria-current', 'page');
    await expectAccessible(page, name.zh);
  }
});

test('a member that is tapped opens as a sheet from below', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  await cockpit.stepTo(4);
  const field = page.getByRole('listbox', { name: charts.field.zh });
  const { width, height } = await boxOf(field);
  await field.tap({ position: { x: width * 0.45, y: height * 0.6 } });
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('article')).toContainText(words.inGroup('华东电商交流群').zh);
  const box = await boxOf(sheet);
  expect(Math.round(box.y + box.height)).toBe(844);
  expect(Math.round(box.width)).toBe(390);
  await expectAccessible(page, 'the sheet');
  await sheet.getByRole('button', { name: shared.close.zh }).tap();
  await expect(sheet).toBeHidden();
});

test('the list of a menu stays within the window, though its button stands near the other edge', async ({ page }) => {
  await CockpitPage.paused(page);
  await page.goto('./#/runs');
  await page
    .getByRole('button', { name: runWords.moreOf('').zh.replace('「」', '') })
    .first()
    .tap();
  const list = await boxOf(page.getByRole('menu'));
  expect(list.x).toBeGreaterThanOrEqual(0);
  expect(list.x + list.width).toBeLessThanOrEqual(390);
});

test('a decision is made and the run goes on, by thumb alone', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  await tab(page, words.strategies).tap();
  await cockpit.switchOf(groupRules).tap();
  await expect(cockpit.switchOf(groupRules)).toBeChecked();
  const before = await cockpit.minute();
  await cockpit.playButton.tap();
  await expect.poll(() => cockpit.minute()).toBeGreaterThan(before);
  await cockpit.pauseButton.tap();
  await cockpit.stepTo(3);
  const bar = await boxOf(cockpit.timeBar);
  await cockpit.timeBar.tap({ position: { x: 11, y: bar.height / 2 } });
  await cockpit.expectDay(0);
});

test('a step and its length are at the thumb, and so is the speed', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  await cockpit.button(words.pace).tap();
  await page.getByRole('menuitemradio', { name: words.stepOf(STEPS[2].name).zh }).tap();
  const day = Math.floor((await cockpit.minute()) / 1440);
  await cockpit.button(words.stepOn).tap();
  await cockpit.expectDay(day + 7);
  await cockpit.button(words.pace).tap();
  await page.getByRole('menuitemradio', { name: SPEEDS[3].name.zh }).tap();
  await expect(cockpit.button(words.pace)).toHaveText(SPEEDS[3].name.zh);
});

test('the picture has its key of moods, and a wide table is read by moving it, not by leaving its tab', async ({
  page,
}) => {
  const cockpit = await CockpitPage.paused(page);
  await expect(page.getByRole('group', { name: words.moodKey.zh })).toContainText(words.irritated.zh);
  await cockpit.stepTo(8);
  await tab(page, words.curves).tap();
  await cockpit.button(words.tables).tap();
  const table = page.getByRole('table', { name: /^留存率/ });
  const last = table.getByRole('columnheader').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport({ ratio: 0.9 });
  await expect(table.getByRole('rowheader').last()).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expectAccessible(page, 'the tables');
});

test('what the thumb must hit in dock and tabs is at least 44 px high and wide', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  const targets = [
    cockpit.playButton,
    cockpit.timeBar,
    cockpit.button(words.stepOn),
    cockpit.button(words.pace),
    cockpit.button(shared.more),
    ...(await tabs(page).getByRole('button').all()),
  ];
  expect(targets).toHaveLength(9);
  for (const target of targets) {
    const { width, height } = await boxOf(target);
    expect.soft(Math.min(width, height), String(target)).toBeGreaterThanOrEqual(44);
  }
});
