/** Workers that die in the midst of a comparison, as they do where memory is short. */
import type { Page } from '@playwright/test';
import { words } from '../../src/screens/compare/words.ts';
import { DIED, workerProblem } from '../../src/state/workerProblem.ts';
import { ComparePage, smallComparison } from './comparePage.ts';
import { expect, test } from './support.ts';

interface Reaper {
  /** How often a worker was asked to run a seed. */
  asked: number;
  /** From which time on it dies of it, and up to which. */
  from: number;
  to: number;
}

/** From now on the page's workers die as they are asked for runs `from` to `to`: they never answer, and the page hears what a browser says. */
function reap(page: Page, from: number, to: number): Promise<void> {
  return page.evaluate(
    (reaper) => {
      const shared = window as unknown as { reaper?: Reaper };
      const isNew = !shared.reaper;
      shared.reaper = reaper;
      if (!isNew) return;
      // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the worker below
      const post = Worker.prototype.postMessage as (this: Worker, message: unknown, moved: Transferable[]) => void;
      Worker.prototype.postMessage = function (this: Worker, message: unknown, moved: unknown) {
        const now = shared.reaper;
        const isRun = (message as { path?: readonly string[] }).path?.[0] === 'outcomes';
        if (now && isRun && ++now.asked >= now.from && now.asked <= now.to) {
          this.dispatchEvent(new ErrorEvent('error', { message: '' }));
        } else post.call(this, message, moved as Transferable[]);
      };
    },
    { asked: 0, from, to },
  );
}
const asked = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { reaper: Reaper }).reaper.asked);

const SEEDS = 20;

/** All figures of all metrics. */
const figures = async (compare: ComparePage): Promise<string> => {
  await expect(compare.page.getByText(words.ready(String(SEEDS)).zh)).toBeVisible();
  // A comparison that is opened begins with the first view.
  await compare.tab(words.metrics).click();
  return compare.allMetrics.innerText();
};

test('a worker that dies is replaced, all that die are said, and the figures are the same', async ({ page }) => {
  test.slow();
  const compare = await ComparePage.opened(page);
  await compare.openFile('small.json', smallComparison(SEEDS));
  await compare.finished();
  const whole = await figures(compare);

  await reap(page, 7, 7);
  await compare.openFile('small.json', smallComparison(SEEDS));
  await expect.poll(() => asked(page), 'the seed of the dead worker is run again').toBe(SEEDS + 1);
  await expect.poll(() => figures(compare)).toBe(whole);
  await expect(page.getByRole('alert')).toHaveCount(0);

  await reap(page, 12, Infinity);
  await compare.openFile('small.json', smallComparison(SEEDS));
  const alert = page.getByRole('alert').filter({ hasText: words.failed.zh });
  await expect(alert).toContainText(workerProblem(DIED).zh);
  await expect(alert).toContainText(words.failedHow.zh);
  await expect.poll(() => asked(page), 'each seed is tried on two workers').toBe(11 + 2 * (SEEDS - 11));
  await expect(compare.retentionChart, 'what is done is kept').toBeVisible();

  await reap(page, Infinity, Infinity);
  await compare.button(words.again).click();
  await compare.finished();
  expect(await asked(page), 'only what is missing is run').toBe(SEEDS - 11);
  await expect.poll(() => figures(compare)).toBe(whole);
  await expect(page.getByRole('alert')).toHaveCount(0);
});
