/** The page that compares, as a reader uses it: by the names of its controls, in one language. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Text } from '../../src/engine/text.ts';
import { ENGINE } from '../../src/engine/version.ts';
import { words as armWords } from '../../src/screens/compare/arms/words.ts';
import { words as shareWords } from '../../src/screens/compare/share/words.ts';
import { words } from '../../src/screens/compare/words.ts';
import { expect } from './support.ts';

type Locale = keyof Text;

/** A file of test/samples, as text. */
export const sample = (name: string): string =>
  readFileSync(path.resolve(import.meta.dirname, '../samples', name), 'utf8');

/** The comparison of the samples on a short scenario with a few seeds, as this model writes it, so that it is run in no time. */
export function smallComparison(seeds = 10): string {
  const file = JSON.parse(sample('comparison-1-own-scenario.json')) as { seeds: object };
  return JSON.stringify({ ...file, engine: ENGINE, seeds: { first: 1, count: seeds } });
}

export class ComparePage {
  readonly page: Page;
  readonly locale: Locale;

  constructor(page: Page, locale: Locale = 'zh') {
    this.page = page;
    this.locale = locale;
  }

  static async opened(page: Page, locale: Locale = 'zh'): Promise<ComparePage> {
    if (locale === 'en') await page.addInitScript(() => localStorage.setItem('qunpan.language', 'en'));
    const compare = new ComparePage(page, locale);
    await page.goto('./#/compare');
    await compare.button(words.run).waitFor();
    return compare;
  }

  /** The first few seeds have been run, and no more are under way. */
  static async begun(page: Page, locale: Locale = 'zh'): Promise<ComparePage> {
    const compare = await ComparePage.opened(page, locale);
    // So many that they are not all run before it can be stopped.
    await compare.choice(words.seeds).selectOption('1000');
    await compare.button(words.run).click();
    await expect(compare.retentionChart).toBeVisible({ timeout: 80_000 });
    await compare.button(words.stop).click();
    return compare;
  }

  say = (text: Text): string => text[this.locale];

  get finding(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }
  get retentionChart(): Locator {
    return this.page.getByRole('img', { name: this.start(words.retentionFinding('', '')) });
  }
  get differenceChart(): Locator {
    return this.page.getByRole('img', { name: this.start(words.differenceFinding('', '')) });
  }
  get allMetrics(): Locator {
    return this.page.getByRole('region', { name: this.say(words.metrics) });
  }
  get arms(): Locator {
    return this.page.getByRole('region', { name: this.say(armWords.arms), exact: true }).getByRole('listitem');
  }

  button(name: Text): Locator {
    return this.page.getByRole('button', { name: this.say(name), exact: true });
  }
  choice(name: Text): Locator {
    return this.page.getByLabel(this.say(name), { exact: true });
  }
  tab(name: Text): Locator {
    return this.page.getByRole('tab', { name: this.say(name), exact: true });
  }
  async fromMenu(menu: Text, item: Text): Promise<void> {
    await this.button(menu).click();
    await this.page.getByRole('menuitem', { name: this.say(item) }).click();
  }

  /** A policy of one strategy, made by hand. */
  async addStrategy(strategy: { title: Text }): Promise<void> {
    await this.fromMenu(armWords.add, armWords.blank);
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel(this.say(armWords.addStrategy)).selectOption({ label: this.say(strategy.title) });
    await dialog.getByRole('button', { name: this.say(armWords.done) }).click();
    await expect(dialog).toBeHidden();
  }

  /** Opens a file by the dialog; a whole comparison is run at once. */
  async openFile(name: string, text: string): Promise<void> {
    await this.button(shareWords.open).click();
    await this.page
      .getByLabel(this.say(shareWords.chooseFile))
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  /** The charts' table and that of the causes. */
  async showTables(): Promise<void> {
    await this.button(words.tables).first().click();
    await this.button(words.tables).click();
    await expect(this.button(words.charts)).toHaveCount(2);
  }

  /** All seeds have been run, and are in what is drawn. */
  async finished(): Promise<void> {
    await this.button(words.moreSeeds(50)).waitFor({ timeout: 80_000 });
    // What is drawn follows the last run by a moment.
    const seeds = await this.choice(words.seeds).inputValue();
    await this.page.getByText(this.say(words.ready(seeds))).waitFor();
  }

  /** The words before the first figure. */
  private start(text: Text): RegExp {
    return new RegExp(`^${/^[^\d，,]+/.exec(this.say(text))?.[0].trim() ?? ''}`);
  }
}
