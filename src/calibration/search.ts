/**
 * `npm run calibrate -- [ROUNDS] [SEEDS]`: a seeded local search over the parameters of talk. Objective: score.ts;
 * bounds: the parameters' own ranges; each round moves one to three of them by up to 35 %. Prints the score it starts
 * from, every improvement, and the values found; nobody's file is changed.
 */
import hobby from '../../scenarios/healthy-hobby.json?raw';
import { draw } from '../engine/draws.ts';
import { parameters, type ParameterName } from '../engine/parameters.ts';
import type { Setup } from '../engine/setup.ts';
import { parseScenario } from '../scenario/parse.ts';
import { toSetup } from '../scenario/toSetup.ts';
import { scoreOf } from './score.ts';

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

type Values = Partial<Record<ParameterName, number>>;

function ordinarySetup(): Setup {
  const parsed = parseScenario(hobby);
  if (!parsed.ok) throw new Error('The control scenario does not parse.');
  return toSetup(parsed.scenario, { interventions: [] });
}

/** A neighbour of the values: up to three parameters moved. `luck(n)` is the n-th uniform draw of this round. */
function neighbour(values: Values, luck: (n: number) => number): Values {
  const next = { ...values };
  const moves = 1 + Math.floor(luck(0) * 3);
  for (let k = 0; k < moves; k++) {
    const name = MOVED[Math.floor(luck(1 + 2 * k) * MOVED.length)];
    const { default: value, min, max } = parameters[name];
    const moved = (next[name] ?? value) * (0.65 + 0.7 * luck(2 + 2 * k));
    next[name] = Number(Math.min(max, Math.max(min, moved)).toPrecision(3));
  }
  return next;
}

export function main(args: readonly string[], io: { out: (line: string) => void }): Promise<number> {
  const [rounds, seedCount] = [Number(args[0] ?? 0), Number(args[1] ?? 3)];
  const seeds = Array.from({ length: seedCount }, (_, k) => `calibration ${k + 1}`);
  const setup = ordinarySetup();
  const scored = (values: Values) => scoreOf({ ...setup, parameters: { ...setup.parameters, ...values } }, seeds);
  let best: Values = {};
  let score = scored(best);
  io.out(JSON.stringify(score));
  for (let round = 0; round < rounds; round++) {
    const values = neighbour(best, (n) => draw(20260302, 12, round, n));
    const next = scored(values);
    if (next.penalty >= score.penalty) continue;
    [best, score] = [values, next];
    io.out(JSON.stringify({ round, penalty: score.penalty, values }));
  }
  if (rounds > 0) io.out(JSON.stringify({ values: best, ...score }));
  return Promise.resolve(0);
}
