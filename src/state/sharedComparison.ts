/** A comparison on the page as it is handed on, and back. */
import type { Sample } from '../compare/comparison.ts';
import type { SharedArm, SharedComparison } from '../compare/comparisonFile.ts';
import { distinct } from '../compare/armNames.ts';
import { metricsFor } from '../compare/metrics.ts';
import { ENGINE } from '../engine/version.ts';
import type { Text } from '../engine/text.ts';
import { NOTHING, type Arm } from './arms.ts';
import type { Comparison } from './comparison.svelte.ts';

/** The baseline first, then the arm that is asked about, then the others: so that whoever opens it sees the same question. */
function inOrder({ arms, baseline, chosen }: Comparison): Arm[] {
  const lead = chosen && chosen.id !== baseline.id ? [baseline, chosen] : [baseline];
  return [...lead, ...arms.filter((arm) => !lead.includes(arm))];
}

/** Of these, those that the scenario can carry. */
function soundInOrder(comparison: Comparison): Arm[] {
  return inOrder(comparison).filter(({ id }) => !comparison.broken.has(id));
}

/**
 * What is handed on: what is compared, on which seeds and what for; undefined before a scenario is there. Results are not in it; where
 * there are some, and no more are coming, the seeds are those behind them, so that whoever opens it sees the same.
 */
export function toShared(comparison: Comparison): SharedComparison | undefined {
  const { phase, seeds, wanted } = comparison;
  const isToCome = phase === 'idle' || phase === 'running' || seeds === 0;
  return asShared(comparison, soundInOrder(comparison), isToCome ? wanted : seeds);
}

/** The same for oneself: all arms that do something, those too that are yet to be mended, in the order they stand in. */
export function toKept(comparison: Comparison): SharedComparison | undefined {
  return asShared(comparison, keptArms(comparison), comparison.wanted);
}

/** After the one that does nothing, those that do something. */
const keptArms = ({ arms }: Comparison): Arm[] =>
  arms.filter(({ id, interventions }) => id === NOTHING.id || interventions.length > 0);

/** Places of the two arms in the question among those that are kept; one that is not kept has the place -1. */
export function questionOf(comparison: Comparison): { against: number; chosen: number } {
  const kept = keptArms(comparison);
  const placeOf = (arm: Arm | undefined): number => kept.findIndex(({ id }) => id === arm?.id);
  return { against: placeOf(comparison.baseline), chosen: placeOf(comparison.chosen) };
}

/** Asks again what was asked: the places are those of `questionOf`. */
export function askAgain(comparison: Comparison, { against = 0, chosen = -1 }: { against?: number; chosen?: number }) {
  const [baseline, asked] = [against, chosen].map((place) => (place < 0 ? undefined : comparison.arms.at(place)));
  if (baseline) comparison.holdAgainst(baseline.id);
  if (asked) comparison.choose(asked.id);
}

function asShared(comparison: Comparison, order: readonly Arm[], count: number): SharedComparison | undefined {
  const { scenario, first, metric, worth } = comparison;
  if (!scenario) return undefined;
  const arms = order.map(({ name, interventions }) => ({ title: name, interventions }));
  return { engine: ENGINE, scenario, seeds: { first, count }, arms, metric, worth: worth[metric] ?? 0 };
}

const isIdle = ({ interventions }: SharedArm): boolean => interventions.length === 0;

/**
 * Opens a shared comparison in place of the one in hand, which can be had again. An arm that does nothing becomes the one that is
 * always there. Returns the titles of arms for which there was no room.
 */
export function takeShared(comparison: Comparison, { scenario, seeds, arms, metric, worth }: SharedComparison): Text[] {
  const acting = arms.filter((arm) => !isIdle(arm));
  const named = acting.map(({ title, interventions }) => ({
    name: title,
    interventions: interventions.map((act) => mutable(act)),
  }));
  comparison.open(scenario, named, { first: seeds.first, wanted: seeds.count, metric, worth });
  const idOf = (arm: SharedArm): number | undefined =>
    isIdle(arm) ? NOTHING.id : comparison.arms.at(1 + acting.indexOf(arm))?.id;
  const [baseline, asked] = [idOf(arms[0]), arms.length > 1 ? idOf(arms[1]) : undefined];
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
  const { scenario } = comparison;
  const arms = soundInOrder(comparison);
  const columns = arms.map((arm) => comparison.outcomes(arm));
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
