import { readFileSync } from 'node:fs';
import path from 'node:path';
import { words as hinges } from '../../src/screens/compare/hinges/words.ts';
import { words as share } from '../../src/screens/compare/share/words.ts';
import { words } from '../../src/screens/compare/words.ts';
import { ComparePage } from './comparePage.ts';
import { expectAccessible } from './readable.ts';
import { expect, test } from './support.ts';

/** Two policies on a small group, with ten seeds. */
const sample = readFileSync(path.resolve(import.meta.dirname, '../samples/comparison-1-own-scenario.json'), 'utf8');
const file = JSON.stringify({ ...(JSON.parse(sample) as object), seeds: { first: 1, count: 10 } });

test('what the answer hangs on: a bar a setting, whether the advice changes, and a curve', async ({ page }) => {
  const compare = await ComparePage.opened(page);
  await compare.button(share.open).click();
  await page
    .getByLabel(share.chooseFile.zh)
    .setInputFiles({ name: 'small.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await compare.finished();
  await compare.tab(hinges.title).click();
  await expect(page.getByText(/^约 \d+ 次模拟，约 \d+ 秒$/)).toBeVisible();
  await compare.button(hinges.start).click();
  await compare.button(hinges.again).waitFor({ timeout: 60_000 });
  await expect(page.getByText(/取决于|没有一项能让结论改变|说不准/).first()).toBeVisible();
  const curve = page.getByRole('button', { name: new RegExp(`^${hinges.curve.zh}`) }).first();
  await curve.click();
  const table = page.getByRole('table', { name: /从小到大$/ });
  await expect(table).toBeVisible();
  await compare.button(hinges.again).waitFor({ timeout: 60_000 });
  expect(await table.getByRole('row').count()).toBeGreaterThan(3);
  await expectAccessible(page, 'tornado and curve');
  await expect(compare.tab(words.metrics)).toBeVisible();
});
