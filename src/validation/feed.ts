/** A one-way channel: nobody speaks but the operator, at a steady rate by day. */
import type { InterventionSetup, Setup } from '../engine/setup.ts';
import { oneGroup, type Plan } from './oneGroup.ts';
import { standing } from './standing.ts';

/** Nobody starts, answers or talks on; what comes often is as good as new (else volume and novelty could not be told apart). */
const SILENT = { start: 0, answer: 0, talk: 0, wear: 0 };
const FIRST_HOUR = 8;
const HOURS = 15;
/** Of ten messages in a row the same number are off the subject. */
const OFF_CYCLE = 10;

/** `perDay` messages of a quality from 0 to 1, spread over the waking hours; the `off` share of them is on the group's second topic. */
export function feed(perDay: number, quality: number, off = 0): InterventionSetup {
  return standing('feed', {
    daily: (_, operator) => {
      for (let k = 0; k < perDay; k++) {
        const topic = (k + 0.5) % OFF_CYCLE < off * OFF_CYCLE ? 1 : 0;
        const hour = FIRST_HOUR + ((k * 7) % HOURS);
        operator.postAt(hour, { kind: 'knowledge', quality, topic });
      }
    },
  });
}

/** A group of `plan` in which what is read comes from the feed alone; its members care for the first of its topics. */
export function fedGroup(plan: Plan, fed: InterventionSetup): Setup {
  const setup = oneGroup({ ...plan, match: 0, parameters: { ...SILENT, ...plan.parameters }, interventions: [fed] });
  return { ...setup, people: setup.people.map((entry) => ({ ...entry, topic: 0 })) };
}
