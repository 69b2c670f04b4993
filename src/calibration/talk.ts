/** The search over the parameters of talk: simulated logs beside those of real groups (score.ts). */
import type { ParameterName } from '../engine/parameters.ts';
import { toSetup } from '../scenario/toSetup.ts';
import { scenarioOf } from '../validation/scenarioFiles.ts';
import { scoreOf, type Score } from './score.ts';
import type { Quest, Values } from './search.ts';

const MOVED: readonly ParameterName[] = [
  'talk',
  'start',
  'answer',
  'lookMinutes',
  'lookStayNew',
  'lookStayIdle',
  'feedback',
  'spellSpread',
  'spellDaySpread',
  'groupDaySpread',
  'sizeStart',
  'sizeAnswer',
  'answerDeters',
  'heatLength',
  'heatSpread',
  'satiation',
  'postSpread',
  'openPull',
];

/** The control scenario in three sizes, nobody acting. */
export function talkScore(values: Values, seeds: readonly string[]): Score {
  const scenario = scenarioOf('healthy-hobby');
  if (!scenario) throw new Error('There is no control scenario.');
  const setup = toSetup(scenario, { interventions: [] });
  return scoreOf({ ...setup, parameters: { ...setup.parameters, ...values } }, seeds);
}

export function talkQuest(seeds: readonly string[]): Quest<Score> {
  return { moved: MOVED, stream: 12, score: (values) => talkScore(values, seeds) };
}
