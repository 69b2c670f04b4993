// `npm test`: everything in turn, up to the first step that fails.
// `npm test -- lint unit` runs these steps only; `npm test -- --keep-going` runs the rest after a failure, too.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const reports = path.join(root, 'node_modules/.cache/reports');

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ numPassedTests: number, numFailedTests: number }} UnitReport */
/** @typedef {{ stats: { expected: number, flaky: number, unexpected: number } }} PagesReport */

/** Each is a script of package.json; what is quick to fail, or needed by a later step, comes first. */
const STEPS = ['browser', 'types', 'lint', 'format', 'layers', 'unused', 'unit', 'engines', 'build', 'size', 'pages'];

/** How the steps that run tests report them. @type {Record<string, (report: string) => Count>} */
const COUNTS = {
  unit: (report) => {
    const { numPassedTests, numFailedTests } = /** @type {UnitReport} */ (JSON.parse(report));
    return { passed: numPassedTests, failed: numFailedTests };
  },
  pages: (report) => {
    const { stats } = /** @type {PagesReport} */ (JSON.parse(report));
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
  },
};

/**
 * The tests a step counted; a step that failed without a failed test (or without any report) counts as one.
 * @param {string} step @param {boolean} ok @returns {Count}
 */
function countOf(step, ok) {
  let count = { passed: 0, failed: 0 };
  try {
    count = COUNTS[step]?.(readFileSync(path.join(reports, `${step}.json`), 'utf8')) ?? count;
  } catch {
    // The step ended before it wrote a report.
  }
  return ok ? count : { ...count, failed: Math.max(1, count.failed) };
}

/** Runs one step. @param {string} step @returns {Count & { line: string }} */
function take(step) {
  rmSync(path.join(reports, `${step}.json`), { force: true });
  console.log(`\n── ${step}`);
  const start = performance.now();
  const ok = spawnSync(`npm run --silent ${step}`, { cwd: root, shell: true, stdio: 'inherit' }).status === 0;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  return { ...countOf(step, ok), line: `${ok ? 'ok     ' : 'FAILED '} ${step.padEnd(8)} ${seconds.padStart(6)} s` };
}

const args = process.argv.slice(2);
const keepGoing = args.includes('--keep-going');
const wanted = args.filter((arg) => arg !== '--keep-going');
const unknown = wanted.filter((name) => !STEPS.includes(name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${STEPS.join(', ')}.`);
  process.exit(2);
}

const summary = [];
let passed = 0;
let failed = 0;
for (const step of STEPS.filter((name) => wanted.length === 0 || wanted.includes(name))) {
  if (failed > 0 && !keepGoing) {
    summary.push(`not run ${step}`);
    continue;
  }
  const result = take(step);
  passed += result.passed;
  failed += result.failed;
  summary.push(result.line);
}
console.log(`\n${summary.join('\n')}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
