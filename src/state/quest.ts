/** What is searched for: from what the reader sets, to a search of one policy on one scenario. */
import { fingerprint } from '../compare/fingerprint.ts';
import { metricsFor, type Metric } from '../compare/metrics.ts';
import { dimensionOf, knobsOf, type Bounds, type Knob } from '../compare/search/knobs.ts';
import { scheduleOf } from '../compare/search/schedule.ts';
import type { Setting } from '../compare/search/search.ts';
import { ENGINE } from '../engine/version.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Arm } from './arms.ts';
import { inOneSpelling } from './inOneSpelling.ts';

/** What the reader sets besides the first objective. */
export interface Wish {
  /** Id of the metric that is the second objective. */
  other: string;
  runs: number;
  seed: number;
  /** RMB and hours over the whole run; null: the operator's own. */
  money: number | null;
  hours: number | null;
  /** By the knob's id, where it is not as `moves` has it. */
  switched: Readonly<Record<string, boolean>>;
  bounds: Readonly<Record<string, Bounds>>;
}

/** The setting says how, the objectives what for. */
export interface Quest {
  scenario: Scenario;
  /** Of the policy that is varied. */
  arm: number;
  objectives: readonly [Metric, Metric];
  setting: Setting;
  wish: Wish;
}

export const USUAL: Wish = {
  ...{ other: 'profit', runs: 300, seed: 1, money: null, hours: null, switched: {}, bounds: {} },
};

const DAYS_A_WEEK = 7;

/** `metric`: id of the first objective; one that the scenario has not gives way to the first there is. */
export function questOf(
  wish: Wish,
  metric: string,
  scenario: Scenario,
  { id, interventions: own }: Pick<Arm, 'id' | 'interventions'>,
): Quest {
  const interventions = inOneSpelling(own);
  const metrics = metricsFor(scenario.days);
  const objective = metrics.find((one) => one.id === metric) ?? metrics[0];
  const others = metrics.filter((one) => one !== objective);
  const other = others.find((one) => one.id === wish.other) ?? others[0];
  const knobs = knobsOf(interventions, scenario.days).filter((knob) => moves(knob, wish));
  const dimensions = knobs.map((knob) => dimensionOf(knob, wish.bounds[knob.id]));
  const { operator, days } = scenario;
  return {
    scenario,
    arm: id,
    objectives: [objective, other],
    setting: {
      space: { interventions, dimensions },
      seed: `search ${wish.seed}`,
      schedule: scheduleOf(wish.runs),
      budget: {
        money: wish.money ?? operator.money,
        hours: wish.hours ?? Math.round((operator.hours * days) / DAYS_A_WEEK),
      },
      better: [objective.better, other.better],
    },
    wish,
  };
}

/** First days stay where they are unless the reader lets them move. */
export const moves = ({ id, of }: Knob, { switched }: Wish): boolean => switched[id] ?? of !== 'from';

/** Tells questions apart: the same for the same model, scenario, policy, objectives, knobs, budget and seed, whatever the arm is called. */
export const printOf = ({ scenario, objectives, setting }: Quest): string =>
  fingerprint(JSON.stringify([ENGINE, scenario, objectives.map(({ id }) => id), setting]));
