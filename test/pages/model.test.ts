import type { Locator, Page } from '@playwright/test';
import { words as shared } from '../../src/i18n/words.ts';
import { addressOf, sections, shelves, type Section } from '../../src/screens/model/sections.ts';
import { evidenceWords, words } from '../../src/screens/model/words.ts';
import { CockpitPage } from './cockpitPage.ts';
import { chineseIn, expectAccessible } from './readable.ts';
import { expect, test } from './support.ts';

const ALL = Object.keys(sections) as Section[];
const headline = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** Opens a section by its address, in a fresh app. */
async function openModel(page: Page, section: Section, locale: 'zh' | 'en' = 'zh'): Promise<void> {
  if (locale === 'en') await page.addInitScript(() => localStorage.setItem('qunpan.language', 'en'));
  await page.goto(`./${addressOf(section)}`);
  await headline(page).waitFor();
}
async function go(page: Page, section: Section, heading = ''): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), addressOf(section, heading));
}

for (const theme of ['light', 'dark'] as const) {
  for (const shelf of shelves) {
    test(`axe finds nothing under "${shelf.name.en}" of the model page (${theme})`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme: theme });
      await openModel(page, 'about');
      for (const section of shelf.sections) {
        await go(page, section);
        const link = page.getByRole('link', { name: sections[section].zh, exact: true });
        await expect(link).toHaveAttribute('aria-current', 'page');
        if (section === 'odd') await page.locator('.odd h2').first().waitFor();
        await expectAccessible(page, section);
      }
    });
  }
}

test('the model page is the third place, pauses the run, and gives it back', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  await cockpit.playButton.click();
  await page.getByRole('link', { name: shared.model.zh, exact: true }).click();
  await expect(page).toHaveTitle('群盘 · 模型');
  await expect(headline(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: words.cannot.zh })).toBeVisible();
  await page.getByRole('link', { name: shared.cockpit.zh, exact: true }).click();
  await expect(cockpit.playButton).toBeVisible();
});

test('every section is reached by keyboard, and its address can be kept', async ({ page }) => {
  await openModel(page, 'about');
  const nav = page.getByRole('navigation', { name: words.sections.zh });
  await nav.getByRole('link').first().focus();
  for (const section of ALL.slice(1)) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${addressOf(section)}$`));
    await expect(nav.getByRole('link', { name: sections[section].zh })).toHaveAttribute('aria-current', 'page');
    await expect(headline(page)).toHaveCount(1);
  }
  await page.reload();
  await expect(nav.getByRole('link', { name: sections.sensitivity.zh })).toHaveAttribute('aria-current', 'page');
});

test('parameters are searched in both languages and filtered by evidence, with the keyboard alone', async ({
  page,
}) => {
  await openModel(page, 'parameters');
  const rows = page.getByRole('row');
  const whole = await rows.count();
  expect(whole).toBeGreaterThan(100);
  await page.getByRole('searchbox', { name: words.search.zh }).focus();
  await page.keyboard.type('quitSlope');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText(evidenceWords.guess.name.zh);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(words.noneFound.zh)).toBeVisible();
  await page.getByRole('button', { name: words.showAll.zh }).press('Enter');
  await expect(rows).toHaveCount(whole);
  await page.getByRole('searchbox', { name: words.search.zh }).fill('红包');
  await expect.poll(() => rows.count()).toBeGreaterThan(3);
});

test('the address of a parameter shows, marks and focuses its row, also when it was filtered out or the page is fresh', async ({
  page,
}) => {
  const row = page.locator('tr[aria-current=location]');
  const isThere = async (name: string): Promise<void> => {
    await expect(row).toContainText(name);
    await expect(row).toBeFocused();
    await expect(row).toBeInViewport();
  };
  await openModel(page, 'parameters');
  await page.getByRole('searchbox', { name: words.search.zh }).fill('红包');
  await go(page, 'parameters', 'quitSlope');
  await isThere('quitSlope');
  await expect(page.getByRole('searchbox', { name: words.search.zh })).toHaveValue('');
  await go(page, 'parameters', 'tieDecay');
  await isThere('tieDecay');
  await page.reload();
  await isThere('tieDecay');
  await expectAccessible(page, 'a parameter asked for');
});

test('the description stands in full, and its headings have addresses', async ({ page }) => {
  await openModel(page, 'odd');
  await go(page, 'odd', 'quitting');
  const heading = page.getByRole('heading', { name: 'submodels/quitting.ts' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  const contents = page.getByRole('navigation', { name: words.contents.zh });
  await expect(contents.locator('[aria-current=location]')).toHaveText('quitting.ts');
  await page.mouse.wheel(0, -2600);
  await expect(contents.locator('[aria-current=location]')).not.toHaveText('quitting.ts');
  await contents.getByRole('link', { name: '出处', exact: true }).click();
  await expect(page.getByRole('heading', { name: '出处', exact: true })).toBeFocused();
  await page.getByRole('button', { name: shared.toOtherLanguage.zh }).click();
  await expect(page.getByRole('heading', { name: '7. Submodels' })).toBeVisible();
});

test('no Chinese is left in the English model page; titles of Chinese articles are marked as Chinese', async ({
  page,
}) => {
  await openModel(page, 'about', 'en');
  for (const section of ALL.filter((key) => key !== 'odd')) {
    await go(page, section);
    await expect(page.getByRole('link', { name: sections[section].en, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect.soft(await chineseIn(page), section).toEqual([]);
  }
  await go(page, 'odd');
  await expect(page.locator('.odd h2').first()).toHaveText('1. Purpose and patterns');
  const said = await page.locator('.odd').evaluate((text) => {
    const copy = text.cloneNode(true) as Element;
    for (const chinese of copy.querySelectorAll('[lang=zh-CN]')) chinese.remove();
    return copy.textContent;
  });
  expect(said).not.toMatch(/\p{Script=Han}/u);
});

test('on a phone the places and the sections are at hand', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openModel(page, 'about');
  await page.getByLabel(words.choose.zh).selectOption('tensions');
  await expect(headline(page)).toContainText('互相矛盾');
  await expectAccessible(page, 'contradictions on a phone');
  await page.getByRole('link', { name: shared.gallery.zh, exact: true }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
});

test('printed, a section is the text alone', async ({ page }) => {
  await openModel(page, 'facts');
  await page.emulateMedia({ media: 'print' });
  await expect(headline(page)).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
});
