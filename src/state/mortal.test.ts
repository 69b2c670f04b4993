import { expect, test } from 'vitest';
import { settled } from '../../test/fakeBench.ts';
import type { Job, Laboratory } from '../compare/laboratory.ts';
import type { Outcome } from '../compare/outcome.ts';
import { mortal } from './mortal.ts';

const job: Job = { scenario: {} as Job['scenario'], policies: [], seed: '1' };
const never = () => new Promise<never>(() => {});

/** A worker that answers as it is told to. */
const worker = (outcomes: Laboratory['outcomes']) => mortal({ outcomes, fates: never, stories: never, summary: never });
test('an answer comes as it is given, and so does a refusal', async () => {
  const outcomes: Outcome[] = [];
  await expect(worker(() => Promise.resolve(outcomes)).outcomes(job)).resolves.toBe(outcomes);
  await expect(worker(() => Promise.reject(new Error('no'))).outcomes(job)).rejects.toThrow('no');
});

test('all that is open fails when the worker dies, and so does all that is asked afterwards; what was answered stands', async () => {
  const { outcomes, fates, die } = worker(() => Promise.resolve([]));
  const [given, open] = [outcomes(job), expect(fates(job)).rejects.toThrow('gone')];
  await settled();
  die(new Error('gone'));
  await open;
  await expect(given).resolves.toEqual([]);
  die(new Error('later'));
  await expect(outcomes(job)).rejects.toThrow('gone');
});

test('a question of which the worker dies at once fails', async () => {
  const worn = worker(() => {
    worn.die(new Error('at once'));
    return never();
  });
  await expect(worn.outcomes(job)).rejects.toThrow('at once');
});

test('what was answered is not held on to, however long the worker lives', async () => {
  const answers: WeakRef<Outcome[]>[] = [];
  const living = worker(() => {
    const made: Outcome[] = [];
    answers.push(new WeakRef(made));
    return Promise.resolve(made);
  });
  for (let k = 0; k < 20; k++) await living.outcomes(job);
  await settled();
  const { setFlagsFromString } = await import('node:v8');
  const { runInNewContext } = await import('node:vm');
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  await settled();
  expect(answers.filter((answer) => answer.deref()).length).toBeLessThanOrEqual(1);
  living.die(new Error('at last'));
});
