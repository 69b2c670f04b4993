/** The app as a reader uses it: by the names of its controls, in one language. */
import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { words as charts } from '../../src/charts/words.ts';
import type { Strategy } from '../../src/engine/strategy.ts';
import type { Text } from '../../src/engine/text.ts';
import { words as shared } from '../../src/i18n/words.ts';
import { words as strategyWords } from '../../src/screens/cockpit/strategyWords.ts';
import { words as stageWords } from '../../src/screens/cockpit/stageWords.ts';
import { words } from '../../src/screens/cockpit/words.ts';
import { expect } from './support.ts';

type Locale = keyof Text;

export class CockpitPage {
  readonly page: Page;
  readonly locale: Locale;

  constructor(page: Page, locale: Locale = 'zh') {
    this.page = page;
    this.locale = locale;
  }

  /** A first visit, begun; the clock is stopped as soon as it runs. */
  static async paused(page: Page, locale: Locale = 'zh'): Promise<CockpitPage> {
    if (locale === 'en') await page.addInitScript(() => localStorage.setItem('qunpan.language', 'en'));
    const cockpit = new CockpitPage(page, locale);
    await page.goto('./');
    await cockpit.begin();
    return cockpit;
  }

  /** Sets the clock of a run that waits going, and stops it as soon as it runs. */
  async begin(): Promise<void> {
    await this.button(stageWords.begin).waitFor();
    await this.page.keyboard.press('Space');
    await this.pauseButton.waitFor();
    await this.page.keyboard.press('Space');
    await this.playButton.waitFor();
  }

  say = (text: Text): string => text[this.locale];

  get playButton(): Locator {
    return this.button(words.play);
  }
  get pauseButton(): Locator {
    return this.button(words.pause);
  }
  get timeBar(): Locator {
    return this.page.getByRole('slider', { name: this.say(charts.timeBar), exact: true });
  }
  /** The line that tells what just happened; a screen may have one of its own before it. */
  get status(): Locator {
    return this.page.getByRole('status').last();
  }
  get retentionChart(): Locator {
    return this.page.getByRole('img', { name: this.start(charts.retentionFinding(0, '', '', '')) });
  }
  get quitChart(): Locator {
    return this.page.getByRole('img', { name: this.start(charts.quitFinding(0, '', '')) });
  }

  button(name: Text): Locator {
    return this.page.getByRole('button', { name: this.say(name), exact: true });
  }
  switchOf(strategy: Pick<Strategy, 'title'>): Locator {
    return this.page.getByRole('switch', { name: this.say(strategy.title), exact: true });
  }
  detailsOf(strategy: Pick<Strategy, 'title'>): Locator {
    return this.button(strategyWords.details(this.say(strategy.title)));
  }

  /** Minutes since day 0, as the clock says them. */
  async minute(): Promise<number> {
    const text = await this.page.getByRole('banner').innerText();
    const found = /(?:第|Day) (\d+).*?(\d\d):(\d\d)/s.exec(text);
    if (!found) throw new Error(`No time of day in: ${text}`);
    const [day, hour, minute] = found.slice(1).map(Number);
    return (day ?? 0) * 1440 + (hour ?? 0) * 60 + (minute ?? 0);
  }

  async expectDay(day: number): Promise<void> {
    await expect(this.timeBar).toHaveAttribute('aria-valuenow', String(day));
  }

  /** To midnight of a later day, by the keyboard. */
  async stepTo(day: number): Promise<void> {
    const now = Number(await this.timeBar.getAttribute('aria-valuenow'));
    for (let k = now; k < day; k++) await this.page.keyboard.press('Shift+ArrowRight');
    await this.expectDay(day);
  }

  /** Drags the ring of the time bar to a day. */
  async dragTo(day: number, days: number): Promise<void> {
    const box = await boxOf(this.timeBar);
    const from = Number(await this.timeBar.getAttribute('aria-valuenow'));
    const x = (d: number): number => box.x + EDGE + ((box.width - 2 * EDGE) * d) / days;
    const y = box.y + 34;
    await this.page.mouse.move(x(from), y);
    await this.page.mouse.down();
    await this.page.mouse.move(x((from + day) / 2), y);
    await this.page.mouse.move(x(day), y);
    await this.page.mouse.up();
    await this.expectDay(day);
  }

  async more(item: Text): Promise<void> {
    await this.button(shared.more).click();
    await this.page.getByRole('menuitem', { name: this.say(item) }).click();
  }

  /** What the menu item downloads. */
  async download(item: Text): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.more(item)]);
    return contentOf(download);
  }

  async toGallery(): Promise<void> {
    await this.page.goto('./#/gallery');
    await this.page.getByRole('heading', { level: 1, name: this.say(shared.gallery) }).waitFor();
  }

  /** The words before the first figure. */
  private start(text: Text): RegExp {
    return new RegExp(`^${/^[^\d]+/.exec(this.say(text))?.[0] ?? ''}`);
  }
}

/** Pixels between the end of the time bar and the first day. */
const EDGE = 11;

export async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`Not on the page: ${String(locator)}`);
  return box;
}

export async function contentOf(download: Download): Promise<{ name: string; bytes: Buffer }> {
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
