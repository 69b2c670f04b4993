/** What Compare holds in memory, page and workers together, after so many seeds of doing nothing and of the reference. */
import path from 'node:path';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { launchOptions } from './browser.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Megabytes after a full collection of garbage, by the number of seeds; the numbers must be among those that the page offers, and rise.
 * @param {readonly number[]} seeds
 * @returns {Promise<number[]>}
 */
export async function heapAfter(seeds) {
  const outDir = path.join(root, 'node_modules/.cache/qunpan-heap');
  await build({ root, logLevel: 'silent', build: { outDir } });
  const server = await preview({ root, logLevel: 'silent', build: { outDir }, preview: { host: '127.0.0.1' } });
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage({ locale: 'en' });
    const heaps = await heapsOf(page);
    await page.goto(`${server.resolvedUrls?.local[0]}#/compare`);
    const sizes = [];
    for (const count of seeds) {
      await page.getByLabel('Number of seeds', { exact: true }).selectOption(String(count));
      const begin = page.getByRole('button', { name: /^(Compare|Go on)$/ });
      if (await begin.isVisible()) await begin.click();
      await page.getByText(`${count.toLocaleString('en')} seeds run`).waitFor({ timeout: 600_000 });
      // The last summary and the last writing down follow by some seconds.
      await page.waitForTimeout(6000);
      sizes.push((await heaps()) / 1e6);
    }
    return sizes;
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * Asks the page and its workers, each a target of its own, for the bytes they hold.
 * @param {import('playwright-core').Page} page
 */
async function heapsOf(page) {
  const session = await page.context().newCDPSession(page);
  /** @type {Set<string>} */
  const workers = new Set();
  /** @type {Map<number, (result: any) => void>} */
  const waiting = new Map();
  let asked = 0;
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo: { type } }) => {
    if (type === 'worker') workers.add(sessionId);
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(id)?.(result);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });

  /**
   * @param {string} sessionId
   * @param {string} method
   * @returns {Promise<any>}
   */
  const ask = (sessionId, method) =>
    new Promise((resolve) => {
      const id = ++asked;
      waiting.set(id, resolve);
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  /** @param {{ usedSize: number, backingStorageSize?: number }} usage */
  const bytes = ({ usedSize, backingStorageSize = 0 }) => usedSize + backingStorageSize;

  return async () => {
    let sum = 0;
    for (const worker of workers) {
      await ask(worker, 'HeapProfiler.collectGarbage');
      sum += bytes(await ask(worker, 'Runtime.getHeapUsage'));
    }
    await session.send('HeapProfiler.collectGarbage');
    return sum + bytes(await session.send('Runtime.getHeapUsage'));
  };
}
