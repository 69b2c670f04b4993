/**
 * Runs a TypeScript module from the command line: `node src/runner/launch.mjs src/runner/cli.ts ARGS`.
 *
 * Node does not read this project's TypeScript, nor `import.meta.glob`, so Vite bundles the module into one file, kept under
 * node_modules/.cache and made again when a source has changed. The module exports `main(args, io)`, which resolves to
 * the exit code.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {object} Io
 * @property {(line: string) => void} out Writes a line to standard output.
 * @property {(line: string) => void} err Writes a line to standard error.
 */
/** @typedef {{ main: (args: string[], io: Io) => Promise<number> }} Program */

const root = path.resolve(import.meta.dirname, '../..');
const cache = path.join(root, 'node_modules/.cache/qunpan');
const DAY = 86_400_000;

/**
 * What a bundle is made of: everything that can end up in it, and what makes it. The validation reads the tests, too.
 * @param {string} entry
 */
function sources(entry) {
  const withTests = entry.startsWith('src/validation/');
  const leftOut = withTests ? /\.(svelte|css|md)$/ : /\.(svelte|css|md)$|\.test\.ts$/;
  return ['src', 'scenarios', ...(withTests ? ['test'] : [])].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && !leftOut.test(file.name))
      .map((file) => path.join(file.parentPath, file.name)),
  );
}

/**
 * Changes when a source appears, goes, or is written; contents are not read, so that a warm start stays quick.
 * @param {string} entry
 */
function fingerprint(entry) {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...sources(entry).sort(), path.join(root, 'package-lock.json')]) {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat) hash.update(`${path.relative(root, file)} ${stat.mtimeMs} ${stat.size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} entry @param {string} outDir */
async function build(entry, outDir) {
  const vite = await import('vite');
  await vite.build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: path.join(root, entry),
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'main.mjs', codeSplitting: false } },
    },
  });
}

/** Drops what no run has used for a day. @param {string} keep */
function sweep(keep) {
  for (const name of readdirSync(cache)) {
    const folder = path.join(cache, name);
    if (folder === keep) continue;
    try {
      if (Date.now() - statSync(folder).mtimeMs > DAY) rmSync(folder, { recursive: true });
    } catch {
      // Another process was quicker.
    }
  }
}

/**
 * The bundle of `entry`. Several processes may come here at once: each builds in a folder of its own, the first to
 * finish moves it into place, and the others take that one.
 * @param {string} entry
 */
async function bundle(entry) {
  const place = path.join(cache, `${path.basename(entry, '.ts')}-${fingerprint(entry)}`);
  const file = path.join(place, 'main.mjs');
  if (existsSync(file)) {
    const now = new Date();
    utimesSync(place, now, now);
    return file;
  }
  const draft = path.join(cache, `draft-${randomUUID()}`);
  mkdirSync(draft, { recursive: true });
  try {
    await build(entry, draft);
    renameSync(draft, place);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(file)) throw error;
  }
  sweep(place);
  return file;
}

/** What went wrong, without the way there; QUNPAN_TRACE=1 shows that too. @param {unknown} error */
function describe(error) {
  if (!(error instanceof Error)) return String(error);
  return process.env.QUNPAN_TRACE ? String(error.stack) : stripVTControlCharacters(error.message).trim();
}

/** @param {string[]} argv */
async function launch([entry, ...args]) {
  if (!entry) throw new Error('usage: node src/runner/launch.mjs MODULE.ts [ARGS]');
  if (!existsSync(path.join(root, entry))) throw new Error(`${entry}: no such file`);
  const program = /** @type {Program} */ (await import(pathToFileURL(await bundle(entry)).href));
  return program.main(args, {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  });
}

// A reader that has seen enough (`| head`) closes the pipe: that is no error of ours.
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) =>
  process.exit(error.code === 'EPIPE' ? 0 : 1),
);

try {
  process.exitCode = await launch(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${describe(error)}\n`);
  process.exitCode = 1;
}
