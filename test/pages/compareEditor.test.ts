import { words as arms } from '../../src/screens/compare/arms/words.ts';
import { words as fates } from '../../src/screens/compare/fates/words.ts';
import { words as share } from '../../src/screens/compare/share/words.ts';
import { words } from '../../src/screens/compare/words.ts';
import adFee from '../../src/strategies/redPacketAdFee.ts';
import groupRules from '../../src/strategies/groupRules.ts';
import sendRedPacket from '../../src/strategies/sendRedPacket.ts';
import thankMember from '../../src/strategies/thankMember.ts';
import { ComparePage } from './comparePage.ts';
import { chineseIn, expectAccessible } from './readable.ts';
import { expect, test } from './support.ts';

const ofFee = (rmb: number) => ({ zh: `${adFee.short.zh} ${rmb}`, en: `${adFee.short.en} ${rmb}` });
const only = (name: string) => arms.only(name);

test('rules, a fee of 100 and one of 200 on the flooded group: which is better, who was saved, and the same elsewhere', async ({
  page,
  browser,
}) => {
  test.slow();
  const compare = await ComparePage.opened(page);
  await expect(compare.choice(words.scenario)).toHaveValue('ad-flooded-industry');
  await compare.fromMenu(arms.moreOf(words.referenceName.zh), arms.remove);
  await expect(compare.button(arms.undo)).toBeFocused();
  await compare.fromMenu(arms.add, only(groupRules.short.zh));
  await compare.fromMenu(arms.add, only(ofFee(100).zh));
  await compare.fromMenu(arms.moreOf(ofFee(100).zh), arms.duplicate);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('spinbutton', { name: adFee.params['fee'].label.zh }).fill('200');
  await dialog.getByRole('button', { name: arms.done.zh }).click();
  await expect(compare.arms).toHaveText([/什么都不做/, /^\s*群规/, /^\s*广告费 100/, /^\s*广告费 200/]);

  await compare.choice(words.seeds).selectOption('20');
  await compare.choice(words.baseline).selectOption({ label: groupRules.short.zh });
  await compare.button(words.run).click();
  await compare.finished();
  await expect(compare.finding).toHaveText(/「广告费 200」更[好差]：.* 个百分点|还说不准|没有值得要的差别/);
  await expect(page.getByText(/90% 区间 .* 至 .*；20 组里有 \d+% 的组/)).toBeVisible();
  await page.getByRole('combobox', { name: words.arm.zh, exact: true }).selectOption({ label: ofFee(100).zh });
  await compare.choice(words.baseline).selectOption({ label: '什么都不做' });
  await expect(compare.finding).toContainText(`「${ofFee(100).zh}」更好`);
  const finding = await compare.finding.innerText();

  const saved = page.getByRole('table').filter({ hasText: fates.lives.zh }).getByRole('button').first();
  const name = await saved.innerText();
  await saved.click();
  await expect(page.getByRole('dialog', { name: fates.open(name).zh })).toContainText(/两个故事分开了/);
  await page.keyboard.press('Escape');

  await compare.button(share.share).click();
  const link = await page.getByRole('textbox', { name: share.link.zh, exact: true }).inputValue();
  const machine = await browser.newContext({ locale: 'zh-CN' });
  const elsewhere = new ComparePage(await machine.newPage());
  await elsewhere.page.goto(link);
  await elsewhere.finished();
  await expect(elsewhere.arms).toHaveCount(4);
  await expect(elsewhere.finding).toHaveText(finding);
  await machine.close();
});

test('a policy made by hand, by keyboard: acts with their day, end, member and cost; what is wrong is said and not run', async ({
  page,
}) => {
  test.slow();
  const compare = await ComparePage.opened(page, 'en');
  await compare.choice(words.scenario).selectOption('flash-event');
  await compare.fromMenu(arms.add, arms.blank);
  const dialog = page.getByRole('dialog');
  const add = dialog.getByLabel(arms.addStrategy.en);
  const act = (title: string) => dialog.getByRole('button', { name: arms.details(title).en });
  await add.selectOption(thankMember.id);
  await expect(act(thankMember.title.en)).toBeFocused();
  await expect(dialog.getByLabel(arms.whom.en)).toBeVisible();
  await add.selectOption(sendRedPacket.id);
  await add.selectOption(groupRules.id);
  await expect(act(groupRules.title.en)).toHaveAttribute('aria-expanded', 'true');
  expect.soft(await chineseIn(page), 'the editor').toEqual([]);
  await expectAccessible(page, 'the editor');

  await dialog.getByRole('combobox', { name: arms.until.en }).selectOption('day');
  const last = dialog.getByRole('spinbutton', { name: arms.lastDay.en });
  await expect(last).toBeVisible();
  await last.fill('0');
  await last.press('Enter');
  await expect(dialog.getByRole('note').filter({ hasText: arms.problem.en })).toContainText('later than the beginning');
  await expectAccessible(page, 'something is wrong');
  await dialog.getByRole('button', { name: arms.done.en }).press('Enter');
  await expect(compare.arms.last()).toContainText(arms.broken(1).en);
  await expect(compare.finding).toHaveText(/cannot be run on this scenario$/);
  await compare.page.reload();
  const mine = compare.arms.last();
  await expect(mine).toContainText(arms.broken(1).en);

  await mine.getByRole('button', { name: /^Edit / }).press('Enter');
  await act(groupRules.title.en).press('Enter');
  await dialog.getByRole('button', { name: arms.takeOut.en, exact: true }).press('Enter');
  await expect(dialog.getByRole('button', { name: arms.undo.en })).toBeFocused();
  await expect(dialog.getByRole('note').filter({ hasText: arms.problem.en })).toHaveCount(0);
  await expect(dialog.getByText(/^About \d+ RMB in all; [\d.]+ h a week at the busiest$/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(mine).toContainText('Thank + Packet');
});
