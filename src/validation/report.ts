/** What `npm run validate` finds: the shape of report.json, of the app's Model page, and (in its lists) of `--json`. */
import type { Text } from '../engine/text.ts';

/** A figure with the 95 % interval of its mean over seeds. */
export interface Estimate {
  value: number;
  from: number;
  to: number;
}

/** One figure of one row F01 ... F39. `low` to `high` is the tolerance of the target, `from` to `to` the model's interval. */
export interface FactRow extends Estimate {
  id: string;
  /** Which of the fact's figures, where there are several; '' for the only one. */
  part: string;
  /** CAL: parameters may have been tuned on it. CHECK: never. */
  use: 'CAL' | 'CHECK';
  what: Text;
  /** How it is measured here. */
  how: Text;
  /** The published figure or sign, in words. */
  target: string;
  source: string;
  low: number;
  high: number;
  inside: boolean;
  seeds: number;
}

/** One statistic of the log of one scenario against real groups. */
export interface BandRow {
  scenario: string;
  statistic: string;
  list: 'A' | 'B' | 'S3';
  low: number;
  high: number;
  /** Median over seeds. */
  value: number;
  inside: boolean;
  /** Share of single runs inside. */
  runsInside: number;
  /** Event-driven scenarios are shown apart; the bands are of steady groups. */
  ordinary: boolean;
}

/** One strategy against doing nothing, paired by seed, in the scenario that features it. */
export interface ClaimRow {
  row: string;
  strategy: string;
  scenario: string;
  metric: string;
  /** Settings of the strategy, where they are not the defaults. */
  params?: Readonly<Record<string, number | string | boolean>>;
  /** Whether figures are levels of the metric, for there is nothing of it without the strategy; else relative changes. */
  level: boolean;
  /** What the trade says (0.42 = +42 %, or the level), or null where it gives only a sign. */
  claimed: number | null;
  /** Sign the trade expects of the difference: 1 or -1. */
  sign: number;
  /** Mean relative difference (of the metric without the strategy), or level, with 95 % interval. */
  value: number;
  low: number;
  high: number;
  /** Absolute difference. */
  difference: number;
  signAgrees: boolean;
  seeds: number;
}

/** Where a row R1 ... R36 of the trade can be met. */
export interface CoverageRow {
  row: string;
  /** Files of the engine that name the row, without folder and ending. */
  mechanisms: string[];
  strategies: string[];
  scenarios: string[];
  tests: string[];
}

/** The virtual experiment after Ren & Kraut: one cell of regime x setting. */
export interface CellRow {
  experiment: 'breadth' | 'volume';
  regime: 'none' | 'community' | 'personalised';
  level: 'low' | 'high';
  metric: 'posts' | 'logins' | 'information' | 'bond';
  value: number;
  from: number;
  to: number;
}

/** A main effect or interaction: a difference of cells, with its interval. */
export interface EffectRow extends Estimate {
  id: string;
  what: Text;
  sign: number;
  signAgrees: boolean;
}

/** Morris screening: how much one guessed parameter moves one outcome. */
export interface MorrisRow {
  parameter: string;
  outcome: string;
  /** Mean of elementary effects, of their absolute values, and their spread, in the outcome's units over the whole range. */
  mu: number;
  muStar: number;
  sigma: number;
}

/** A conclusion of the app and whether it survives the guesses. */
export interface FlipRow {
  id: string;
  conclusion: Text;
  /** Ids of the strategies whose cards state it; the app marks it there where it may flip. */
  strategies: string[];
  /** The difference it is about, at the model's own values. */
  here: number;
  /** Share of the sampled parameter sets in which it holds: drawn from the whole ranges, and from half of them. */
  holds: number;
  holdsInHalf: number;
  /** Guesses that tell the sets in which it holds from the others, the clearest first; may be none. */
  flippedBy: string[];
  /** Of each of these: mean place where it holds less where it fails, in standard deviations. */
  differences: number[];
}

export interface Sensitivity {
  engine: string;
  quick: boolean;
  runs: number;
  /** Guessed parameters that were moved. */
  guesses: number;
  /** Length of a run; walks of the screening; sets of values in each of the two samples; seeds of each point. */
  days: number;
  walks: number;
  points: number;
  seeds: { walk: number; sample: number; own: number };
  outcomes: { id: string; what: Text; unit: Text }[];
  morris: MorrisRow[];
  flips: FlipRow[];
}

export interface Report {
  engine: string;
  quick: boolean;
  facts: FactRow[];
  bands: BandRow[];
  claims: ClaimRow[];
  coverage: CoverageRow[];
  renKraut: { cells: CellRow[]; effects: EffectRow[] };
}
