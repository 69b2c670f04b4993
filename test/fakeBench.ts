/** Workers without threads, for tests of what the page does with them. */
import { summaryOf, type Job } from '../src/compare/laboratory.ts';
import { metricsFor } from '../src/compare/metrics.ts';
import type { Outcome } from '../src/compare/outcome.ts';
import type { Bench } from '../src/state/bench.ts';
import { mortal } from '../src/state/mortal.ts';

/** `run`: what becomes of a job; `all` keeps every bench that was ever hired. */
export function fakeBenches(run: (job: Job) => Promise<Outcome[]>) {
  const all: { ended: boolean; jobs: string[]; die: (why: string) => void }[] = [];
  const hire = (): Bench => {
    const jobs: string[] = [];
    const { die, ...answers } = mortal({
      outcomes: (job) => {
        jobs.push(job.seed);
        return run(job);
      },
      fates: () => Promise.reject(new Error('Nobody asks for fates here.')),
      stories: () => Promise.reject(new Error('Nobody asks for stories here.')),
      summary: (inquiry) => Promise.resolve(summaryOf(inquiry)),
    });
    const own = { ended: false, jobs, die: (why: string) => die(new Error(why)) };
    all.push(own);
    const end = (): void => {
      own.ended = true;
      own.die('ended');
    };
    return { ...answers, end };
  };
  return { hire, all };
}

/** What a run of 30 days might leave: each act keeps a tenth more, and seeds differ. */
export function outcomesOf({ policies, seed }: Job): Outcome[] {
  return policies.map((list) => {
    const kept = 0.5 + 0.1 * list.length + 0.001 * (Number(seed) % 7);
    return {
      metrics: new Float64Array(metricsFor(30).length).fill(kept),
      drawn: {
        retention: new Float64Array(31).fill(kept),
        gone: new Float64Array(6 * 4),
        people: new Float64Array(1),
        kept: new Float64Array(1),
      },
    };
  });
}

/** A clock that a test turns by hand. */
export function fakeTime() {
  let now = 0;
  let alarms: { at: number; ring: () => void }[] = [];
  return {
    now: () => now,
    alarm(ms: number, ring: () => void) {
      const own = { at: now + ms, ring };
      alarms.push(own);
      return () => void (alarms = alarms.filter((other) => other !== own));
    },
    pass(ms: number) {
      now += ms;
      const due = alarms.filter(({ at }) => at <= now);
      alarms = alarms.filter(({ at }) => at > now);
      for (const { ring } of due) ring();
    },
  };
}

/** All that is waiting in promises has happened. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
