/** A comparison on the page as it is handed on, and back. */
import type { Sample } from '../compare/comparison.ts';
import type { SharedArm, SharedComparison } from '../compare/comparisonFile.ts';
import { distinct } from '../compare/armNames.ts';
import { metricsFor } from '../compare/metrics.ts';
import { ENGINE } from '../engine/version.ts';
import type { Text } from '../engine/text.ts';
import { NOTHING, type Arm } from './arms.ts';
import type { Comparison } from './comparison.svelte.ts';

/**
 * What is handed on: what is compared, on which seeds and what for; undefined before a scenario is there. Results are not in it; where
 * there are some, and no more are coming, the seeds are those behind them, so that whoever opens it sees the same.
 */
export function toShared(comparison: Comparison): SharedComparison | undefined {
  const { phase, seeds, wanted } = comparison;
  const isToCome = phase === 'idle' || phase === 'running' || seeds === 0;
  return asShared(comparison, comparison.sound, isToCome ? wanted : seeds);
}

/** The same for oneself: all arms that do something, those too that are yet to be mended, in the order they stand in. */
export function toKept(comparison: Comparison): SharedComparison | undefined {
  const acting = comparison.arms.filter(({ id, interventions }) => id === NOTHING.id || interventions.length > 0);
  return asShared(comparison, acting, comparison.wanted);
}

function asShared(comparison: Comparison, order: readonly Arm[], count: number): SharedComparison | undefined {
  const { scenario, first, metric, worth, chosen, baseline } = comparison;
  if (!scenario) return undefined;
  const arms = order.map(({ name, interventions }) => ({ title: name, interventions }));
  const [asked, against] = [chosen, baseline].map((arm) => order.findIndex(({ id }) => id === arm?.id));
  // The usual question need not be told: a link is the shorter for it.
  const isUsual = asked < 0 || against < 0 || (asked === 1 && against === 0);
  return {
    ...{ engine: ENGINE, scenario, seeds: { first, count }, arms, metric, worth: worth[metric] ?? 0 },
    ...(isUsual ? {} : { question: { asked, against } }),
  };
}

const USUAL_QUESTION = { asked: 1, against: 0 };

const isIdle = ({ interventions }: SharedArm): boolean => interventions.length === 0;

/**
 * Opens a shared comparison in place of the one in hand, which can be had again. An arm that does nothing becomes the one that is
 * always there. Returns the titles of arms for which there was no room.
 */
export function takeShared(
  comparison: Comparison,
  { scenario, seeds, arms, question = USUAL_QUESTION, metric, worth }: SharedComparison,
): Text[] {
  const acting = arms.filter((arm) => !isIdle(arm));
  const named = acting.map(({ title, interventions }) => ({
    name: title,
    interventions: interventions.map((act) => mutable(act)),
  }));
  comparison.open(scenario, named, { first: seeds.first, wanted: seeds.count, metric, worth });
  const idOf = (arm: SharedArm | undefined): number | undefined =>
    arm && (isIdle(arm) ? NOTHING.id : comparison.arms.at(1 + acting.indexOf(arm))?.id);
  const [baseline, asked] = [question.against, question.asked].map((place) => idOf(arms[place]));
  if (baseline !== undefined) comparison.holdAgainst(baseline);
  if (asked !== undefined && asked !== baseline) comparison.choose(asked);
  return acting.slice(comparison.arms.length - 1).map(({ title }) => title);
}

const mutable = ({ params, ...act }: SharedArm['interventions'][number]) => ({
  ...act,
  ...(params ? { params: { ...params } } : {}),
});

/** All values of the seeds that every arm has, for files; the baseline is the first arm. */
export function toSample(comparison: Comparison, say: (text: Text) => string): Sample {
  const { scenario, ordered, broken } = comparison;
  const arms = ordered.filter(({ id }) => !broken.has(id));
  const columns = arms.map((arm) => comparison.rows(arm).list);
  const whole = columns[0].flatMap((_, place) => (columns.every((column) => column.at(place)) ? [place] : []));
  return {
    scenario: scenario?.id ?? '',
    seeds: whole.map((place) => comparison.seedName(place)),
    arms: distinct(arms.map(({ name }) => say(name))),
    metrics: metricsFor(scenario?.days ?? 1).map(({ id }) => id),
    rows: whole.map((place) => columns.map((column) => Array.from(column[place]?.metrics ?? [], numberOrNull))),
  };
}

const numberOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);
