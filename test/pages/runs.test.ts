import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { words as shared } from '../../src/i18n/words.ts';
import { columnNames, diffWords, words } from '../../src/screens/runs/words.ts';
import type { SavedRun } from '../../src/state/store.ts';
import { CockpitPage } from './cockpitPage.ts';
import { chineseIn, expectAccessible } from './readable.ts';
import { expect, test } from './support.ts';

/** A run that the app kept: the first scenario, played to day 3. */
async function madeByTheApp(page: Page): Promise<SavedRun> {
  // A page that is no document asks for an icon of its own.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  const cockpit = await CockpitPage.paused(page);
  await cockpit.stepTo(3);
  await page.goto('./#/gallery');
  await page.getByRole('article').first().waitFor();
  await page.goto('./scenario.schema.json');
  return page.evaluate(
    () =>
      new Promise<SavedRun>((resolve) => {
        const asked = indexedDB.open('qunpan');
        asked.onsuccess = () => {
          const all = asked.result.transaction('runs').objectStore('runs').getAll() as IDBRequest<SavedRun[]>;
          all.onsuccess = () => {
            asked.result.close();
            resolve(all.result[0]);
          };
        };
      }),
  );
}

/** As the first version of the app left them. */
async function keepAsBefore(page: Page, kept: readonly SavedRun[]): Promise<void> {
  await page.evaluate(
    (given) =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('qunpan');
        const asked = indexedDB.open('qunpan', 1);
        asked.onupgradeneeded = () => {
          for (const name of ['runs', 'scenarios']) asked.result.createObjectStore(name, { keyPath: 'id' });
        };
        asked.onsuccess = () => {
          const change = asked.result.transaction('runs', 'readwrite');
          for (const run of given) change.objectStore('runs').put(run);
          change.oncomplete = () => {
            asked.result.close();
            resolve();
          };
        };
      }),
    kept,
  );
}

const fee = { strategy: 'redPacketAdFee', from: 1, params: { fee: 200, to: 'group', announced: true } };

/** Two kept runs, the second with an act of its own, and the page that lists them. */
async function opened(page: Page, change: (a: SavedRun, b: SavedRun) => void = () => undefined): Promise<void> {
  const made = await madeByTheApp(page);
  const a = { ...made, id: 'a', seed: '1', savedAt: 1_000_000 };
  const timeline = { ...made.timeline, decisions: [{ at: 1440, policy: [fee] }] };
  const b = { ...made, id: 'b', seed: '2', savedAt: 2_000_000, retention: 0.5, timeline };
  change(a, b);
  await keepAsBefore(page, [a, b]);
  await page.goto('./#/runs');
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const rows = (page: Page) => page.getByRole('table', { name: words.runs.zh }).locator('tbody').getByRole('row');
const button = (page: Page, name: { zh: string }) => page.getByRole('button', { name: name.zh, exact: true });

test('runs of the older version are there; sorted, named and noted, they stay so', async ({ page }) => {
  await opened(page);
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).first()).toContainText(words.inHand.zh);
  await button(page, columnNames.retention).click();
  await button(page, columnNames.retention).click();
  await expect(page.getByRole('columnheader', { name: columnNames.retention.zh })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const name = page.getByLabel(words.nameOf(words.bySeed('1').zh).zh, { exact: true });
  await name.fill('第一次');
  await name.press('Enter');
  await button(page, words.moreOf('第一次')).click();
  await page.getByRole('menuitem', { name: words.pin.zh, exact: true }).click();
  await expect(rows(page).first()).toContainText(words.pinnedMark.zh);
  await page.reload();
  await expect(page.getByLabel(words.nameOf('第一次').zh, { exact: true })).toHaveValue('第一次');
  await expect(rows(page).first()).toContainText(words.pinnedMark.zh);
});

test('by keyboard: two runs apart, deleted, put back, deleted for good', async ({ page }) => {
  await opened(page);
  for (const seed of ['1', '2']) {
    await page.getByLabel(words.select(words.bySeed(seed).zh).zh).focus();
    await page.keyboard.press('Space');
  }
  await button(page, words.diff).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(page.getByText(diffWords.onlyIn(1, words.bySeed('2').zh).zh)).toBeVisible();
  await expect(page.getByRole('row', { name: '红包广告费' })).toContainText('200');
  await expectAccessible(page, 'the difference');
  await button(page, words.remove).focus();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(0);
  await button(page, words.undo).focus();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(2);
  await button(page, words.moreOf(words.bySeed('1').zh)).click();
  await page.getByRole('menuitem', { name: words.remove.zh, exact: true }).click();
  await button(page, words.forGood).click();
  await page.reload();
  await expect(rows(page)).toHaveCount(1);
});

test('exported, hidden ones too, deleted and imported again; a bad one is refused by name', async ({ page }) => {
  await opened(page, (_, b) => (b.hidden = true));
  await expect(rows(page)).toHaveCount(1);
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, words.exportAll).click()]);
  const text = await readFile(await file.path(), 'utf8');
  const content = JSON.parse(text) as { runs: Record<string, unknown>[] };
  expect(content.runs).toHaveLength(2);
  content.runs.push({ ...content.runs[0], name: '坏的', days: -1 });
  await page.getByText(words.showHidden(1).zh).click();
  await page.getByLabel(words.selectAll.zh).check();
  await button(page, words.remove).click();
  await button(page, words.forGood).click();
  const open = page.getByLabel(words.import.zh);
  const chosen = { name: 'all.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) };
  await open.setInputFiles(chosen);
  await expect(page.getByRole('status').filter({ hasText: words.imported(2).zh })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(words.refusedRun('坏的').zh);
  await expect(page.getByRole('alert')).toContainText('runs.2.days');
  await expect(rows(page)).toHaveCount(2);
  await open.setInputFiles(chosen);
  await expect(page.getByRole('status').filter({ hasText: words.importedSame(2).zh })).toBeVisible();
  await expect(rows(page)).toHaveCount(2);
});

test('a kept run is opened in the cockpit, and taken into the comparison', async ({ page }) => {
  await opened(page);
  const title = words.bySeed('2').zh;
  await button(page, words.moreOf(title)).click();
  await page.getByRole('menuitem', { name: words.toCompare.zh, exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: title })).toBeVisible();
  await page.getByRole('link', { name: shared.runs.zh, exact: true }).click();
  await button(page, words.openRun(title)).click();
  await expect(page).toHaveTitle(/被广告淹没/);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing among the runs (${theme}), nor at any width anything over the edge`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await opened(page, (a) => (a.pinned = true));
    await button(page, shared.toOtherLanguage).click();
    expect(await chineseIn(page)).toEqual([]);
    await page.getByLabel(words.selectAll.en).check();
    await expectAccessible(page, 'the table');
    for (const width of [390, 768, 1180]) {
      await page.setViewportSize({ width, height: 900 });
      const over = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await expect.poll(over, `at ${width}`).toBe(0);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.getByRole('list', { name: words.runs.en }).getByRole('listitem')).toHaveCount(2);
    await expectAccessible(page, 'the cards');
  });
}
