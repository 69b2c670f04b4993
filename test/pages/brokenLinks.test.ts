/** Links that were damaged on their way, or made to do harm: each is refused in words, and costs nothing that was there. */
import { deflateRawSync } from 'node:zlib';
import { fingerprint } from '../../src/compare/fingerprint.ts';
import { cutOrChanged, newerPacking, tooBigInside } from '../../src/compare/linkProblems.ts';
import { words } from '../../src/screens/compare/share/words.ts';
import { words as page } from '../../src/screens/compare/words.ts';
import { ComparePage, sample, smallComparison } from './comparePage.ts';
import { expect, test } from './support.ts';

const link = sample('comparison-1-own-scenario.link.txt').trim();
const whole = link.slice(link.indexOf('#'));

/** With another character at a place, counted from the end where it is negative. */
const flipped = (place: number): string => {
  const at = place < 0 ? whole.length + place : place;
  return whole.slice(0, at) + (whole[at] === 'x' ? 'y' : 'x') + whole.slice(at + 1);
};

/** A link whose check is right, whatever is inside. */
function linkOf(packed: Buffer): string {
  const data = packed.toString('base64url');
  return `#/compare?c=1.${data}${fingerprint(data).slice(0, 8)}`;
}
const linkWith = (text: string): string => linkOf(deflateRawSync(text));

const broken: readonly (readonly [what: string, hash: string, said: RegExp])[] = [
  ['cut at its end', whole.slice(0, -9), exactly(cutOrChanged.message.zh)],
  ['cut in its middle', whole.slice(0, whole.length >> 1), exactly(cutOrChanged.message.zh)],
  ['flipped at its beginning', flipped(whole.indexOf('1.') + 3), exactly(cutOrChanged.message.zh)],
  ['flipped in its middle', flipped(whole.length >> 1), exactly(cutOrChanged.message.zh)],
  ['flipped at its end', flipped(-1), exactly(cutOrChanged.message.zh)],
  ['packed in no way at all', linkOf(Buffer.from('never deflated')), exactly(cutOrChanged.message.zh)],
  ['of a packing to come', whole.replace('c=1.', 'c=7.'), exactly(newerPacking(7, 1).message.zh)],
  ['a bomb', linkWith(' '.repeat(16_000_000)), exactly(tooBigInside.message.zh)],
  ['no JSON inside', linkWith('{"format": 1, '), /[\u4e00-\u9fff]{4}/],
  ['of a format to come', linkWith('{"format": 99, "kind": "comparison"}'), /99/],
  ['of something else', linkWith('{"format": 1, "kind": "comparison", "arms": 3}'), /[\u4e00-\u9fff]{4}/],
];

function exactly(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

test('a broken link is refused in words, and what was run is still there', async ({ page: browser }) => {
  test.slow();
  const compare = await ComparePage.opened(browser);
  await compare.openFile('small.json', smallComparison(11));
  await compare.finished();
  const finding = await compare.finding.innerText();
  const arms = await compare.arms.allInnerTexts();
  const alert = browser.getByRole('alert').filter({ hasText: words.wrong.zh });
  for (const [what, hash, said] of broken) {
    await browser.evaluate((to) => (location.hash = to), hash);
    await expect(alert.getByRole('listitem').filter({ hasText: said }).first(), what).toBeVisible();
    await expect(alert, what).toContainText(words.wrongHow.zh);
    expect(new URL(browser.url()).hash, what).toBe('#/compare');
    await expect(compare.finding, what).toHaveText(finding);
    expect(await compare.arms.allInnerTexts(), what).toEqual(arms);
    await expect(compare.button(page.moreSeeds(50)), what).toBeVisible();
  }
});

test('opened at a broken link, the page says so and has the comparison that was kept', async ({ page: browser }) => {
  test.slow();
  const compare = await ComparePage.opened(browser);
  await compare.openFile('small.json', smallComparison(11));
  await compare.finished();
  const arms = await compare.arms.allInnerTexts();
  for (const [what, hash, said] of broken.filter((_, k) => [1, 3, 6, 7].includes(k))) {
    await browser.goto('about:blank');
    await browser.goto(`./${hash}`);
    const alert = browser.getByRole('alert').filter({ hasText: words.wrong.zh });
    await expect(alert.getByRole('listitem').filter({ hasText: said }), what).toBeVisible();
    await expect(compare.choice(page.seeds), what).toHaveValue('11');
    expect(await compare.arms.allInnerTexts(), what).toEqual(arms);
  }
});
