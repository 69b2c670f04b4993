/** What a worker does for a comparison on the page: runs arms on a seed, and keeps account of what came out. */
import { Account, type Inquiry } from './account.ts';
import { settled } from '../engine/param.ts';
import type { Intervention } from '../runner/frame.ts';
import { rehearse } from '../runner/rehearsal.ts';
import type { Scenario } from '../scenario/schema.ts';
import { toSetup } from '../scenario/toSetup.ts';
import { strategies } from '../strategies/index.ts';
import { watched } from './metrics.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import type { Replicate } from './replicate.ts';
import { runArms } from './runArms.ts';
import type { Summary } from './summary.ts';

export interface Job {
  scenario: Scenario;
  /** One policy an arm; parameters that are left out have their defaults. */
  policies: readonly (readonly Intervention[])[];
  seed: string;
}

/** As the page sees it, across the border between threads. */
export interface Laboratory {
  /** One outcome an arm; same job, same outcomes, to the bit. */
  outcomes: (job: Job) => Promise<Outcome[]>;
  /** Sums up what this worker has been told, now and before. */
  summary: (inquiry: Inquiry) => Promise<Summary>;
}

export { buffersIn } from './outcome.ts';

const account = new Account();

export const summaryOf = (inquiry: Inquiry): Summary => account.sum(inquiry);

export function outcomesOf({ scenario, policies, seed }: Job): Outcome[] {
  const setup = toSetup(scenario, { interventions: [] });
  const lists = policies.map((list) => toSetup(scenario, { interventions: list.map(whole) }).interventions);
  rehearse(setup, watched);
  const known = new Map<Replicate, Outcome>();
  return runArms(setup, lists, seed).map((replicate) => {
    const outcome = known.get(replicate) ?? outcomeOf(replicate);
    known.set(replicate, outcome);
    return outcome;
  });
}

function whole(intervention: Intervention) {
  return { ...intervention, params: settled(strategies.get(intervention.strategy)?.params ?? {}, intervention.params) };
}
