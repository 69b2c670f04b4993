import { expect, test } from 'vitest';
import { outcomesOf, settled } from '../../test/fakeBench.ts';
import { fee, name, opened, paid } from '../../test/openedComparison.ts';
import { act } from '../../test/support.ts';
import { MOST_ARMS } from '../compare/plan.ts';
import { NOTHING } from './arms.ts';

test('doing nothing is always there, and cannot be taken out', () => {
  const { comparison } = opened();
  comparison.remove(NOTHING.id);
  expect(comparison.arms.map((arm) => arm.name.en)).toEqual(['Do nothing', 'fee']);
  expect(comparison.phase).toBe('idle');
});

test('runs every arm on every seed, and says how it stands with each', async () => {
  const { comparison, jobs, finish } = opened();
  comparison.want(12);
  comparison.run();
  expect(comparison.phase).toBe('running');
  await finish();
  expect(comparison.phase).toBe('done');
  expect(jobs.map(({ seed }) => seed).sort((a, b) => Number(a) - Number(b))).toEqual(
    Array.from({ length: 12 }, (_, k) => String(k + 1)),
  );
  const { id } = comparison.chosen!;
  expect(comparison.shown.contrasts[id].seeds).toBe(12);
  expect(comparison.shown.contrasts[id].metrics['retention30'].contrast).toMatchObject({ probability: 1, seeds: 12 });
  expect(comparison.shown.contrasts[id].metrics['retention30'].verdict.answer).toBe('better');
});

test('what was run before anybody asked is there at once, and is not run again', async () => {
  const { comparison, jobs, finish } = opened({ size: 2 });
  comparison.want(4);
  comparison.warm();
  await finish();
  expect(comparison.phase).toBe('idle');
  expect(jobs.map(({ seed }) => seed)).toEqual(['1', '2']);
  comparison.run();
  expect(comparison.shown.arms[NOTHING.id].seeds).toBe(2);
  await finish();
  expect(jobs.map(({ seed }) => seed)).toEqual(['1', '2', '3', '4']);
});

test('the number of workers changes nothing', async () => {
  const all = [];
  for (const size of [1, 2, 8]) {
    const { comparison, finish } = opened({ size });
    comparison.want(20);
    comparison.run();
    await finish();
    all.push(comparison.shown);
  }
  expect(all[1]).toEqual(all[0]);
  expect(all[2]).toEqual(all[0]);
});

test('a changed arm is run anew, the others are not; another arm and more seeds run only what they add', async () => {
  const { comparison, jobs, finish } = opened();
  comparison.want(4);
  comparison.run();
  await finish();
  jobs.length = 0;
  comparison.change(comparison.chosen!.id, fee(200));
  await finish();
  expect(jobs.map(({ policies }) => policies)).toEqual(Array(4).fill([fee(200)]));
  jobs.length = 0;
  comparison.want(6);
  await finish();
  expect(jobs.map(({ seed }) => seed)).toEqual(['5', '6']);
  comparison.add(name('rules'), [act('groupRules', 1)]);
  expect(comparison.phase).toBe('running');
  await finish();
  expect(jobs.slice(2).map(({ policies }) => policies.length)).toEqual(Array(6).fill(1));
});

test('what was taken out comes back in its place, without being run again', async () => {
  const { comparison, jobs, finish } = opened();
  comparison.want(3);
  comparison.add(name('rules'), [act('groupRules', 1)]);
  comparison.run();
  await finish();
  const before = { arms: comparison.arms, shown: comparison.shown };
  comparison.remove(comparison.arms[1].id);
  await finish();
  expect(Object.keys(comparison.shown.contrasts)).toHaveLength(1);
  jobs.length = 0;
  comparison.restore();
  await finish();
  expect(comparison.arms).toEqual(before.arms);
  expect(comparison.shown).toEqual(before.shown);
  expect(jobs).toEqual([]);
});

test('each arm has a look and a name of its own, up to as many as there may be', () => {
  const { comparison } = opened();
  for (let k = 0; k < 12; k++) comparison.add(name('fee'), fee(k));
  expect(comparison.arms).toHaveLength(MOST_ARMS);
  expect(new Set(comparison.arms.map(({ look }) => look)).size).toBe(MOST_ARMS);
  expect(new Set(comparison.arms.map((arm) => arm.name.en)).size).toBe(MOST_ARMS);
  comparison.rename(comparison.arms[1].id, name('fee (2)'));
  expect(comparison.arms[1].name.en).toBe('fee (2) (2)');
});

test('asked about the baseline, the two change places, and the differences turn round', async () => {
  const { comparison, finish } = opened();
  comparison.want(5);
  comparison.run();
  await finish();
  const { id } = comparison.chosen!;
  const before = comparison.shown.contrasts[id].metrics['members'].contrast.median;
  comparison.choose(NOTHING.id);
  await finish();
  expect([comparison.chosen?.id, comparison.baseline.id]).toEqual([NOTHING.id, id]);
  expect(comparison.shown.contrasts[NOTHING.id].metrics['members'].contrast.median).toBeCloseTo(-before, 12);
});

test('a smaller effect worth having changes the verdict, and nothing is run for it', async () => {
  const { comparison, jobs, finish } = opened();
  comparison.run();
  await finish();
  const count = jobs.length;
  const answer = () => comparison.shown.contrasts[comparison.chosen!.id].metrics['retention30'].verdict.answer;
  expect(answer()).toBe('better');
  comparison.weigh('retention30', 0.3);
  await finish();
  expect(answer()).toBe('same');
  expect(jobs).toHaveLength(count);
});

test('while results stream in, a picture is made of the first at once, then at most every 250 ms', async () => {
  const { comparison, time } = opened({ size: 1, takes: 20 });
  const pictures: number[] = [];
  comparison.run();
  while (comparison.phase === 'running') {
    time.pass(5);
    await settled();
    const seeds = comparison.shown.arms[NOTHING.id]?.seeds ?? 0;
    if (seeds > (pictures.at(-1) ?? 0)) pictures.push(seeds);
  }
  expect(pictures[0]).toBe(1);
  expect(pictures.length).toBeGreaterThan(3);
  expect(pictures.length).toBeLessThanOrEqual(1 + (50 * 20) / 250);
});

test('without another arm than doing nothing there is nothing to run', async () => {
  const { comparison, finish } = opened({ takes: 20 });
  comparison.run();
  comparison.remove(comparison.chosen!.id);
  await finish();
  expect(comparison.phase).toBe('idle');
  comparison.run();
  expect(comparison.phase).toBe('idle');
});

test('time that is left is told from the time spent', async () => {
  const { comparison, time, finish } = opened({
    size: 1,
    run: (job) => {
      time.pass(100);
      return outcomesOf(job);
    },
  });
  const seen: (number | undefined)[] = [];
  comparison.want(5);
  comparison.run();
  while (comparison.phase === 'running') {
    await Promise.resolve();
    if (comparison.progress.done === 2) seen.push(comparison.progress.left);
  }
  expect(seen[0]).toBeCloseTo(0.3, 6);
  await finish();
});

test('a first run that takes long does not count for the time that is left once there are others', async () => {
  let runs = 0;
  const { comparison, time, finish } = opened({
    size: 1,
    run: (job) => {
      time.pass(runs++ === 0 ? 5000 : 300);
      return outcomesOf(job);
    },
  });
  const seen: (number | undefined)[] = [];
  comparison.want(10);
  comparison.run();
  while (comparison.phase === 'running') {
    await Promise.resolve();
    if (comparison.progress.done === 6) seen.push(comparison.progress.left);
  }
  expect(seen[0]).toBeCloseTo(4 * 0.3, 6);
  await finish();
});

test('seeds that fail are said, the others are kept, and trying again runs only those', async () => {
  let broken = true;
  const { comparison, jobs, finish } = opened({
    run: (job) => {
      if (broken && job.seed === '2') throw new Error('out of memory');
      return outcomesOf(job);
    },
  });
  comparison.want(3);
  comparison.run();
  await finish();
  expect([comparison.phase, comparison.problem]).toEqual(['failed', 'out of memory']);
  expect(comparison.shown.arms[NOTHING.id].seeds).toBe(2);
  broken = false;
  jobs.length = 0;
  comparison.run();
  await finish();
  expect([comparison.phase, comparison.problem]).toEqual(['done', '']);
  expect(jobs.map(({ seed }) => seed)).toEqual(['2']);
});

test('left, it lets all workers go', async () => {
  const { comparison, all, finish } = opened();
  comparison.run();
  await finish();
  comparison.leave();
  expect(all.length).toBeGreaterThan(2);
  expect(all.every(({ ended }) => ended)).toBe(true);
  expect(comparison.problem).toBe('');
});

test('what the scenario cannot carry is kept and not run, until it is mended', async () => {
  const { comparison, jobs, finish } = opened();
  const [first] = paid.interventions;
  comparison.add(name('ends before it begins'), [{ ...first, from: 5, until: 3 }]);
  const { id } = comparison.chosen!;
  expect([...comparison.broken]).toMatchObject([[id, [{ path: '0.until' }]]]);
  comparison.want(3);
  comparison.run();
  await finish();
  expect(comparison.phase).toBe('done');
  expect(jobs.flatMap(({ policies }) => policies.flat()).filter(({ until }) => until === 3)).toEqual([]);
  expect(comparison.shown.arms[id]).toBeUndefined();
  expect(comparison.arms).toHaveLength(3);
  comparison.change(id, [{ ...first, from: 5, until: 8 }]);
  await finish();
  expect(comparison.broken.size).toBe(0);
  expect(comparison.shown.contrasts[id].seeds).toBe(3);
});

test('with nothing sound to compare, nothing is run', () => {
  const { comparison, jobs } = opened();
  comparison.change(comparison.chosen!.id, [paid.interventions[0], paid.interventions[0]]);
  comparison.run();
  expect([comparison.phase, jobs.length]).toEqual(['idle', 0]);
});

test('another baseline, or another policy for an arm: what was said before is not said of it, not for a moment', async () => {
  const { comparison, finish } = opened();
  comparison.add(name('more'), [...fee(100), act('groupRules', 2)]);
  comparison.want(12);
  comparison.run();
  await finish();
  const [, paidArm, more] = comparison.arms;
  expect(comparison.shown.contrasts[more.id].metrics['retention30'].contrast.median).toBeCloseTo(0.2, 9);
  comparison.holdAgainst(paidArm.id);
  expect(comparison.shown.contrasts).toEqual({});
  expect(comparison.shown.arms[more.id].seeds).toBe(12);
  await finish();
  expect(comparison.shown.contrasts[more.id].metrics['retention30'].contrast.median).toBeCloseTo(0.1, 9);
  comparison.change(more.id, fee(300));
  expect(comparison.shown.arms[more.id]).toBeUndefined();
  expect(comparison.shown.contrasts[more.id]).toBeUndefined();
  expect(comparison.shown.contrasts[NOTHING.id].seeds).toBe(12);
  await finish();
  expect(comparison.shown.contrasts[more.id].metrics['retention30'].contrast.median).toBeCloseTo(0, 9);
});
