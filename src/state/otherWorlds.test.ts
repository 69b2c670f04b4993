import { expect, test } from 'vitest';
import { fakeBenches, fakeTime, settled } from '../../test/fakeBench.ts';
import { undrawn } from '../../test/outcomes.ts';
import { act, small } from '../../test/support.ts';
import type { Job } from '../compare/laboratory.ts';
import type { Outcome } from '../compare/outcome.ts';
import { OtherWorlds } from './otherWorlds.svelte.ts';

const worlds = ['one', 'two', 'three'].map((id) => ({ ...small({ days: 30 }), id }));
const policy = [act('groupRules', 2)];
const visits = worlds.map((scenario) => ({ scenario, interventions: policy }));

/** Each act adds one; seeds differ. */
const outcomesOf = ({ policies, seed }: Job): Outcome[] =>
  policies.map((list) => ({
    metrics: Float64Array.of(Number(seed) + list.length),
    drawn: undrawn,
  }));

/** `takes`: milliseconds a job. */
function opened({ takes = 0, run = outcomesOf } = {}) {
  const time = fakeTime();
  const jobs: Job[] = [];
  const benches = fakeBenches((job) => {
    jobs.push(job);
    return new Promise((resolve) => {
      if (takes > 0) time.alarm(takes, () => resolve(run(job)));
      else resolve(run(job));
    });
  });
  const other = new OtherWorlds({ hire: benches.hire, size: 2, time });
  const told = () => jobs.map(({ scenario, seed }) => `${scenario.id} ${seed}`);
  return { other, time, jobs, told, ...benches };
}
/** The difference that the policy makes in each seed that was run. */
const gains = (other: OtherWorlds) =>
  visits.map((visit) =>
    Array.from(other.trialsOf(visit), (trial) => trial && trial.with.metrics[0] - trial.without.metrics[0]),
  );

test('goes to every world with doing nothing beside the policy, the first seed of all before the second', async () => {
  const { other, jobs, told } = opened();
  other.run(visits, 2);
  expect(other.phase).toBe('running');
  await settled();
  expect(other.phase).toBe('done');
  expect(told()).toEqual(['one 1', 'two 1', 'three 1', 'one 2', 'two 2', 'three 2']);
  expect(jobs[0].policies).toEqual([[], policy]);
  expect(gains(other)).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
  ]);
  expect(other.progress).toMatchObject({ done: 6, total: 6 });
});

test('asked for more, for the same again or for another policy, it runs only what is missing', async () => {
  const { other, told, jobs } = opened();
  other.run(visits, 1);
  await settled();
  other.run(visits, 1);
  expect([jobs.length, other.phase]).toEqual([3, 'done']);
  other.run(visits, 2);
  await settled();
  expect(told().slice(3)).toEqual(['one 2', 'two 2', 'three 2']);
  other.run([{ scenario: worlds[0], interventions: [act('groupRules', 3)] }], 1);
  await settled();
  expect(jobs).toHaveLength(7);
  other.run([{ scenario: { ...worlds[0] }, interventions: policy }], 1);
  await settled();
  expect(jobs).toHaveLength(8);
});

test('stopped, it keeps what is done, waits for what was begun, and goes on from there', async () => {
  const { other, time, jobs } = opened({ takes: 100 });
  other.run(visits, 2);
  time.pass(100);
  await settled();
  other.stop();
  expect(other.phase).toBe('stopped');
  time.pass(100);
  await settled();
  expect(gains(other)).toEqual([[1, 1], [1], [1]]);
  expect(other.progress.done).toBe(4);
  const before = jobs.length;
  other.run(visits, 2);
  for (let k = 0; k < 6; k++) {
    time.pass(100);
    await settled();
  }
  expect(other.phase).toBe('done');
  expect(jobs.length - before).toBe(2);
});

test('a seed that fails is said and left open; the others stay', async () => {
  const { other } = opened({
    run: (job) => {
      if (job.scenario.id === 'two' && job.seed === '1') throw new Error('out of memory');
      return outcomesOf(job);
    },
  });
  other.run(visits, 2);
  await settled();
  await settled();
  expect([other.phase, other.problem]).toEqual(['failed', 'out of memory']);
  expect(gains(other)).toEqual([
    [1, 1],
    [undefined, 1],
    [1, 1],
  ]);
});

test('left, it lets all workers go and keeps what is done', async () => {
  const { other, all } = opened();
  other.run(visits, 1);
  await settled();
  other.leave();
  expect(all.length).toBeGreaterThan(0);
  expect(all.every(({ ended }) => ended)).toBe(true);
  expect(gains(other)).toEqual([[1], [1], [1]]);
});
