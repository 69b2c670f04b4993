import { tradeOffWords as words } from '../../src/screens/compare/tradeOffWords.ts';
import { words as compareWords } from '../../src/screens/compare/words.ts';
import { ComparePage } from './comparePage.ts';
import { expectAccessible } from './readable.ts';
import { expect, test } from './support.ts';

test('what is kept against what it earns and takes: said, drawn, tabulated', async ({ page }) => {
  test.slow();
  await ComparePage.begun(page);
  await page.getByRole('tab', { name: compareWords.metrics.zh }).click();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: words.title.zh })).toBeFocused();
  const panel = page.getByRole('tabpanel');
  await expect(panel.getByRole('img', { name: /前沿/ })).toHaveCount(2);
  // Nothing costs less, or takes less staff time, than doing nothing.
  await expect(panel.getByText(/谁也压不过谁：「什么都不做」/)).toHaveCount(2);
  await expectAccessible(page, 'trade-offs');
  await panel.getByLabel(words.metric.zh).first().selectOption('adShare');
  await expect(panel.getByRole('img', { name: /「参考方案」压过其余/ })).toHaveCount(1);
  await panel.getByRole('button', { name: compareWords.tables.zh }).first().click();
  const table = panel.getByRole('region', { name: words.table('广告占比', '30 天留存率').zh });
  await expect(table.getByRole('row')).toHaveCount(3);
  await expect(table.getByRole('row', { name: /^参考方案/ })).toContainText('%');
});
