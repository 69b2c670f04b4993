import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fakeBenches, fakeTime, settled } from '../../test/fakeBench.ts';
import type { Job } from '../compare/laboratory.ts';
import type { Outcome } from '../compare/outcome.ts';
import { Pool, type Order } from './pool.ts';

const jobOf = (seed: string) => ({ seed }) as Job;
const jobsOf = (count: number, mark = '') => Array.from({ length: count }, (_, k) => jobOf(`${mark}${k}`));
/** An outcome that says which seed it came from. */
const told = ({ seed }: Job) => [{ metrics: [seed] }] as unknown as Outcome[];
const seedIn = ([outcome]: Outcome[]) => String(outcome?.metrics[0]);

/** An order that writes down what it hears. */
function order(jobs: Job[]) {
  const news: string[] = [];
  const whole: Order = {
    jobs,
    heard: (index, outcomes) => news.push(`${index}: ${seedIn(outcomes)}`),
    failed: (index, reason) => news.push(`${index} failed: ${reason}`),
    done: () => news.push('done'),
  };
  return { news, whole };
}
const whole = (count: number) => [...jobsOf(count).map(({ seed }) => `${seed}: ${seed}`), 'done'].sort();

/** Jobs that end only when the test says so. */
function pending() {
  const open = new Map<string, (outcomes: Outcome[]) => void>();
  const benches = fakeBenches((job) => new Promise((resolve) => open.set(job.seed, resolve)));
  const end = async (seed: string) => {
    open.get(seed)?.(told(jobOf(seed)));
    await settled();
  };
  return { ...benches, end };
}

test('every job is heard once at its own place, however many workers there are and in whatever order they finish', async () => {
  const sizes = fc.integer({ min: 1, max: 8 });
  const property = fc.asyncProperty(fc.scheduler(), sizes, fc.nat({ max: 20 }), async (scheduler, size, count) => {
    const benches = fakeBenches((job) => scheduler.schedule(Promise.resolve(told(job))));
    const pool = new Pool(size, benches.hire, fakeTime());
    const { news, whole: wish } = order(jobsOf(count));
    pool.run(wish);
    await scheduler.waitIdle();
    expect(news.sort()).toEqual(whole(count));
    expect(benches.all.length).toBe(Math.min(size, count));
  });
  await fc.assert(property, { numRuns: 50 });
});

test('jobs are begun in their order', async () => {
  const { hire, all, end } = pending();
  new Pool(2, hire, fakeTime()).run(order(jobsOf(4)).whole);
  await end('1');
  await end('2');
  expect(all.map(({ jobs }) => jobs)).toEqual([['0'], ['1', '2', '3']]);
});

test('told to finish, it begins no other job; what was begun is heard, so that the first jobs are there without a gap', async () => {
  const { hire, all, end } = pending();
  const pool = new Pool(2, hire, fakeTime());
  const { news, whole: wish } = order(jobsOf(6));
  pool.run(wish);
  await end('1');
  await end('2');
  expect(news).toEqual(['1: 1', '2: 2']);
  pool.finish();
  await end('0');
  await end('3');
  expect(news.sort()).toEqual(['0: 0', '1: 1', '2: 2', '3: 3']);
  expect(all.flatMap(({ jobs }) => jobs).sort()).toEqual(['0', '1', '2', '3']);
});

test('after a stop nothing more is heard, and what comes next begins with workers that are there already', async () => {
  const { hire, all, end } = pending();
  const pool = new Pool(2, hire, fakeTime());
  const first = order(jobsOf(5));
  pool.run(first.whole);
  await end('0');
  pool.stop();
  await end('1');
  await end('2');
  expect(first.news).toEqual(['0: 0']);
  const second = order(jobsOf(1, 'b'));
  pool.run(second.whole);
  await end('b0');
  expect(second.news).toEqual(['0: b0', 'done']);
  expect(all).toHaveLength(2);
});

test('an order that is superseded is not heard again; its workers go on with the new one', async () => {
  const { hire, all, end } = pending();
  const pool = new Pool(2, hire, fakeTime());
  const old = order(jobsOf(9));
  pool.run(old.whole);
  const fresh = order(jobsOf(2, 'b'));
  pool.run(fresh.whole);
  await end('1');
  await end('0');
  await end('b1');
  await end('b0');
  expect(old.news).toEqual([]);
  expect(fresh.news).toEqual(['1: b1', '0: b0', 'done']);
  expect(all).toHaveLength(2);
});

test('a worker that dies is replaced and its seed run again', async () => {
  const { hire, all, end } = pending();
  const { news, whole: wish } = order(jobsOf(2));
  new Pool(1, hire, fakeTime()).run(wish);
  all[0]?.die('out of memory');
  await settled();
  expect(all.map(({ ended, jobs }) => ({ ended, jobs }))).toEqual([
    { ended: true, jobs: ['0'] },
    { ended: false, jobs: ['0'] },
  ]);
  await end('0');
  await end('1');
  expect(news).toEqual(['0: 0', '1: 1', 'done']);
});

test('a seed that fails twice is reported, and the others are run', async () => {
  const benches = fakeBenches((job) =>
    job.seed === '1' ? Promise.reject(new Error('no such group')) : Promise.resolve(told(job)),
  );
  const { news, whole: wish } = order(jobsOf(3));
  new Pool(1, benches.hire, fakeTime()).run(wish);
  await settled();
  expect(news).toEqual(['0: 0', '1 failed: no such group', '2: 2', 'done']);
});

test('a worker that takes far longer than the slowest run so far is replaced; slow ones are waited for', async () => {
  const { hire, all, end } = pending();
  const time = fakeTime();
  const { news, whole: wish } = order(jobsOf(2));
  new Pool(1, hire, time).run(wish);
  time.pass(60_000);
  await end('0');
  time.pass(19 * 60_000);
  await settled();
  expect(all).toHaveLength(1);
  time.pass(60_000);
  await settled();
  expect(all.map(({ ended }) => ended)).toEqual([true, false]);
  await end('1');
  expect(news).toEqual(['0: 0', '1: 1', 'done']);
});

test('closed, it ends all workers; the next order hires new ones', async () => {
  const { hire, all, end } = pending();
  const pool = new Pool(2, hire, fakeTime());
  pool.run(order(jobsOf(3)).whole);
  pool.close();
  const { news, whole: wish } = order(jobsOf(1, 'b'));
  pool.run(wish);
  await end('b0');
  expect(all.map(({ ended }) => ended)).toEqual([true, true, false]);
  expect(news).toEqual(['0: b0', 'done']);
});

test('a pool that is closed as its order ends begins the next one with workers that live', async () => {
  const benches = fakeBenches((job) => Promise.resolve(told(job)));
  const pool = new Pool(1, benches.hire, fakeTime());
  pool.run({ ...order(jobsOf(1)).whole, done: () => pool.close() });
  await settled();
  const { news, whole: wish } = order(jobsOf(2));
  pool.run(wish);
  await settled();
  expect(news.sort()).toEqual(whole(2));
  expect(benches.all.map(({ ended, jobs }) => [ended, jobs.length])).toEqual([
    [true, 1],
    [false, 2],
  ]);
});
