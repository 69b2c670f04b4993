import { createContext } from 'svelte';
import { metricsFor } from '../compare/metrics.ts';
import { MOST_ARMS, MOST_SEEDS } from '../compare/plan.ts';
import type { Kept } from '../compare/outcome.ts';
import type { Text } from '../engine/text.ts';
import type { Intervention } from '../runner/frame.ts';
import type { Scenario } from '../scenario/schema.ts';
import { NOTHING, renamed, withArm, type Arm } from './arms.ts';
import { beginningOn, USUAL, type Beginning } from './beginning.ts';
import { brokenArms } from './brokenArms.ts';
import { differencesIn } from './differencesIn.ts';
import { missingOf, type Task } from './missing.ts';
import type { PastComparison } from './pastComparison.ts';
import { Results, type Rows } from './results.ts';
import { heldAgainst, isClear, NOTHING_SHOWN, shownOf, withoutArm, type Shown } from './shown.ts';
import { Statistician, type Sum } from './statistician.ts';
import { Underway, type Laboratories, type Phase, type Progress, type Wish } from './underway.svelte.ts';
import { wishOf } from './wishOf.ts';

interface Removed {
  arm: Arm;
  place: number;
}

/** A comparison: arms on one scenario, how many seeds, what has come of them so far. Nothing that was run is run again. */
export class Comparison {
  scenario = $state.raw<Scenario>();
  arms = $state.raw<readonly Arm[]>([NOTHING]);
  wanted = $state(USUAL.wanted);
  /** The first seed, as a whole number; the others follow. */
  first = $state(USUAL.first);
  metric = $state('retentionEnd');
  /** Smallest effect worth having, by metric id. */
  worth = $state.raw(USUAL.worth);
  /** Whether runs stop once the question is answered. */
  stopsWhenClear = $state(false);
  /** The arm that was taken out last, to be put back. */
  removed = $state.raw<Removed>();
  /** The comparison before this one. */
  past = $state.raw<PastComparison>();
  #summed = $state.raw<Shown>(NOTHING_SHOWN);
  #chosen = $state(NOTHING.id);
  #against = $state(NOTHING.id);

  /** The arm that is asked about. */
  readonly chosen = $derived(this.arms.find(({ id }) => id === this.#chosen));
  readonly baseline = $derived(this.arms.find(({ id }) => id === this.#against) ?? NOTHING);
  /** What the page draws; nothing of it speaks of another baseline than the one in the question. */
  readonly shown: Shown = $derived(heldAgainst(this.#summed, this.baseline.id));
  readonly isFull = $derived(this.arms.length >= MOST_ARMS);
  /** Why the scenario cannot carry an arm, by its id. Such an arm is kept, and not run until it is mended. */
  readonly broken = $derived(brokenArms(this.arms, this.scenario));
  readonly sound = $derived(this.arms.filter(({ id }) => !this.broken.has(id)));
  /** The baseline, then the others that are run. */
  readonly ordered = $derived([this.baseline, ...this.sound.filter(({ id }) => id !== this.baseline.id)]);
  /** Seeds behind what is drawn now, which follows what was run by a moment. */
  readonly seeds = $derived(Math.min(...this.sound.map(({ id }) => this.shown.arms[id]?.seeds ?? 0)));

  #underway: Underway;
  #statistician: Statistician;
  #results = new Results();
  #ids = NOTHING.id;
  /** Whether that was so when the runs began: whoever goes on then wants to know more. */
  #wasClear = false;

  constructor(laboratories: Laboratories) {
    const { hire, time } = laboratories;
    this.#underway = new Underway(laboratories, () => this.#statistician.look());
    this.#statistician = new Statistician(hire, time, {
      sum: () => this.#toBeSummed(),
      failed: (reason) => (this.#underway.problem = reason),
    });
  }

  get phase(): Phase {
    return this.#underway.phase;
  }

  /** Why seeds failed. */
  get problem(): string {
    return this.#underway.problem;
  }

  get progress(): Progress {
    return this.#underway.progress;
  }

  /** A new comparison on a scenario, with these arms beside the one that does nothing. The one before can be had again. */
  open(scenario: Scenario, arms: readonly Pick<Arm, 'name' | 'interventions'>[], beginning: Beginning = {}): void {
    this.past = this.#asPast();
    this.#results = new Results();
    this.scenario = scenario;
    this.arms = arms.reduce<readonly Arm[]>((all, arm) => withArm(all, ++this.#ids, arm), [NOTHING]);
    this.#against = NOTHING.id;
    this.#chosen = this.arms[1]?.id ?? NOTHING.id;
    Object.assign(this, beginningOn(scenario, beginning));
    this.#begin();
  }

  /** Puts the comparison before this one back, with all that was run of it. */
  goBack(): void {
    const { past } = this;
    if (!past) return;
    const { against, chosen, results, begun, ...rest } = past;
    this.past = undefined;
    this.#results = results;
    Object.assign(this, rest);
    this.#against = against;
    this.#chosen = chosen;
    this.#begin();
    if (begun) this.#rest();
    else this.warm();
    this.#statistician.look();
  }

  #begin(): void {
    this.#underway.halt('idle');
    this.#underway.problem = '';
    this.removed = undefined;
    this.#summed = NOTHING_SHOWN;
  }

  #asPast(): PastComparison | undefined {
    const { scenario, arms, first, wanted, metric, worth } = this;
    if (!scenario) return undefined;
    return {
      ...{ scenario, arms, first, wanted, metric, worth, results: this.#results },
      ...{ begun: this.phase !== 'idle', against: this.#against, chosen: this.#chosen },
    };
  }

  /** Begins, or goes on with what is missing. */
  run(): void {
    if (!this.scenario || this.sound.length < 2) return;
    this.#wasClear = isClear(this.shown, this.#chosen, this.metric);
    this.#underway.run(this.#wish(this.scenario, this.wanted));
  }

  /** What is done stays. */
  stop(): void {
    this.#underway.stop();
  }

  /** Lets the workers go; what is done stays. */
  leave(): void {
    this.#underway.leave();
    this.#statistician.leave();
  }

  /**
   * Before anybody asks: one seed a worker is run, since the first run of a worker takes several times as long. What comes out is
   * kept, so that there is something to see as soon as it is asked for.
   */
  warm(): void {
    if (this.phase !== 'idle') return;
    if (this.scenario) this.#underway.warm(this.#wish(this.scenario, this.#underway.size));
    this.#statistician.look();
  }

  add(name: Text, interventions: readonly Intervention[]): void {
    if (this.isFull) return;
    this.arms = withArm(this.arms, ++this.#ids, { name, interventions });
    this.#chosen = this.#ids;
    this.#changed();
  }

  rename(id: number, name: Text): void {
    this.arms = renamed(this.arms, id, name);
  }

  /** Another policy for an arm: what was run of it is void. */
  change(id: number, interventions: readonly Intervention[]): void {
    this.arms = this.arms.map((arm) => (arm.id === id ? { ...arm, interventions } : arm));
    this.#results.drop(id);
    this.#summed = withoutArm(this.#summed, id);
    this.#changed();
  }

  remove(id: number): void {
    const place = this.arms.findIndex((arm) => arm.id === id);
    if (place < 1) return;
    this.removed = { arm: this.arms[place], place };
    this.arms = this.arms.filter((arm) => arm.id !== id);
    if (this.#against === id) this.#against = NOTHING.id;
    if (this.#chosen === id) this.#chosen = this.arms.findLast((arm) => arm.id !== this.#against)?.id ?? NOTHING.id;
    this.#changed();
  }

  /** Puts back what was taken out last, with all that was run of it. */
  restore(): void {
    if (!this.removed || this.isFull) return;
    const { arm, place } = this.removed;
    this.arms = this.arms.toSpliced(place, 0, arm);
    this.#chosen = arm.id;
    this.removed = undefined;
    this.#changed();
  }

  /** What the seed at a place is called. */
  seedName(place: number): string {
    return String(this.first + place);
  }

  /** What came out of an arm so far. Read it where `shown` is read: it changes with it. */
  rows({ id }: Arm): Rows {
    return this.#results.of(id);
  }

  /** What came out of an arm at another time, by place of the seed; the comparison stands as one that was stopped. */
  takeUp(id: number, outcomes: readonly (Kept | undefined)[]): void {
    outcomes.forEach((outcome, seed) => outcome && this.#results.put(id, seed, outcome));
    this.#rest();
    this.#statistician.look();
  }

  /** Stands as one that was stopped, or has come to its end. */
  #rest(): void {
    this.#underway.halt(this.#missing(this.wanted).length > 0 ? 'stopped' : 'done');
  }

  /** Asks about an arm; asked about the baseline, the two change places. */
  choose(id: number): void {
    if (id === this.#against) this.#against = this.#chosen;
    this.#chosen = id;
    this.#statistician.look();
  }

  holdAgainst(id: number): void {
    if (id === this.#chosen) this.#chosen = this.#against;
    this.#against = id;
    this.#statistician.look();
  }

  /**
   * The arm asked about minus the baseline in the metric asked about, seed by seed; undefined where either has not been run.
   * Read it where `shown` is read: it changes with it.
   */
  differences(): (number | undefined)[] {
    const { scenario, chosen, baseline } = this;
    const m = metricsFor(scenario?.days ?? 1).findIndex(({ id }) => id === this.metric);
    if (!chosen || m < 0) return [];
    return differencesIn(m, this.rows(baseline).list, this.rows(chosen).list);
  }

  weigh(metric: string, worth: number): void {
    this.worth = { ...this.worth, [metric]: Math.max(0, worth) };
    this.#statistician.look();
  }

  /** Fewer than were run take nothing away. */
  want(seeds: number): void {
    this.wanted = Math.min(MOST_SEEDS, Math.max(1, Math.round(seeds)));
    if (this.phase !== 'idle') this.#changed();
  }

  /** The order under way is superseded; what had come to its end goes on by itself. */
  #changed(): void {
    const { phase } = this;
    if (this.sound.length < 2) this.#underway.halt('idle');
    else if (phase === 'idle') this.warm();
    else if (phase === 'running' || phase === 'done' || this.#missing(this.wanted).length === 0) this.run();
    this.#statistician.look();
  }

  #missing(seeds: number): Task[] {
    return missingOf(this.sound, this.#results, seeds);
  }

  /** What is missing of the first so many seeds. */
  #wish(scenario: Scenario, seeds: number): Wish {
    return wishOf(scenario, this.#missing(seeds), (place) => this.seedName(place), this.#results);
  }

  /** What is there now, the baseline first; its summary is shown, unless another scenario was opened meanwhile. */
  #toBeSummed(): Sum | undefined {
    const { scenario, ordered: order, worth } = this;
    if (!scenario) return undefined;
    const arms = order.map(({ id }) => this.#results.of(id));
    return {
      ...{ days: scenario.days, arms, worth },
      found: (summary) => {
        // What was run of an arm is void once it does something else.
        const holds = arms.every((rows, k) => rows.list.length === 0 || rows === this.#results.of(order[k].id));
        if (scenario !== this.scenario || !holds) return;
        this.#summed = shownOf(summary, order);
        if (this.stopsWhenClear && !this.#wasClear && isClear(this.shown, this.#chosen, this.metric)) this.stop();
      },
    };
  }
}

export const [useComparison, provideComparison] = createContext<Comparison>();
