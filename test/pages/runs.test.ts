import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { savedRun } from '../savedRun.ts';
import { words as shared } from '../../src/i18n/words.ts';
import { columnNames, diffWords, words } from '../../src/screens/runs/words.ts';
import type { SavedRun } from '../../src/state/store.ts';
import { chineseIn, expectAccessible } from './readable.ts';
import { expect, test } from './support.ts';

const fee = { strategy: 'redPacketAdFee', from: 1, params: { fee: 200 } };
const runs = [
  savedRun({ id: 'a', seed: '竹影 1', savedAt: 1_000_000 }),
  savedRun({
    id: 'b',
    seed: '竹影 2',
    savedAt: 2_000_000,
    retention: 0.5,
    timeline: { decisions: [{ at: 1440, policy: [fee] }], furthest: 3 * 1440 },
  }),
];

/** As the first version of the app left them. */
async function keptBefore(page: Page, kept: readonly SavedRun[]): Promise<void> {
  await page.goto('./scenario.schema.json');
  await page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('qunpan', 1);
        asked.onupgradeneeded = () => {
          for (const name of ['runs', 'scenarios']) asked.result.createObjectStore(name, { keyPath: 'id' });
        };
        asked.onerror = () => reject(new Error('no database'));
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

async function opened(page: Page, kept: readonly SavedRun[] = runs): Promise<void> {
  await keptBefore(page, kept);
  await page.goto('./#/runs');
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const rows = (page: Page) => page.getByRole('table', { name: words.runs.zh }).locator('tbody').getByRole('row');
const button = (page: Page, name: { zh: string }) => page.getByRole('button', { name: name.zh, exact: true });

test('runs of the older version are there; sorted, named and noted, they stay so', async ({ page }) => {
  await opened(page);
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).first()).toContainText('50%');
  await button(page, columnNames.retention).click();
  await button(page, columnNames.retention).click();
  await expect(page.getByRole('columnheader', { name: columnNames.retention.zh })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const name = page.getByLabel(words.nameOf(words.bySeed('竹影 1').zh).zh, { exact: true });
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
  for (const seed of ['竹影 1', '竹影 2']) {
    await page.getByLabel(words.select(words.bySeed(seed).zh).zh).focus();
    await page.keyboard.press('Space');
  }
  await button(page, words.diff).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(page.getByText(diffWords.changed(1).zh)).toHaveCount(0);
  await expect(page.getByRole('row', { name: '红包广告费' })).toContainText('200');
  await expectAccessible(page, 'the difference');
  await button(page, words.remove).focus();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(0);
  await button(page, words.undo).focus();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(2);
  await button(page, words.moreOf(words.bySeed('竹影 1').zh)).click();
  await page.getByRole('menuitem', { name: words.remove.zh, exact: true }).click();
  await button(page, words.forGood).click();
  await page.reload();
  await expect(rows(page)).toHaveCount(1);
});

test('exported, hidden ones too, deleted and imported again; a bad one is refused by name', async ({ page }) => {
  await opened(page, [runs[0], { ...runs[1], hidden: true }]);
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
  const title = words.bySeed('竹影 2').zh;
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
    await page.addInitScript(() => localStorage.setItem('qunpan.language', 'en'));
    await opened(page, [
      { ...runs[0], pinned: true, seed: 'one' },
      { ...runs[1], seed: 'two' },
    ]);
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
