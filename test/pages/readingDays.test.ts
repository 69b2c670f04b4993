import type { Locator } from '@playwright/test';
import { words as charts } from '../../src/charts/words.ts';
import { words } from '../../src/screens/cockpit/words.ts';
import { boxOf, CockpitPage } from './cockpitPage.ts';
import { expect, test } from './support.ts';

const readerOf = (cockpit: CockpitPage, title: { zh: string }): Locator =>
  cockpit.page.getByRole('slider', { name: `${title.zh} · ${charts.reading.zh}` });

test('a day of the curves says what happened on it, and a click or Enter goes there; the run beyond is kept', async ({
  page,
}) => {
  const cockpit = await CockpitPage.paused(page);
  await cockpit.stepTo(12);
  const retention = readerOf(cockpit, charts.retention);
  const { width, height } = await boxOf(retention);
  await retention.hover({ position: { x: width / 2, y: height / 2 } });
  await expect(page.getByText(/^这一天：/)).toHaveText(/退群 \d+ 人|没有人来去|新来 \d+ 人/);
  await expect(page.getByText(charts.pickDay.zh).last()).toBeVisible();
  await retention.click({ position: { x: width / 2, y: height / 2 } });
  await cockpit.expectDay(6);
  await expect(cockpit.timeBar).toHaveAttribute('aria-valuetext', charts.played(6, 12, 90).zh);
  await readerOf(cockpit, charts.quits).focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await cockpit.expectDay(1);
  await expect(cockpit.button(words.play)).toBeVisible();
});
