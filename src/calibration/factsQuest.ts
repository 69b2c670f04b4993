/**
 * The search over the parameters that published facts were meant to set: CAL facts, never those kept for checking, and how fast
 * settled members leave.
 */
import type { ParameterName } from '../engine/parameters.ts';
import { bandStatistics } from '../validation/bandStatistics.ts';
import type { Fact, Figure } from '../validation/fact.ts';
import { facts } from '../validation/facts.ts';
import { mean } from '../validation/mean.ts';
import { estimatesOf } from '../validation/measureFact.ts';
import { scenarioOf } from '../validation/scenarioFiles.ts';
import { wholeGroupBands } from '../validation/wholeGroupBands.ts';
import { distanceOf } from './distance.ts';
import type { Quest, Values } from './search.ts';
import { talkScore } from './talk.ts';

const MOVED: readonly ParameterName[] = [
  'adGrievance',
  'adReference',
  'quitBase',
  'quitSlope',
  'quitEarly',
  'quitEarlyDays',
  'quitElsewhere',
  'needed',
  'muteRate',
  'tolerance',
  'clearDead',
  'tiring',
  'overload',
  'foldRate',
  'badgeFloor',
  'engagedAnswered',
  'engagedIgnored',
  'newcomerWelcome',
  'newcomerStart',
  'interestDays',
  'interestSpread',
  'interestLeft',
  'purposeLeft',
  'invite',
  'inviteDays',
  'packetReturn',
  'habitRate',
];

/** Ordinary scenarios whose settled members must not leave faster or slower than those of real groups (S3). */
const SETTLED = ['healthy-hobby', 'shop-repurchase', 'tier-harbour', 'agent-matrix'];

/** The penalty of talk may rise by so much over that of the values in force. */
const TALK_MAY_RISE = 0.05;

export interface FigureScore {
  fact: string;
  part: string;
  value: number;
  penalty: number;
}

export interface FactsScore {
  penalty: number;
  /** Of talk (score.ts): a bound, not part of the sum. */
  talk: number;
  figures: FigureScore[];
}

export function factsQuest(seeds: readonly string[], calibrated = calFacts()): Quest<FactsScore> {
  let mostTalk = Infinity;
  const score = (values: Values, best: FactsScore | undefined): FactsScore | undefined => {
    const talk = talkScore(values, seeds).penalty;
    if (talk > mostTalk) return undefined;
    const figures = figuresBelow(values, seeds, inOrder(calibrated, best), best?.penalty ?? Infinity);
    if (!figures) return undefined;
    if (!best) mostTalk = talk * (1 + TALK_MAY_RISE);
    return { penalty: sumOf(figures), talk, figures: figures.sort(byName) };
  };
  return { moved: MOVED, stream: 13, score };
}

export function calFacts(): Fact[] {
  return facts.filter(({ use }) => use === 'CAL');
}

/** The facts that are missed most come first: what is no better is soon known to be. */
function inOrder(calibrated: readonly Fact[], best: FactsScore | undefined): Fact[] {
  const missed = (id: string): number => sumOf(best?.figures.filter(({ fact }) => fact === id) ?? []);
  return calibrated.slice().sort((a, b) => missed(b.id) - missed(a.id) || (a.id < b.id ? -1 : 1));
}

/** Undefined as soon as the sum reaches the bound. */
function figuresBelow(
  values: Values,
  seeds: readonly string[],
  ordered: readonly Fact[],
  bound: number,
): FigureScore[] | undefined {
  const figures = settledLeaves(values, seeds);
  for (const fact of ordered) {
    const estimates = estimatesOf(fact, seeds, values);
    fact.figures.forEach((figure, k) => {
      const { value } = estimates[k];
      figures.push({ fact: fact.id, part: figure.part, value, penalty: distanceOf(value, figure) });
    });
    if (sumOf(figures) >= bound) return undefined;
  }
  return figures;
}

function settledLeaves(values: Values, seeds: readonly string[]): FigureScore[] {
  const figure: Figure = { part: '', target: '1 to 2 %', ...wholeGroupBands['settledLeavesAMonth'] };
  return SETTLED.map((part) => {
    const scenario = scenarioOf(part);
    if (!scenario) throw new Error(`There is no scenario ${part}.`);
    const changed = { ...scenario, parameters: { ...scenario.parameters, ...values } };
    const value = mean(seeds.map((seed) => bandStatistics(changed, seed)['settledLeavesAMonth']));
    return { fact: 'S3', part, value, penalty: distanceOf(value, figure) };
  });
}

const sumOf = (figures: readonly FigureScore[]): number => figures.reduce((sum, { penalty }) => sum + penalty, 0);

const byName = (a: FigureScore, b: FigureScore): number => (`${a.fact} ${a.part}` < `${b.fact} ${b.part}` ? -1 : 1);
