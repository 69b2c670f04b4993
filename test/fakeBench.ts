/** Workers without threads, for tests of what the page does with them. */
import type { Evidence, Summary } from '../src/compare/summary.ts';
import { summaryOf } from '../src/compare/summary.ts';
import type { Job } from '../src/compare/laboratory.ts';
import type { Outcome } from '../src/compare/outcome.ts';
import type { Bench } from '../src/state/bench.ts';

/** `run`: what becomes of a job; `all` keeps every bench that was ever hired. */
export function fakeBenches(run: (job: Job) => Promise<Outcome[]>) {
  const all: { ended: boolean; jobs: string[]; die: (why: string) => void }[] = [];
  const hire = (): Bench => {
    let reject: (why: Error) => void = () => {};
    const death = new Promise<never>((_, no) => (reject = no));
    death.catch(() => undefined);
    const own = { ended: false, jobs: [] as string[], die: (why: string) => reject(new Error(why)) };
    all.push(own);
    return {
      death,
      outcomes: (job) => {
        own.jobs.push(job.seed);
        return run(job);
      },
      summary: (evidence: Evidence): Promise<Summary> => Promise.resolve(summaryOf(evidence)),
      end: () => {
        own.ended = true;
        own.die('ended');
      },
    };
  };
  return { hire, all };
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
