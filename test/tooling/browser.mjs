// Finds a Chromium-family browser for the tests, or gets one. Run directly, it prints the browser's version and path.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const { env, platform } = process;
const asRoot = process.getuid?.() === 0;
const windowsRoots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];

/** @type {Record<string, string[]>} */
const installed = {
  linux: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'].map(
    (name) => `/usr/bin/${name}`,
  ),
  darwin: ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((n) => `/Applications/${n}.app/Contents/MacOS/${n}`),
  win32: windowsRoots.flatMap((root) =>
    root
      ? [`${root}\\Google\\Chrome\\Application\\chrome.exe`, `${root}\\Microsoft\\Edge\\Application\\msedge.exe`]
      : [],
  ),
};

/** @returns {string | undefined} The path of a browser on this machine; CHROME_PATH comes before all others. */
function findBrowser() {
  const candidates = [env.CHROME_PATH, ...(installed[platform] ?? [])];
  try {
    candidates.push(chromium.executablePath());
  } catch {
    // Playwright knows no build for this platform.
  }
  return candidates.find((path) => path && existsSync(path));
}

/** For Playwright. As root the sandbox cannot start; the other switches keep the browser itself off the network. */
export function launchOptions() {
  const executablePath = findBrowser();
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  console.error(`+ ${command} ${args.join(' ')}`);
  const stdio = /** @type {['ignore', 2, 2]} */ (['ignore', 2, 2]);
  const environment = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio, shell: platform === 'win32', env: environment }).status === 0;
}

/** @returns {string} */
function ensureBrowser() {
  const before = findBrowser();
  if (before) return before;
  if (asRoot && existsSync('/usr/bin/apt-get') && run('apt-get', ['update', '-qq']))
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
  if (!findBrowser()) run('npx', ['playwright', 'install', 'chromium']);
  const after = findBrowser();
  if (after) return after;
  throw new Error(
    'No Chromium, Chrome or Edge was found, and none could be installed. Install one, or set CHROME_PATH to its path.',
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const browser = ensureBrowser();
    // On Windows, asking Chrome for its version opens a window.
    if (platform !== 'win32')
      console.log(
        execFileSync(browser, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim(),
      );
    console.log(browser);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
