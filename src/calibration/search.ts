/** A seeded local search: each round moves one to three parameters by up to 35 % and keeps what is better. */
import { draw } from '../engine/draws.ts';
import { parameters, type ParameterName } from '../engine/parameters.ts';

/** Values in place of the engine's own. */
export type Values = Partial<Record<ParameterName, number>>;

export interface Quest<S extends { penalty: number }> {
  /** Parameters that may move, each within its own range. */
  moved: readonly ParameterName[];
  /** Names the luck of the moves. */
  stream: number;
  /** Undefined: found to be no better than the best before everything was measured, or not allowed. */
  score(values: Values, best: S | undefined): S | undefined;
}

export interface Found<S> {
  values: Values;
  score: S;
  /** Of the engine's own values. */
  first: S;
}

const SEED = 20260302;

/** `told` hears of each improvement. The same quest and rounds find the same values anywhere. */
export function search<S extends { penalty: number }>(
  quest: Quest<S>,
  rounds: number,
  told: (round: number, score: S, values: Values) => void,
): Found<S> {
  const first = quest.score({}, undefined);
  if (!first) throw new Error('The values in force cannot be scored.');
  let [values, score]: [Values, S] = [{}, first];
  for (let round = 0; round < rounds; round++) {
    const tried = neighbour(values, quest.moved, (n) => draw(SEED, quest.stream, round, n));
    const next = quest.score(tried, score);
    if (!next || next.penalty >= score.penalty) continue;
    [values, score] = [tried, next];
    told(round, score, values);
  }
  return { values, score, first };
}

/** Up to three parameters moved. `luck(n)` is the n-th uniform draw of this round. */
function neighbour(values: Values, moved: readonly ParameterName[], luck: (n: number) => number): Values {
  const next = { ...values };
  const moves = 1 + Math.floor(luck(0) * 3);
  for (let k = 0; k < moves; k++) {
    const name = moved[Math.floor(luck(1 + 2 * k) * moved.length)];
    const { default: value, min, max } = parameters[name];
    const step = (next[name] ?? value) * (0.65 + 0.7 * luck(2 + 2 * k));
    next[name] = Number(Math.min(max, Math.max(min, step)).toPrecision(3));
  }
  return next;
}
