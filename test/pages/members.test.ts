import type { Locator, Page } from '@playwright/test';
import { words as charts } from '../../src/charts/words.ts';
import { causeNames } from '../../src/i18n/words.ts';
import { words as strategyWords } from '../../src/screens/cockpit/strategyWords.ts';
import { crowds, moods, words } from '../../src/screens/cockpit/words.ts';
import thankMember from '../../src/strategies/thankMember.ts';
import warnMember from '../../src/strategies/warnMember.ts';
import { boxOf, CockpitPage } from './cockpitPage.ts';
import { expect, test } from './support.ts';

const field = (page: Page): Locator => page.getByRole('listbox', { name: charts.field.zh });
const mood = new RegExp(Object.values(moods).map(({ zh }) => zh).join('|')); // prettier-ignore
const causes = Object.values(causeNames).map(({ zh }) => zh);

/** Moves the mouse over the picture until it points at somebody, and says whom. */
async function pointAtSomebody(page: Page): Promise<string> {
  const { x, y, width, height } = await boxOf(field(page));
  const option = field(page).getByRole('option');
  for (let k = 0; k < 40; k++) {
    await page.mouse.move(x + width * (0.35 + 0.01 * k), y + height * 0.6);
    const text = await option.innerText();
    if (text !== charts.fieldKeys.zh) return text.split('，')[0] ?? '';
  }
  throw new Error('Nobody is there.');
}

/** Who, in what mood, and what has built up. */
async function expectCard(card: Locator): Promise<void> {
  await expect(card).toContainText(mood);
  await expect(card).toContainText(new RegExp(`${words.grievances.zh}|${words.noGrievance.zh}`));
  await expect(card).toContainText(words.inGroup('华东电商交流群').zh);
}

test('the mouse picks a member, and the card says who, in what mood and with which grievances', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  await cockpit.stepTo(5);
  const name = await pointAtSomebody(page);
  await page.mouse.down();
  await page.mouse.up();
  const card = page.getByRole('article', { name, exact: true });
  await expectCard(card);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('the keyboard walks from member to member and opens the card', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  await cockpit.stepTo(5);
  await page.keyboard.press('Tab');
  await field(page).focus();
  const option = field(page).getByRole('option');
  await page.keyboard.press('ArrowRight');
  const first = await option.innerText();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  await expect(option).not.toHaveText(first);
  const name = (await option.innerText()).split('，')[0] ?? '';
  await page.keyboard.press('Enter');
  const card = page.getByRole('article', { name, exact: true });
  await expectCard(card);
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('one who left is found in the list, and the card names causes and a last straw', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  await cockpit.stepTo(7);
  await cockpit.button(words.whoLeft).click();
  const people = page.getByRole('dialog', { name: words.people.zh });
  await expect(people.getByRole('tab', { name: crowds.gone.zh })).toHaveAttribute('aria-selected', 'true');
  const first = people.getByRole('listitem').getByRole('button').first();
  await expect(first).toContainText(new RegExp(`第 \\d 天，(${causes.join('|')})`));
  await first.click();
  await expect(people).toBeHidden();
  const card = page.getByRole('article').filter({ hasText: words.whyQuit.zh });
  await expect(card).toContainText(/第 \d 天 \d\d:\d\d退群/);
  await expect(card).toContainText(new RegExp(`(${causes.join('|')}) \\d+%`));
  await expect(card).toContainText(new RegExp(`${words.lastStraw.zh} .{4,}`));
});

/** Runs in the page: how many different pictures of the group are seen in the next two seconds. */
function picturesSeen(): Promise<number> {
  return new Promise((resolve) => {
    const canvas = document.querySelector('canvas');
    const seen = new Set<string>();
    const start = performance.now();
    const look = (now: number): void => {
      seen.add(canvas?.toDataURL() ?? '');
      if (now - start < 2000) requestAnimationFrame(look);
      else resolve(seen.size);
    };
    requestAnimationFrame(look);
  });
}

test('members walk to their new places, or stand there at once where reduced motion is wished for', async ({
  page,
}) => {
  const cockpit = await CockpitPage.paused(page);
  await cockpit.stepTo(2);
  await page.evaluate(picturesSeen);
  const [walking] = await Promise.all([page.evaluate(picturesSeen), page.keyboard.press('Shift+ArrowRight')]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const [standing] = await Promise.all([page.evaluate(picturesSeen), page.keyboard.press('Shift+ArrowRight')]);
  await cockpit.expectDay(4);
  expect(walking).toBeGreaterThan(3);
  expect(standing).toBeLessThanOrEqual(3);
});

test('a deed with settings asks for them on the member’s card, one without is done at once', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  await cockpit.stepTo(5);
  const name = await pointAtSomebody(page);
  await page.mouse.down();
  await page.mouse.up();
  const card = page.getByRole('article', { name, exact: true });
  await card.getByRole('button', { name: warnMember.short.zh, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: warnMember.title.zh });
  await dialog.getByRole('switch', { name: '当众', exact: true }).click();
  await dialog.getByRole('button', { name: strategyWords.do.zh, exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(cockpit.status).toContainText(strategyWords.done(warnMember.title.zh).zh);
  await card.getByRole('button', { name: thankMember.short.zh, exact: true }).click();
  await expect(cockpit.status).toContainText(strategyWords.done(thankMember.title.zh).zh);
});
