/**
 * `npm run engines`: the same runs in Node and in every browser of this machine must leave the same fingerprints.
 * Each browser opens a page that computes them and sends them back to this script; none needs a driver. A browser that
 * is not installed is left out, and said so.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { launchOptions } from './browser.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const outDir = path.join(root, 'node_modules/.cache/qunpan-engines');
const asRoot = process.getuid?.() === 0;
const PATIENCE = 120_000;

/** @param {string[]} candidates */
const found = (candidates) => candidates.find((file) => existsSync(file));

/** @typedef {{ name: string, command: string | undefined, args: (url: string, profile: string) => string[], display?: boolean }} Browser */
/** @type {Browser[]} */
const browsers = [
  {
    name: 'Chromium',
    command: launchOptions().executablePath,
    args: (url, profile) => [
      '--headless',
      '--disable-gpu',
      '--no-first-run',
      ...(asRoot ? ['--no-sandbox'] : []),
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      url,
    ],
  },
  {
    name: 'Firefox',
    command: found(['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']),
    args: (url, profile) => ['--headless', '--no-remote', '--profile', profile, url],
  },
  {
    name: 'WebKit',
    command: found([
      '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
      '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    ]),
    args: (url) => [url],
    display: true,
  },
];

await build({
  root,
  configFile: false,
  logLevel: 'silent',
  publicDir: false,
  build: {
    outDir,
    target: 'es2022',
    lib: { entry: path.join(root, 'src/bench/digests.ts'), formats: ['iife'], name: 'runs', fileName: () => 'runs.js' },
  },
});
const script = readFileSync(path.join(outDir, 'runs.js'));
const page = `<!doctype html><meta charset="utf-8"><script src="runs.js"></script><script>
fetch('/answer', { method: 'POST', body: runs.digests().join('\\n') });</script>`;

/** @type {(answer: string) => void} */
let answered = () => undefined;
const server = createServer((request, response) => {
  if (request.method === 'POST') {
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      response.end();
      answered(body);
    });
  } else if (request.url === '/runs.js') response.end(script);
  else response.setHeader('content-type', 'text/html').end(page);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = server.address();
const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;

/** @param {Browser} browser @returns {Promise<string>} */
async function ask({ command, args, display }) {
  const profile = mkdtempSync(path.join(tmpdir(), 'engine-'));
  const line = [command ?? '', ...args(url, profile)];
  const [file, ...rest] = display && !process.env.DISPLAY ? ['xvfb-run', '-a', ...line] : line;
  const child = spawn(file ?? '', rest, { stdio: 'ignore', detached: true });
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  try {
    return await new Promise((resolve, reject) => {
      answered = resolve;
      child.on('error', reject);
      timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE / 1000} s`)), PATIENCE);
    });
  } finally {
    clearTimeout(timer);
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

const node = spawnSync(process.execPath, ['src/runner/launch.mjs', 'src/bench/digests.ts'], {
  cwd: root,
  encoding: 'utf8',
});
const expected = node.stdout.trim();
let failed = node.status !== 0 || expected === '';
console.log(`Node ${process.version}\n${expected}`);
for (const browser of browsers) {
  const missing = !browser.command || (browser.display && !process.env.DISPLAY && !existsSync('/usr/bin/xvfb-run'));
  if (missing) {
    console.log(`${browser.name}: not installed, left out`);
    continue;
  }
  try {
    const answer = await ask(browser);
    const same = answer.trim() === expected;
    failed ||= !same;
    console.log(`${browser.name}: ${same ? 'the same bits' : `OTHER BITS\n${answer}`}`);
  } catch (error) {
    failed = true;
    console.log(`${browser.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
server.close();
process.exit(failed ? 1 : 0);
