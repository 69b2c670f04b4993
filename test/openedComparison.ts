/** A comparison of doing nothing with a fee for ads, whose workers run nothing but what a test says. */
import type { Job } from '../src/compare/laboratory.ts';
import { Comparison } from '../src/state/comparison.svelte.ts';
import { fakeBenches, fakeTime, outcomesOf, settled } from './fakeBench.ts';
import { act, small } from './support.ts';

const scenario = small({ days: 30 });
export const name = (text: string) => ({ zh: text, en: text });
export const fee = (amount: number) => [act('redPacketAdFee', 2, { fee: amount })];
export const paid = { name: name('fee'), interventions: fee(100) };

/** `takes`: milliseconds a job. */
export function opened({ size = 2, takes = 0, run = outcomesOf } = {}) {
  const time = fakeTime();
  const jobs: Job[] = [];
  const benches = fakeBenches((job) => {
    jobs.push(job);
    return new Promise((resolve) => {
      if (takes > 0) time.alarm(takes, () => resolve(run(job)));
      else resolve(run(job));
    });
  });
  const comparison = new Comparison({ hire: benches.hire, size, time });
  comparison.open(scenario, [paid]);
  /** All seeds are run, and the picture of them has been drawn. */
  const finish = async (): Promise<void> => {
    for (let k = 0; k < 5; k++) {
      await settled();
      time.pass(250);
    }
    await settled();
  };
  return { comparison, time, jobs, finish, ...benches };
}
