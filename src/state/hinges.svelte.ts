import type { Case, Setting } from '../compare/hinges.ts';
import { guessSettings, policySettings, valuesAlong, withValue } from '../compare/hinges.ts';
import type { Job } from '../compare/laboratory.ts';
import { metricsFor, type Metric } from '../compare/metrics.ts';
import type { Outcome } from '../compare/outcome.ts';
import { barOf, endOf, widestFirst, type Bar, type End, type Pairs } from '../compare/tornado.ts';
import type { Value } from '../engine/param.ts';
import type { Intervention } from '../runner/frame.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Errand } from './forecast.ts';
import { Underway, type Laboratories, type Phase, type Progress } from './underway.svelte.ts';

/** What is asked: how the answer on these two policies moves. */
export interface Asked {
  scenario: Scenario;
  baseline: readonly Intervention[];
  acts: readonly Intervention[];
  first: number;
}

export type About = 'policy' | 'model';

/** A setting at a value; the given state of all has none. */
interface Variant {
  setting: Setting | undefined;
  value: Value;
}

/** Seeds behind each value of a policy's setting, and of a guess that matters; and for finding out which do. */
export const SEEDS = 12;
export const SCREENED = 2;
/** Guesses that are looked at closely. */
export const CLOSELY = 12;
/** Values along a curve. */
const ALONG = 7;

type Values = Float64Array;

/** A job, and what becomes of its outcomes. */
interface Task {
  job: Job;
  heard: (outcomes: readonly Outcome[]) => void;
}

/** Tries the settings of a policy, or the model's guesses, one at a time at other values, on the same seeds. */
export class Hinges {
  about = $state<About>('policy');
  /** Counts what has come in, so that what is reckoned from it is reckoned anew. */
  heard = $state(0);
  settings = $state.raw<readonly Setting[]>([]);
  /** The setting whose curve is asked for. */
  curved = $state.raw<Setting>();

  #underway: Underway;
  #asked: Asked | undefined;
  /** By variant, by seed: all metrics of the baseline and of the policy. */
  #values: Record<string, ([Values, Values] | undefined)[] | undefined> = {};

  #ends: Record<string, { seeds: number; end: End | undefined } | undefined> = {};

  constructor(laboratories: Laboratories) {
    this.#underway = new Underway(laboratories, () => this.heard++);
  }

  get phase(): Phase {
    return this.#underway.phase;
  }

  get problem(): string {
    return this.#underway.problem;
  }

  get progress(): Progress {
    return this.#underway.progress;
  }

  /** Another question: what was found of the last one is let go. */
  ask(asked: Asked, about: About): void {
    this.#underway.halt('idle');
    this.#underway.problem = '';
    this.#asked = asked;
    this.about = about;
    this.settings = about === 'policy' ? policySettings(caseOf(asked)) : guessSettings(asked.scenario);
    this.curved = undefined;
    this.#values = {};
    this.#ends = {};
    this.heard = 0;
  }

  /** What `start` has yet to run, at most; read it where `heard` is read. */
  get ahead(): Errand[] {
    if (this.about === 'policy') return this.#policyJobs(this.#all()).map(errandOf);
    if (this.settings.length <= CLOSELY) return this.#guessJobs(this.#all(), SEEDS).map(errandOf);
    const screening = this.#guessJobs(this.#all(), SCREENED).map(errandOf);
    const closer = (2 * CLOSELY + 1) * (SEEDS - SCREENED);
    return [...screening, ...screening.slice(0, 1).map((errand) => ({ ...errand, jobs: closer }))];
  }

  /** What a curve along a setting has yet to run; read it where `heard` is read. */
  aheadOf(setting: Setting): Errand[] {
    return this.#curveJobs(setting).map(errandOf);
  }

  start(): void {
    if (this.about === 'policy') this.#order(this.#policyJobs(this.#all()));
    else this.#order(this.#guessJobs(this.#all(), SCREENED), () => this.#closer());
  }

  stop(): void {
    this.#underway.stop();
  }

  leave(): void {
    this.#underway.leave();
  }

  /** More values along one setting. */
  curve(setting: Setting): void {
    this.curved = setting;
    this.#order(this.#curveJobs(setting));
  }

  /** The answer as things are given; undefined before anything came in. */
  given(metric: Metric, worth: number): End | undefined {
    return this.#reckoned({ setting: undefined, value: '' }, metric, worth);
  }

  /** Read it where `heard` is read. */
  bars(metric: Metric, worth: number): Bar[] {
    const given = this.given(metric, worth);
    if (!given) return [];
    return widestFirst(
      this.settings.flatMap((setting) => {
        const ends = setting.others.flatMap((value) => this.#reckoned({ setting, value }, metric, worth) ?? []);
        if (ends.length === 0) return [];
        return [barOf(setting.id, { ...given, value: setting.given }, ends, { better: metric.better, worth })];
      }),
    );
  }

  /** Along the setting that is asked about; read it where `heard` is read. */
  along(metric: Metric, worth: number): End[] {
    const setting = this.curved;
    if (!setting) return [];
    return valuesAlong(setting, ALONG).flatMap((value) => {
      const end =
        value === setting.given ? this.given(metric, worth) : this.#reckoned({ setting, value }, metric, worth);
      return end ? [{ ...end, value }] : [];
    });
  }

  /** An interval takes milliseconds: it is not reckoned again until there are more seeds. */
  #reckoned(variant: Variant, metric: Metric, worth: number): End | undefined {
    const pairs = this.#pairs(variant, metric);
    const key = [keyOf(variant), metric.id, worth].join(' ');
    const known = this.#ends[key];
    if (known?.seeds === pairs.first.length) return known.end;
    const end = endOf(variant.value, pairs, { better: metric.better, worth });
    this.#ends[key] = { seeds: pairs.first.length, end };
    return end;
  }

  #all(): Variant[] {
    const others = this.settings.flatMap((setting) => setting.others.map((value) => ({ setting, value })));
    return [{ setting: undefined, value: '' }, ...others];
  }

  #curveJobs(setting: Setting): Task[] {
    const variants = valuesAlong(setting, ALONG)
      .filter((value) => value !== setting.given)
      .map((value) => ({ setting, value }));
    return 'guess' in setting.place ? this.#guessJobs(variants, SEEDS) : this.#policyJobs(variants);
  }

  /** One job a seed: what the variants have in common is run once. */
  #policyJobs(variants: readonly Variant[]): Task[] {
    const asked = this.#asked;
    if (!asked) return [];
    return this.#seeds(SEEDS).flatMap((seed, place) => {
      const missing = variants.filter((variant) => !this.#known(variant).at(place));
      if (missing.length === 0) return [];
      const policies = [asked.baseline, ...missing.map((variant) => changed(variant, asked).acts)];
      return {
        job: { scenario: asked.scenario, policies, seed },
        heard: ([baseline, ...outcomes]) =>
          missing.forEach((variant, k) => this.#put(variant, place, [baseline.metrics, outcomes[k].metrics])),
      };
    });
  }

  #guessJobs(variants: readonly Variant[], seeds: number): Task[] {
    const asked = this.#asked;
    if (!asked) return [];
    return this.#seeds(seeds).flatMap((seed, place) =>
      variants
        .filter((variant) => !this.#known(variant).at(place))
        .map((variant) => ({
          job: { scenario: changed(variant, asked).scenario, policies: [asked.baseline, asked.acts], seed },
          heard: ([first, second]) => this.#put(variant, place, [first.metrics, second.metrics]),
        })),
    );
  }

  /** After the screening: the guesses that moved most, by any metric's own measure, on more seeds. */
  #closer(): void {
    const moved = this.settings
      .map((setting) => ({ setting, by: Math.max(...setting.others.map((value) => this.#moved({ setting, value }))) }))
      .sort((a, b) => b.by - a.by)
      .slice(0, CLOSELY);
    this.settings = moved.map(({ setting }) => setting);
    this.#order(this.#guessJobs(this.#all(), SEEDS));
  }

  /** How far a variant moved the difference in retention at the end, mean over the seeds of the screening. */
  #moved(variant: Variant): number {
    const metric = metricsFor(this.#asked?.scenario.days ?? 1).findIndex(({ id }) => id === 'retentionEnd');
    const difference = (pair: [Values, Values] | undefined): number => (pair ? pair[1][metric] - pair[0][metric] : NaN);
    const given = this.#known({ setting: undefined, value: '' }).map(difference);
    const by = this.#known(variant).map((pair, k) => Math.abs(difference(pair) - given[k]));
    return by.filter(Number.isFinite).reduce((sum, one) => sum + one, 0);
  }

  #order(tasks: readonly Task[], follow?: () => void): void {
    this.#underway.run({ jobs: tasks.map(({ job }) => job), heard: (k, outcomes) => tasks[k].heard(outcomes) }, follow);
  }

  #seeds(count: number): string[] {
    return Array.from({ length: count }, (_, k) => String((this.#asked?.first ?? 1) + k));
  }

  #known(variant: Variant): readonly ([Values, Values] | undefined)[] {
    return this.#values[keyOf(variant)] ?? [];
  }

  #put(variant: Variant, place: number, values: [Values, Values]): void {
    const known = (this.#values[keyOf(variant)] ??= []);
    known[place] = values;
  }

  #pairs(variant: Variant, metric: Metric): Pairs {
    const m = metricsFor(this.#asked?.scenario.days ?? 1).findIndex(({ id }) => id === metric.id);
    const known = this.#known(variant).filter((pair) => pair !== undefined);
    return { first: known.map(([first]) => first[m]), second: known.map(([, second]) => second[m]) };
  }
}

const keyOf = ({ setting, value }: Variant): string => (setting ? `${setting.id}=${String(value)}` : '');
const errandOf = ({ job: { scenario, policies } }: Task): Errand => ({ scenario, policies: policies.length, jobs: 1 });
const caseOf = ({ scenario, acts }: Asked): Case => ({ scenario, acts });

function changed({ setting, value }: Variant, asked: Asked): Case {
  return setting ? withValue(setting, value, caseOf(asked)) : caseOf(asked);
}
