import { words } from '../../src/screens/cockpit/words.ts';
import { STEPS } from '../../src/state/speed.ts';
import { CockpitPage } from './cockpitPage.ts';
import { expectAccessible } from './readable.ts';
import { expect, test } from './support.ts';

test('a first visit opens the flooded group, which waits with its briefing and goals until Space is pressed', async ({
  page,
}) => {
  const cockpit = new CockpitPage(page);
  await page.goto('./');
  await expect(page).toHaveTitle('群盘 · 被广告淹没的行业群');
  const briefing = page.getByRole('region', { name: words.briefing.zh });
  await expect(briefing).toContainText('大咖还肯不肯开口。');
  await expect(briefing.getByRole('listitem')).toHaveCount(3);
  await expect(cockpit.playButton).toBeVisible();
  expect(await cockpit.minute()).toBe(0);
  await expectAccessible(page, 'the opening');
  await page.keyboard.press('Space');
  await expect.poll(() => cockpit.minute()).toBeGreaterThan(0);
  await expect(briefing).toBeHidden();
});

test('mouse: play, pause, and step by the hour, the day and the week', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  await cockpit.playButton.click();
  const before = await cockpit.minute();
  await expect.poll(() => cockpit.minute()).toBeGreaterThan(before);
  await cockpit.pauseButton.click();
  const sizes = page.getByRole('group', { name: words.stepSize.zh });
  for (const { name, minutes } of STEPS) {
    await sizes.getByText(name.zh, { exact: true }).click();
    const grid = Math.min(minutes, 1440);
    const next = Math.floor(((await cockpit.minute()) + minutes) / grid) * grid;
    await cockpit.button(words.stepOn).click();
    await expect.poll(() => cockpit.minute()).toBe(next);
  }
});

test('keyboard: space plays and pauses, S chooses the step that → takes, Shift + → is a day and W a week', async ({
  page,
}) => {
  const cockpit = await CockpitPage.paused(page);
  await page.keyboard.press('Space');
  await cockpit.pauseButton.waitFor();
  await page.keyboard.press('Space');
  await cockpit.playButton.waitFor();
  const goesTo = async (key: string, minute: number): Promise<void> => {
    await page.keyboard.press(key);
    await expect.poll(() => cockpit.minute(), key).toBe(minute);
  };
  const day = Math.floor((await cockpit.minute()) / 1440);
  await goesTo('ArrowRight', (day + 1) * 1440);
  await page.keyboard.press('s');
  await expect(page.getByRole('radio', { name: '周', exact: true })).toBeChecked();
  await goesTo('ArrowRight', (day + 8) * 1440);
  await page.keyboard.press('s');
  await expect(page.getByRole('radio', { name: '小时', exact: true })).toBeChecked();
  await goesTo('ArrowRight', (day + 8) * 1440 + 60);
  await goesTo('Shift+ArrowRight', (day + 9) * 1440);
  await goesTo('w', (day + 16) * 1440);
  await page.getByRole('radio', { name: '天', exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await cockpit.button(words.stepOn).focus();
  await goesTo('Enter', (day + 23) * 1440);
});

test('the keys are listed while the clock runs, and Esc leads back to it', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  await page.keyboard.press('Space');
  await cockpit.pauseButton.waitFor();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: words.keys.zh });
  await expect(list).toContainText('W');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(cockpit.pauseButton).toBeVisible();
  const before = await cockpit.minute();
  await expect.poll(() => cockpit.minute()).toBeGreaterThan(before);
});

test('? lists the keys, Esc closes the list', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: words.keys.zh });
  await expect(list).toContainText('Shift + →');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(cockpit.playButton).toBeVisible();
});

test('T shows a table for each chart, and the charts again', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  await cockpit.stepTo(8);
  await expect(cockpit.retentionChart).toBeVisible();
  await expect(cockpit.quitChart).toBeVisible();
  await page.keyboard.press('t');
  for (const name of [/^留存率/, /^累计退群比例/]) {
    const table = page.getByRole('table', { name });
    await expect(table.getByRole('row')).toHaveCount(4);
    await expect(table.getByRole('rowheader')).toHaveText(['第 0 天', '第 7 天', '第 8 天']);
  }
  await expect(cockpit.retentionChart).toBeHidden();
  await page.keyboard.press('t');
  await expect(cockpit.retentionChart).toBeVisible();
});
