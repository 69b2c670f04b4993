/** The points of a study in pieces of a few, so that they can be shared among threads. */
import { mean } from '../validation/mean.ts';
import type { Job } from '../validation/inThreads.ts';
import { seedsOf } from '../validation/seeds.ts';
import { conclusions } from './conclusions.ts';
import { planOf, pointsOf, type Plan, type Point } from './design.ts';
import { valuesAt } from './guesses.ts';
import { outcomes } from './outcomes.ts';
import { taleOf } from './tale.ts';

const TOGETHER = 8;

export interface Part {
  /** A row a point: means over seeds of what was asked, in the order of the lists of outcomes or conclusions. */
  rows: number[][];
  runs: number;
}

export function jobsFor(quick: boolean): Job<Part>[] {
  const plan = planOf(quick);
  const points = pointsOf(plan);
  return Array.from({ length: Math.ceil(points.length / TOGETHER) }, (_, k) => {
    const some = points.slice(k * TOGETHER, (k + 1) * TOGETHER);
    const name = `${k * TOGETHER + some.length} of ${points.length} sets of values`;
    return { name, run: () => join(some.map((point) => measure(plan, point))) };
  });
}

export function join(parts: readonly Part[]): Part {
  return { rows: parts.flatMap(({ rows }) => rows), runs: parts.reduce((sum, { runs }) => sum + runs, 0) };
}

/** All points meet the same seeds. */
function measure({ chosen, days }: Plan, { asked, places, seeds }: Point): Part {
  const questions = asked === 'outcomes' ? outcomes.map(({ of }) => of) : conclusions.map((one) => one.difference);
  const values = valuesAt(chosen, places);
  const told = seedsOf('sensitivity', seeds).map((seed) => {
    const tale = taleOf(values, seed, days);
    return { answers: questions.map((ask) => ask(tale)), runs: tale.runs() };
  });
  const row = questions.map((_, k) => mean(told.map(({ answers }) => answers[k])));
  return { rows: [row], runs: told.reduce((sum, { runs }) => sum + runs, 0) };
}
