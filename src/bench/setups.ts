/** The setups the bench runs on, made from the flooded scenario. */
import { operatorOf } from '../engine/deeds.ts';
import { settled } from '../engine/param.ts';
import flooded from '../../scenarios/ad-flooded-industry.json?raw';
import type { Setup } from '../engine/setup.ts';
import type { Setups } from './measure.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/schema.ts';
import { toSetup } from '../scenario/toSetup.ts';
import { strategies } from '../strategies/index.ts';

/** 500 members, 90 days. */
export function floodedScenario(): Scenario {
  const parsed = parseScenario(flooded);
  if (!parsed.ok) throw new Error('The flooded scenario does not parse.');
  return parsed.scenario;
}

const floodedSetup = (): Setup => toSetup(floodedScenario(), { interventions: [], days: 90 });

/** A hundred groups of 500 like the flooded one; nobody is in two. Two days of warm-up, which are not timed. */
function hundredGroups(): Setup {
  const one = floodedSetup();
  const [group] = one.groups;
  return {
    ...one,
    id: 'hundred',
    warmupDays: 2,
    groups: Array.from({ length: 100 }, (_, k) => ({ ...group, id: `g${k}` })),
    people: Array.from({ length: 100 }, (_, k) => one.people.map((entry) => ({ ...entry, groups: [k] }))).flat(),
    inflow: [],
    events: [],
  };
}

/** What would leave nothing of the group to measure. */
const ENDS = ['splitGroup', 'closeGroup'];

/** The flooded group with everything the trade does: all that lasts from the first day on, a deed every other day. */
function everythingOn(): Setup {
  const plain = floodedSetup();
  const interventions = [...strategies.values()]
    .filter(({ id }) => !ENDS.includes(id))
    .map((strategy, index) => ({
      strategy,
      hands: operatorOf,
      from: strategy.kind === 'standing' ? 0 : 2 * index * 1440,
      until: Infinity,
      group: '',
      member: strategy.needsMember ? 'p3' : '',
      params: settled(strategy.params),
      index,
    }));
  return { ...plain, id: 'everything', interventions, money: 100_000_000, minutesPerWeek: 100_000 };
}

/** All of them; a quick bench leaves the many people out. */
export const benchSetups = (quick: boolean): Setups => ({
  plain: floodedSetup(),
  everything: everythingOn(),
  many: quick ? undefined : hundredGroups(),
});
