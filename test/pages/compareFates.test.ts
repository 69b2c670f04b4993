import { words as fates } from '../../src/screens/compare/fates/words.ts';
import { words } from '../../src/screens/compare/words.ts';
import { ComparePage } from './comparePage.ts';
import { expectAccessible } from './readable.ts';
import { expect, test } from './support.ts';

test('a member who was saved is found by name, and opened: where the stories part, and why the other one ended', async ({
  page,
}) => {
  const compare = await ComparePage.opened(page);
  await compare.choice(words.seeds).selectOption('20');
  await compare.button(words.run).click();
  await compare.finished();
  await expect(page.getByText(/^这一组里，「参考方案」留住了 \d+ 个本会走的人，失去了 \d+ 个/)).toBeVisible();
  await expect(page.getByRole('img', { name: /^这一组的留存曲线，入群后第 90 天/ })).toHaveAccessibleName(
    /什么都不做 \d+% \(\d+% 至 \d+%\)，参考方案 \d+% \(\d+% 至 \d+%\)/,
  );
  const table = page.getByRole('table').filter({ hasText: fates.lives.zh });
  const saved = table.getByRole('button').first();
  const name = await saved.innerText();
  await expect(table.getByRole('row').nth(1)).toContainText('退群');
  await expect(table.getByRole('row').nth(1)).toContainText(fates.inside.zh);
  await saved.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: fates.open(name).zh });
  await expect(dialog.getByRole('heading', { name: /起，两个故事分开了$/ })).toBeVisible();
  await expect(dialog.getByRole('rowheader', { name: fates.ads.zh, exact: true })).toBeVisible();
  await expect(dialog.getByRole('rowheader', { name: fates.partsHere.zh })).toHaveCount(1);
  await expect(dialog.getByText(fates.straw.zh)).toBeVisible();
  await expectAccessible(page, 'a member opened');
  await page.keyboard.press('Escape');
  await expect(saved).toBeFocused();
  await page.getByText(fates.worst.zh, { exact: true }).click();
  await expect(page.getByText(/^这一组里/)).toBeVisible();
  await expect(page.getByRole('heading', { name: fates.roles.zh })).toBeVisible();
  await expectAccessible(page, 'the worst seed');
});
