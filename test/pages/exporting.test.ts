import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestInfo } from '@playwright/test';
import { words as shared } from '../../src/i18n/words.ts';
import { words } from '../../src/screens/cockpit/words.ts';
import { words as galleryWords } from '../../src/screens/gallery/words.ts';
import type { RunFile } from '../../src/state/runFile.ts';
import groupRules from '../../src/strategies/groupRules.ts';
import { CockpitPage, contentOf } from './cockpitPage.ts';
import { expect, test } from './support.ts';

const root = path.resolve(import.meta.dirname, '../..');
const TITLE = '活动结束以后';
const DAYS = 30;

/** What the headless runner, in Node, says of the digest of the same run. */
async function digestInNode({ seed, days, decisions }: RunFile, info: TestInfo): Promise<string> {
  const policy = info.outputPath('policy.json');
  writeFileSync(policy, JSON.stringify(decisions));
  const runner = ['src/runner/launch.mjs', 'src/runner/cli.ts', 'scenarios/flash-event.json'];
  const options = ['--seed', seed, '--days', String(days), '--policy', policy];
  const { stdout } = await promisify(execFile)(process.execPath, [...runner, ...options], { cwd: root });
  return (JSON.parse(stdout) as { digest: string }).digest;
}

test('an exported run has the bits that Node computes, opens again, and is proved by replay', async ({
  page,
}, info) => {
  const cockpit = await CockpitPage.paused(page);
  await cockpit.toGallery();
  await page.getByRole('link', { name: galleryWords.start(TITLE).zh }).click();
  await cockpit.begin();
  await cockpit.stepTo(3);
  await cockpit.switchOf(groupRules).click();
  await cockpit.stepTo(DAYS);
  const { name, bytes } = await cockpit.download(words.exportRun);
  expect(name).toBe(`qunpan-flash-event-weekend-${DAYS}.run.json`);
  const run = JSON.parse(bytes.toString()) as RunFile;
  expect(run).toMatchObject({ seed: 'weekend', days: DAYS, decisions: [{ strategy: groupRules.id, from: 3 }] });
  expect(run.digest).toBe(await digestInNode(run, info));

  const file = (text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await cockpit.toGallery();
  await page.getByLabel(galleryWords.open.zh).setInputFiles(file(bytes.toString()));
  await expect(cockpit.status).toHaveText(shared.verified.zh);
  await cockpit.expectDay(DAYS);
  await expect(cockpit.switchOf(groupRules)).toBeChecked();

  await cockpit.toGallery();
  const forged = JSON.stringify({ ...run, digest: run.digest.replace(/^./, (c) => (c === '0' ? '1' : '0')) });
  await page.getByLabel(galleryWords.open.zh).setInputFiles(file(forged));
  await expect(cockpit.status).toHaveText(shared.notVerified.zh);
});

test('the tables begin with the mark of UTF-8, one with a row a day, one with a row a person', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  await cockpit.stepTo(5);
  for (const [item, first] of [
    [words.exportDaily, '日'],
    [words.exportPeople, 'id'],
  ] as const) {
    const { name, bytes } = await cockpit.download(item);
    expect(name).toMatch(/^qunpan-ad-flooded-industry-flood-5-\w+\.csv$/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = bytes.toString().slice(1).trimEnd().split('\r\n');
    expect(rows[0]?.split(',')[0]).toBe(first);
    if (item === words.exportDaily)
      expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(['0', '1', '2', '3', '4']);
    else expect(rows.length).toBeGreaterThan(500);
  }
});

test('a chart is saved as SVG and as PNG, with what it is and whence', async ({ page }) => {
  const cockpit = await CockpitPage.paused(page);
  await cockpit.stepTo(5);
  for (const [item, name] of [
    [words.retentionSvg, 'retention.svg'],
    [words.quitSvg, 'quits.svg'],
    [words.retentionPng, 'retention.png'],
    [words.quitPng, 'quits.png'],
  ] as const) {
    await cockpit.button(words.exportChart).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item.zh }).click();
    const file = await contentOf(await saving);
    expect(file.name).toBe(`qunpan-ad-flooded-industry-flood-5-${name}`);
    if (name.endsWith('png')) {
      expect(file.bytes.subarray(1, 4).toString()).toBe('PNG');
      expect(file.bytes.length).toBeGreaterThan(10_000);
      continue;
    }
    const svg = file.bytes.toString();
    expect(svg).toContain('被广告淹没的行业群');
    expect(svg).toContain('种子 flood · 第 5 天');
    const broken = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent,
      svg,
    );
    expect(broken).toBeUndefined();
  }
});
