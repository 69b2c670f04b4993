/** Workers without threads, for tests of what the page does with them. */
import { Account } from '../src/compare/account.ts';
import type { Job } from '../src/compare/laboratory.ts';
import { metricsFor } from '../src/compare/metrics.ts';
import type { Outcome } from '../src/compare/outcome.ts';
import type { Bench } from '../src/state/bench.ts';

/** `run`: what becomes of a job; `all` keeps every bench that was ever hired. */
export function fakeBenches(run: (job: Job) => Promise<Outcome[]>) {
  /** `told`: outcomes that were handed over to be summed up. */
  const all: { ended: boolean; jobs: string[]; told: number; die: (why: string) => void }[] = [];
  const hire = (): Bench => {
    let reject: (why: Error) => void = () => {};
    const death = new Promise<never>((_, no) => (reject = no));
    death.catch(() => undefined);
    const account = new Account();
    let dead = false;
    const die = (why: string): void => {
      dead = true;
      reject(new Error(why));
    };
    const own = { ended: false, jobs: [] as string[], told: 0, die };
    all.push(own);
    return {
      death,
      outcomes: (job) => {
        own.jobs.push(job.seed);
        return run(job);
      },
      fates: () => Promise.reject(new Error('Nobody asks for fates here.')),
      stories: () => Promise.reject(new Error('Nobody asks for stories here.')),
      summary: (inquiry) => {
        own.told += inquiry.news.length;
        if (dead) return new Promise(() => {});
        return Promise.resolve(account.sum(inquiry));
      },
      end: () => {
        own.ended = true;
        own.die('ended');
      },
    };
  };
  return { hire, all };
}

/** What a run of 30 days might leave: each act keeps a tenth more, and seeds differ. */
export function outcomesOf({ policies, seed }: Job): Outcome[] {
  return policies.map((list) => {
    const kept = 0.5 + 0.1 * list.length + 0.001 * (Number(seed) % 7);
    return {
      metrics: new Float64Array(metricsFor(30).length).fill(kept),
      retention: new Float64Array(31).fill(kept),
      gone: new Float64Array(6 * 4),
      people: new Float64Array(1),
      kept: new Float64Array(1),
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
