/** What a worker does for a comparison on the page: runs arms on a seed, and keeps account of what came out. */
import { Account, type Inquiry } from './account.ts';
import type { Fates } from './fates.ts';
import { setupsOf, type Job } from './job.ts';
import { rehearse } from '../runner/rehearsal.ts';
import type { Locale } from '../runner/session.ts';
import { toSetup } from '../scenario/toSetup.ts';
import { watched } from './metrics.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import type { Replicate } from './replicate.ts';
import { runArms } from './runArms.ts';
import type { Stories } from './stories.ts';
import type { Summary } from './summary.ts';

/** As the page sees it, across the border between threads. */
export interface Laboratory {
  /** One outcome an arm; same job, same outcomes, to the bit. */
  outcomes: (job: Job) => Promise<Outcome[]>;
  /** The job has two policies. */
  fates: (job: Job) => Promise<Fates>;
  /** One member under the job's two policies; `persons`: the member's place in the world of each. */
  stories: (job: Job, persons: readonly [number, number], locale: Locale) => Promise<Stories>;
  /** Sums up what this worker has been told, now and before. */
  summary: (inquiry: Inquiry) => Promise<Summary>;
}

export type { Job } from './job.ts';
export { buffersIn } from './outcome.ts';

const account = new Account();

export const summaryOf = (inquiry: Inquiry): Summary => account.sum(inquiry);

export function outcomesOf(job: Job): Outcome[] {
  const setup = toSetup(job.scenario, { interventions: [] });
  const lists = setupsOf(job).map(({ interventions }) => interventions);
  rehearse(setup, watched);
  const known = new Map<Replicate, Outcome>();
  return runArms(setup, lists, job.seed).map((replicate) => {
    const outcome = known.get(replicate) ?? outcomeOf(replicate);
    known.set(replicate, outcome);
    return outcome;
  });
}
