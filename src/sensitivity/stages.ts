/** The groups that the questions are put to, and what the operator does in them. */
import type { InterventionSetup, Setup } from '../engine/setup.ts';
import { toSetup } from '../scenario/toSetup.ts';
import { act } from '../validation/oneGroup.ts';
import { scenarioOf } from '../validation/scenarioFiles.ts';

export interface Stage {
  scenario: string;
  /** Length of a run. */
  days: number;
  /** Day of the first act: until then all policies share one run. */
  from: number;
  /** By name; `nothing` is always there. */
  policies: Readonly<Record<string, readonly InterventionSetup[]>>;
  /** People of a role come in addition to the scenario's own. */
  besides?: { role: string; count: number };
}

const SPLIT = { parts: 5, keepFriends: true, crossSessions: false };

export const stages = {
  industry: {
    scenario: 'ad-flooded-industry',
    days: 90,
    from: 2,
    policies: {
      fee: [act('redPacketAdFee', 2, { fee: 100 })],
      ban: [act('groupRules', 2)],
      form: [act('entryThreshold', 2, { kind: 'form' })],
    },
  },
  hobby: { scenario: 'healthy-hobby', days: 90, from: 2, policies: {} },
  /** The same people, and a few who never stop talking. */
  floodedHobby: {
    scenario: 'healthy-hobby',
    days: 90,
    from: 2,
    policies: {},
    besides: { role: 'chatterbox', count: 10 },
  },
  experts: {
    scenario: 'silent-experts',
    days: 45,
    from: 7,
    policies: {
      byInterest: [act('splitGroup', 7, { ...SPLIT, by: 'interest' })],
      atRandom: [act('splitGroup', 7, { ...SPLIT, by: 'random' })],
    },
  },
  ward: {
    scenario: 'bot-ward',
    days: 60,
    from: 2,
    policies: { bots: [act('helpBot', 2, { answers: 100, pushes: 6 })] },
  },
} satisfies Record<string, Stage>;

export type StageName = keyof typeof stages;

/** The stage with nobody acting, at most so many days long, with these values of parameters. */
export function setupOf(name: StageName, most: number, values: Readonly<Record<string, number>>): Setup {
  const { scenario: id, besides, days }: Stage = stages[name];
  const scenario = scenarioOf(id);
  if (!scenario) throw new Error(`There is no scenario ${id}.`);
  const setup = toSetup(scenario, { interventions: [], days: Math.min(days, most) });
  const people = besides ? [...setup.people, extra(setup, besides)] : setup.people;
  return { ...setup, people, parameters: { ...setup.parameters, ...values } };
}

/** Like the scenario's first entry, but of another role. */
function extra({ people, roles }: Setup, { role, count }: { role: string; count: number }) {
  return { ...people[0], role: roles.findIndex(({ id }) => id === role), count };
}
