import { expect, test } from 'vitest';
import { settled } from '../../test/fakeBench.ts';
import { fee, name, opened } from '../../test/openedComparison.ts';
import { NOTHING } from './arms.ts';

test('stopped, it keeps what is done; going on, it runs only what is missing', async () => {
  const { comparison, jobs, finish, time } = opened({ size: 1 });
  comparison.run();
  for (let k = 0; k < 6; k++) await Promise.resolve();
  comparison.stop();
  await finish();
  time.pass(1000);
  const { seeds } = comparison.shown.arms[NOTHING.id];
  expect(comparison.phase).toBe('stopped');
  expect(seeds).toBeLessThan(50);
  comparison.run();
  await finish();
  expect(comparison.phase).toBe('done');
  expect(jobs.length).toBeLessThanOrEqual(51);
  expect(comparison.shown.arms[NOTHING.id].seeds).toBe(50);
});

test('where fewer seeds are wanted than were run, nothing is left to go on with', async () => {
  const { comparison, finish, time } = opened({ size: 1 });
  comparison.run();
  for (let k = 0; k < 60; k++) await Promise.resolve();
  comparison.stop();
  await finish();
  time.pass(1000);
  const { seeds } = comparison;
  expect(seeds).toBeGreaterThan(2);
  comparison.want(seeds - 1);
  await finish();
  expect(comparison.phase).toBe('done');
  expect(comparison.seeds).toBe(seeds);
});

test('stops once the question is answered, where that is wanted; whoever goes on then goes to the end', async () => {
  const { comparison, time } = opened({ takes: 100 });
  const pass = async (): Promise<void> => {
    for (let k = 0; k < 400 && comparison.phase === 'running'; k++) {
      time.pass(50);
      await settled();
    }
  };
  comparison.want(100);
  comparison.stopsWhenClear = true;
  comparison.run();
  await pass();
  const { id } = comparison.chosen!;
  const judged = comparison.shown.contrasts[id].metrics['retention30'];
  expect([comparison.phase, judged.verdict.answer]).toEqual(['stopped', 'better']);
  expect(judged.contrast.seeds).toBeLessThan(40);
  comparison.run();
  await pass();
  expect(comparison.phase).toBe('done');
});

test('while nobody has asked for runs, a changed arm begins none, even where all that are wanted are there already', async () => {
  const { comparison, finish } = opened();
  comparison.want(1);
  comparison.warm();
  await finish();
  comparison.add(name('dearer'), fee(200));
  await finish();
  comparison.remove(comparison.chosen!.id);
  await finish();
  expect(comparison.phase).toBe('idle');
});
