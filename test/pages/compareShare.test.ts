import type { Page } from '@playwright/test';
import { words as shared } from '../../src/i18n/words.ts';
import { words as armWords } from '../../src/screens/compare/arms/words.ts';
import { words as page } from '../../src/screens/compare/words.ts';
import { words } from '../../src/screens/compare/share/words.ts';
import { words as controls } from '../../src/screens/controls/words.ts';
import adFee from '../../src/strategies/redPacketAdFee.ts';
import { contentOf } from './cockpitPage.ts';
import { ComparePage, sample, smallComparison } from './comparePage.ts';
import { chineseIn, expectAccessible } from './readable.ts';
import { expect, test } from './support.ts';

/** A small comparison, run to its end. */
async function run(browser: Page, locale: 'zh' | 'en' = 'zh'): Promise<ComparePage> {
  const compare = await ComparePage.opened(browser, locale);
  await compare.openFile('small.json', smallComparison());
  await compare.finished();
  return compare;
}

const linkIn = (compare: ComparePage): Promise<string> =>
  compare.page.getByRole('textbox', { name: compare.say(words.link), exact: true }).inputValue();

test('two policies from a click to the printed report, and a link that shows the same elsewhere', async ({
  page: browser,
  context,
}) => {
  test.slow();
  await browser.addInitScript(() => {
    window.print = () => (document.title = 'printed');
  });
  const compare = await run(browser);
  await compare.button(words.share).click();
  const link = await linkIn(compare);
  await expectAccessible(browser, 'the share dialog');
  await compare.button(words.print).click();
  await expect(browser.getByRole('heading', { name: words.method.zh })).toBeVisible();
  await expect(browser.getByRole('img', { name: words.qrAlt.zh })).toBeVisible();
  await expectAccessible(browser, 'the report');
  await compare.button(words.printNow).click();
  await expect(browser).toHaveTitle('printed');
  const pdf = await browser.pdf({ preferCSSPageSize: true });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(sheets).toBeGreaterThanOrEqual(2);
  expect(sheets).toBeLessThanOrEqual(6);
  const finding = await compare.finding.innerText();
  await compare.button(shared.back).click();
  await expect(compare.finding).toHaveText(finding);

  const other = await context.newPage();
  await other.goto(link);
  const elsewhere = new ComparePage(other);
  await elsewhere.finished();
  await expect(elsewhere.finding).toHaveText(finding);
  expect(new URL(other.url()).hash).toBe('#/compare');
});

test('policies are taken from a link into the comparison in hand, which keeps what was run of it', async ({
  page: browser,
  context,
}) => {
  test.slow();
  const compare = await ComparePage.opened(browser);
  await compare.addStrategy(adFee);
  await compare.button(words.share).click();
  const link = await linkIn(compare);

  const other = await context.newPage();
  const mine = new ComparePage(other);
  await mine.page.goto('./#/compare');
  await mine.openFile('small.json', smallComparison());
  await mine.finished();
  const [finding, arms] = [await mine.finding.innerText(), await mine.arms.count()];
  const policy = other.getByRole('combobox', { name: page.arm.zh, exact: true });
  const asked = await policy.evaluate((list: HTMLSelectElement) => list.selectedIndex);
  await expect(mine.choice(page.scenario)).toContainText('小群');
  await other.evaluate((hash) => (location.hash = hash), new URL(link).hash);
  await expect(mine.choice(page.scenario).locator(':checked')).not.toHaveText('小群');
  await mine.button(words.goBackWith).click();
  await expect(mine.choice(page.scenario).locator(':checked')).toHaveText('小群');
  await expect(other.getByText(words.tookAlong('2').zh)).toBeVisible();
  await expect(mine.arms).toHaveCount(arms + 2);
  await expect(mine.button(words.goBackWith)).toBeHidden();
  await mine.finished();
  await policy.selectOption({ index: asked });
  await expect(mine.finding).toHaveText(finding);
});

test('the link of a comparison that was stopped opens with the seeds it was stopped at, and the same answer', async ({
  page: browser,
  context,
}) => {
  test.slow();
  const compare = await ComparePage.opened(browser);
  await compare.choice(page.seeds).selectOption('1000');
  await compare.button(page.run).click();
  await expect(compare.finding).toContainText('更好', { timeout: 60_000 });
  await compare.button(page.stop).click();
  const stopped = browser.getByText(/^停在 \d+ 组/);
  await expect(stopped).toBeVisible();
  await compare.button(words.share).click();
  // The last that were under way are drawn in their time, and the link with them: the one sent is that which stays.
  let elsewhere = compare;
  await expect(async () => {
    const link = await linkIn(compare);
    elsewhere = new ComparePage(await context.newPage());
    await elsewhere.page.goto(link);
    await elsewhere.finished();
    expect(await linkIn(compare)).toBe(link);
  }).toPass({ timeout: 180_000 });
  await browser.keyboard.press('Escape');
  const seeds = /\d+/.exec(await stopped.innerText())?.[0];
  await expect(elsewhere.page.getByText(`跑完 ${seeds} 组`)).toBeVisible();
  await expect(elsewhere.finding).toHaveText(await compare.finding.innerText());
});

test('text code, QR code, poster and files', async ({ page: browser }) => {
  const compare = await run(browser, 'en');
  await compare.button(words.share).click();
  await expect(browser.getByRole('img', { name: words.qrAlt.en })).toBeVisible();
  const code = await browser.getByRole('textbox', { name: words.code.en, exact: true }).inputValue();
  for (const [button, name, start] of [
    [words.comparisonFile, '.comparison.json', '{'],
    [words.results, '.results.json', '{'],
    [words.values, '-values.csv', '\uFEFFseed,arm,'],
    [words.contrasts, '-contrasts.csv', '\uFEFFarm,baseline,'],
    [words.dictionary, '-dictionary.csv', '\uFEFFtable,column,'],
  ] as const) {
    const saving = browser.waitForEvent('download');
    await compare.button(button).click();
    const file = await contentOf(await saving);
    expect(file.name).toContain(name);
    expect(file.bytes.toString().startsWith(start), name).toBe(true);
  }
  await compare.button(words.poster).click();
  const picture = browser.getByRole('img', { name: /^Poster/ });
  await expect(picture).toHaveJSProperty('naturalWidth', 1080);
  await expect(picture).toHaveAttribute('src', /^data:image\/png/);
  await expect(browser.getByText(controls.longPress.en)).toBeVisible();
  await browser.keyboard.press('Escape');
  await browser.keyboard.press('Escape');
  expect.soft((await chineseIn(browser)).filter((text) => !code.includes(text))).toEqual([]);
  await compare.button(words.open).click();
  await compare.choice(words.pasteHere).fill(`look at this: ${code}`);
  await compare.button(words.openIt).click();
  await expect(browser.getByRole('dialog')).toBeHidden();
  await expect(compare.button(words.goBack)).toBeVisible();
});

for (const locale of ['zh', 'en'] as const) {
  test(`a broken link says what is wrong (${locale}), and what was there stays`, async ({ page: browser }) => {
    const compare = await ComparePage.opened(browser, locale);
    const arms = await compare.arms.allInnerTexts();
    const link = sample('comparison-1.link.txt').trim();
    const hash = link.slice(link.indexOf('#'));
    for (const broken of [hash.slice(0, -9), hash.replace('c=1.', 'c=2.'), '#/compare?c=', '#/compare?c=%00']) {
      await browser.evaluate((to) => (location.hash = to), broken);
      const alert = browser.getByRole('alert');
      await expect(alert).toContainText(words.wrong[locale]);
      await expect(alert.getByRole('listitem')).toHaveText(locale === 'zh' ? /[\u4e00-\u9fff]{4}/ : /[a-z]{3}/);
      expect(await compare.arms.allInnerTexts()).toEqual(arms);
    }
    await browser.evaluate((to) => (location.hash = to), hash);
    await expect(browser.getByRole('alert').filter({ hasText: words.wrong[locale] })).toHaveCount(0);
    await expect(compare.button(words.goBack)).toBeVisible();
    await compare.button(words.goBack).click();
    await expect(compare.arms).toHaveCount(arms.length);
  });
}

test('a comparison is there again after a reload, with all that was run', async ({ page: browser }) => {
  const compare = await ComparePage.opened(browser);
  await compare.openFile('small.json', smallComparison(11));
  await compare.finished();
  const [arms, finding] = [await compare.arms.allInnerTexts(), await compare.finding.innerText()];
  await browser.waitForTimeout(600);
  await browser.reload();
  await expect(compare.choice(page.seeds)).toHaveValue('11');
  await expect(compare.finding).toHaveText(finding);
  expect(await compare.arms.allInnerTexts()).toEqual(arms);
  await expect(browser.getByText(page.ready('11').zh)).toBeVisible();
});

test('a policy is saved as a file and opened on another scenario, which lists what it cannot carry', async ({
  page: browser,
}) => {
  const compare = await ComparePage.opened(browser);
  const saving = browser.waitForEvent('download');
  await compare.fromMenu(armWords.moreOf(page.referenceName.zh), words.policyFile);
  const { name, bytes } = await contentOf(await saving);
  expect(name).toBe(`${page.referenceName.zh}.policy.json`);
  await compare.openFile(name, bytes.toString());
  await expect(compare.arms).toHaveCount(3);
  const alien = JSON.stringify([{ strategy: 'groupRules', from: 3, group: 'nowhere' }]);
  await compare.button(words.open).click();
  await compare.choice(words.pasteHere).fill(alien);
  await compare.button(words.openIt).click();
  await expect(browser.getByRole('alert')).toContainText('nowhere');
  await browser.keyboard.press('Escape');
  await expect(compare.arms).toHaveCount(3);
});
