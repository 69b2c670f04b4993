import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { words as controls } from '../../src/screens/controls/words.ts';
import { words } from '../../src/screens/gallery/words.ts';
import { CockpitPage } from './cockpitPage.ts';
import { expect, test } from './support.ts';

interface ScenarioFile {
  id: string;
  title: object;
  briefing: object;
  author: object;
  groups: { name: object }[];
  inflow: { name: object }[];
  goals: { title: object }[];
}

/** The text of a small scenario with some keys given anew. */
function fileWith(changes: (file: ScenarioFile) => object): string {
  const source = path.resolve(import.meta.dirname, '../../scenarios/flash-event.json');
  const file = JSON.parse(readFileSync(source, 'utf8')) as ScenarioFile;
  return JSON.stringify({ ...file, ...changes(file) });
}

const jsonFile = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const own = (name: string) => fileWith(() => ({ id: 'own', title: { zh: name, en: name } }));
const bad = fileWith(() => ({ days: 4000, difficulty: 'hard' }));

async function gallery(page: Page, locale: 'zh' | 'en' = 'zh'): Promise<CockpitPage> {
  const cockpit = await CockpitPage.paused(page, locale);
  await cockpit.toGallery();
  return cockpit;
}

/** Drops or pastes a file as the browser would. */
async function bring(page: Page, how: 'drop' | 'paste', text: string): Promise<void> {
  await page.evaluate(
    ({ how, text }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'brought.json', { type: 'application/json' }));
      const event =
        how === 'drop'
          ? new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true })
          : new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
    },
    { how, text },
  );
}

test('a scenario file opens by the button, by dropping and by pasting', async ({ page }) => {
  const cockpit = await gallery(page);
  await page.getByLabel(words.open.zh).setInputFiles(jsonFile('own.json', own('按钮打开的群')));
  await expect(cockpit.status).toHaveText(words.opened('按钮打开的群').zh);
  for (const how of ['drop', 'paste'] as const) {
    await bring(page, how, own(`来自 ${how} 的群`));
    await expect(cockpit.status).toHaveText(words.opened(`来自 ${how} 的群`).zh);
  }
  await expect(page.getByRole('article')).toHaveCount(18);
  await page.getByRole('link', { name: words.start('来自 paste 的群').zh }).click();
  await expect(page).toHaveTitle('群盘 · 来自 paste 的群');
  await expect(cockpit.playButton).toBeVisible();
});

test('a file dropped on the cockpit does not take the page away', async ({ page }) => {
  await CockpitPage.paused(page);
  const kept = await page.evaluate(() =>
    ['dragover', 'drop'].map((type) => {
      const event = new DragEvent(type, { dataTransfer: new DataTransfer(), bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    }),
  );
  expect(kept).toEqual([true, true]);
});

for (const locale of ['zh', 'en'] as const) {
  test(`a bad file is answered in the reader's language (${locale}) with paths, and the run in hand stays`, async ({
    page,
  }) => {
    const cockpit = await CockpitPage.paused(page, locale);
    await cockpit.stepTo(3);
    await cockpit.toGallery();
    const open = page.getByLabel(words.open[locale]);
    await open.setInputFiles(jsonFile('bad.json', bad));
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(words.refused('bad.json')[locale]);
    await expect(alert).toContainText(controls.problems(2)[locale]);
    for (const key of ['days', 'difficulty'])
      await expect(alert.getByRole('listitem').filter({ has: page.getByText(key, { exact: true }) })).toHaveText(
        locale === 'zh' ? /[\u4e00-\u9fff]{2}/ : /^[^\u4e00-\u9fff]{12,}$/,
      );
    await open.setInputFiles(jsonFile('broken.json', '{"format": 1,'));
    await expect(alert).toContainText(words.refused('broken.json')[locale]);
    await page.goBack();
    await cockpit.expectDay(3);
  });
}

test('markup in the texts of a file is shown as text', async ({ page }) => {
  const markup = '<img src=x onerror="document.title=1"><b>';
  const both = { zh: `${markup}中`, en: `${markup}e` };
  const hostile = fileWith(({ groups, inflow, goals }) => ({
    id: 'hostile',
    ...{ title: both, briefing: both, author: both },
    groups: groups.map((group) => ({ ...group, name: both })),
    inflow: inflow.map((source) => ({ ...source, name: both })),
    goals: goals.map((goal) => ({ ...goal, title: both })),
  }));
  const cockpit = await gallery(page);
  await page.getByLabel(words.open.zh).setInputFiles(jsonFile('<i>hostile</i>.json', hostile));
  const card = page.getByRole('article').filter({ hasText: markup });
  await expect(card.getByRole('heading')).toHaveText(both.zh);
  await card.getByRole('link').click();
  await expect(page).toHaveTitle(`群盘 · ${both.zh}`);
  await expect(cockpit.playButton).toBeVisible();
  await page.getByRole('button', { name: both.zh, exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText(markup);
  await expect(page.locator('img')).toHaveCount(0);
});
