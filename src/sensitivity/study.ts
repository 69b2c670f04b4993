/** From the answers at all points to the rows of the study. */
import type { Sensitivity } from '../validation/report.ts';
import { ENGINE } from '../engine/version.ts';
import { conclusions } from './conclusions.ts';
import { HALF, pointsOf, walksOf, type Plan } from './design.ts';
import { elementaryEffects, spreadOf } from './elementaryEffects.ts';
import { shareHolding, turns } from './flips.ts';
import type { Part } from './jobs.ts';
import { canAct, steps } from './guesses.ts';
import { outcomes } from './outcomes.ts';

export function studyOf(plan: Plan, quick: boolean, { rows, runs }: Part): Sensitivity {
  return {
    engine: ENGINE,
    quick,
    runs,
    guesses: plan.chosen.length,
    days: plan.days,
    walks: plan.walks,
    points: plan.points,
    seeds: plan.seeds,
    outcomes: outcomes.map(({ id, what, unit }) => ({ id, what, unit })),
    morris: screening(plan, rows),
    flips: conclusionRows(plan, rows),
  };
}

function screening(plan: Plan, rows: readonly number[][]): Sensitivity['morris'] {
  const walks = walksOf(plan);
  return outcomes.flatMap(({ id: outcome }, o) => {
    let next = 0;
    const effects = walks.map((walk) => {
      const values = walk.points.map(() => rows[next++][o]);
      return elementaryEffects(walk, values);
    });
    return steps(plan.chosen).flatMap((names, k) => {
      const spread = spreadOf(effects.map((one) => one[k]));
      return names.map((parameter) => ({ parameter, outcome, ...spread }));
    });
  });
}

function conclusionRows(plan: Plan, rows: readonly number[][]): Sensitivity['flips'] {
  const asked = pointsOf(plan)
    .map(({ asked, places, part }, k) => ({ asked, places, part, row: rows[k] }))
    .filter((point) => point.asked === 'conclusions');
  const own = asked[asked.length - 1].row;
  const sampled = asked.slice(0, -1);
  return conclusions.map(({ id, conclusion, strategies }, c) => {
    const holding = (part: number): number =>
      shareHolding(sampled.filter((point) => point.part === part).map(({ row }) => row[c]));
    const turned = turns(
      plan.chosen,
      sampled.map(({ places }) => places),
      sampled.map(({ row }) => row[c] > 0),
    ).filter(({ parameter }) => canAct(parameter));
    return {
      id,
      conclusion,
      strategies: [...strategies],
      here: own[c],
      holds: holding(1),
      holdsInHalf: holding(HALF),
      flippedBy: turned.map(({ parameter }) => parameter),
      differences: turned.map(({ difference }) => difference),
    };
  });
}
