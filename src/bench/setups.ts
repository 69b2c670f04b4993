/** The two setups the bench runs on, made from the flooded scenario. */
import flooded from '../../scenarios/ad-flooded-industry.json?raw';
import type { Setup } from '../engine/setup.ts';
import { parseScenario } from '../scenario/parse.ts';
import { toSetup } from '../scenario/toSetup.ts';

export function floodedSetup(): Setup {
  const parsed = parseScenario(flooded);
  if (!parsed.ok) throw new Error('The flooded scenario does not parse.');
  return toSetup(parsed.scenario, { interventions: [], days: 90 });
}

/** A hundred groups of 500 like the flooded one; nobody is in two. Two days of warm-up, which are not timed. */
export function hundredGroups(): Setup {
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
