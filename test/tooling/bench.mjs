/**
 * `npm run bench`: the engine's speed in Node, in two processes of it at once, and in Chromium, with ratios to a fixed loop of the same process;
 * and what Compare holds in memory.
 * `-- --quick` leaves out the 50,000 people and the 1,000 replicates. Speed is never a test: machines differ, and so do their neighbours.
 */
import { execFile, spawnSync } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { launchOptions } from './browser.mjs';
import { heapAfter } from './heap.mjs';

const quick = process.argv.includes('--quick');
const root = path.resolve(import.meta.dirname, '../..');

/** @typedef {{ what: string, value: number, unit: string, bound?: number }} Figure */

/** @returns {Figure[]} */
function inNode() {
  const args = ['src/runner/launch.mjs', 'src/bench/node.ts', ...(quick ? ['--quick'] : [])];
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

/** @returns {Promise<Figure[]>} */
async function inTwoProcesses() {
  const run = promisify(execFile);
  /** @param {number} from @param {number} count */
  const replicates = async (from, count) => {
    const entry = ['src/runner/launch.mjs', 'src/bench/replicates.ts', '--from', `${from}`, '--count', `${count}`];
    return Number((await run(process.execPath, entry, { cwd: root })).stdout);
  };
  // Whoever comes first makes the bundle.
  await replicates(1, 1);
  const orders = [
    { seeds: 200, bound: 7 },
    { seeds: 1000, bound: 35 },
  ];
  const figures = [];
  for (const { seeds, bound } of quick ? orders.slice(0, 1) : orders) {
    const half = seeds / 2;
    const ms = Math.max(...(await Promise.all([replicates(1, half), replicates(1 + half, half)])));
    figures.push({ what: `${seeds} replicates, from the first run on`, value: ms / 1000, unit: 's', bound });
  }
  return figures;
}

/** @returns {Promise<Figure[]>} */
async function inChromium() {
  const outDir = path.join(root, 'node_modules/.cache/qunpan-bench');
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      outDir,
      minify: false,
      lib: {
        entry: path.join(root, 'src/bench/page.ts'),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'bench.js',
      },
    },
  });
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ path: path.join(outDir, 'bench.js') });
    // A browser that has just started is busy with itself.
    await page.waitForTimeout(2000);
    return await page.evaluate((few) => /** @type {any} */ (globalThis).bench.figures(few), quick);
  } finally {
    await browser.close();
  }
}

/** @returns {Promise<Figure[]>} */
async function memory() {
  const counts = quick ? [50, 200] : [50, 200, 1000];
  const sizes = await heapAfter(counts);
  return counts.map((count, k) => ({
    what: `page and workers, ${count} seeds of two policies`,
    value: sizes[k],
    unit: 'MB',
  }));
}

/** @param {string} title @param {Figure[]} figures */
function print(title, figures) {
  console.log(`\n${title}`);
  for (const { what, value, unit, bound } of figures) {
    const shown = value >= 1000 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
    const limit = bound === undefined ? '' : `  bound ${bound}${value > bound ? '  ABOVE' : ''}`;
    console.log(`  ${what.padEnd(44)} ${shown.padStart(10)} ${unit}${limit}`);
  }
}

print(`Node ${process.version}`, inNode());
print('Two processes of Node', await inTwoProcesses());
print('Chromium', await inChromium());
print('Memory of Compare in Chromium', await memory());
