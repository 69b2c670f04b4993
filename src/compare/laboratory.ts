/** What a worker does for a comparison on the page: runs arms on a seed, and sums up what came out. */
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
import { summaryOf as summed, type Evidence, type Summary } from './summary.ts';
import { outcomesIn, type Block } from './outcomeRows.ts';

/** As the page sees it, across the border between threads. */
export interface Laboratory {
  /** One outcome an arm; same job, same outcomes, to the bit. */
  outcomes: (job: Job) => Promise<Outcome[]>;
  /** The job has two policies. */
  fates: (job: Job) => Promise<Fates>;
  /** One member under the job's two policies; `persons`: the member's place in the world of each. */
  stories: (job: Job, persons: readonly [number, number], locale: Locale) => Promise<Stories>;
  summary: (inquiry: Inquiry) => Promise<Summary>;
}

/** What is to be summed up. */
export interface Inquiry extends Pick<Evidence, 'days' | 'worth'> {
  /** All that there is of each arm, the baseline first. */
  arms: readonly (readonly Block[])[];
}

export type { Job } from './job.ts';
export { buffersIn } from './outcome.ts';

export const summaryOf = ({ days, arms, worth }: Inquiry): Summary =>
  summed({ days, arms: arms.map(outcomesIn), worth });

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
