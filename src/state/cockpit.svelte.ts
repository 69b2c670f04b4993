import { createContext } from 'svelte';
import { MINUTES_PER_DAY, type Minute } from '../engine/setup.ts';
import type { Frame, Intervention } from '../runner/frame.ts';
import type { Session } from '../runner/session.ts';
import type { Scenario } from '../scenario/schema.ts';
import { standingOf, type Standing } from './standing.ts';
import { minutesIn, STEPS, type SpeedKey, type StepKey } from './speed.ts';
import { decided, finalPolicy, policyAt, untouched, type Timeline } from './timeline.ts';

/** What a run in hand is made of, beside the frame that can be computed from it. */
export interface RunState {
  id: string;
  scenario: Scenario;
  seed: string;
  timeline: Timeline;
  branches: readonly Timeline[];
  minute: Minute;
}

export interface Surroundings {
  session: Session;
  /** Resolves at the next picture, with a time in milliseconds. */
  nextPicture: () => Promise<number>;
  newId: () => string;
  /** Something worth keeping has happened: a decision, or a new day. */
  onchange?: () => void;
  /** A run that was played to its end is left for another one on the same people; `reached`: how it stood at the end. */
  onleave?: (run: RunState, reached: Standing) => void;
}

type Moment = Pick<RunState, 'timeline' | 'branches' | 'minute'>;

/** What the cockpit holds: one run, its clock, its decisions and branches. All calls to the worker stand in one queue. */
export class Cockpit {
  id = $state('');
  scenario = $state.raw<Scenario>();
  seed = $state('');
  timeline = $state.raw<Timeline>(untouched);
  branches = $state.raw<readonly Timeline[]>([]);
  /** Replaced whole by each answer of the worker. */
  frame = $state.raw<Frame>();
  playing = $state(false);
  speed = $state<SpeedKey>('1');
  step = $state<StepKey>('day');
  /** What went wrong in the worker, in its words. */
  problem = $state<string>();
  #past = $state.raw<readonly Moment[]>([]);
  #future = $state.raw<readonly Moment[]>([]);

  readonly minute = $derived(this.frame?.minute ?? 0);
  readonly day = $derived(Math.floor(this.minute / MINUTES_PER_DAY));
  readonly end = $derived((this.scenario?.days ?? 0) * MINUTES_PER_DAY);
  readonly over = $derived(this.frame !== undefined && this.minute >= this.end);
  /** At the very beginning, before the clock goes. */
  readonly waits = $derived(this.frame !== undefined && this.minute === 0 && !this.playing);
  readonly policy = $derived(policyAt(this.timeline, this.scenario?.interventions ?? [], this.minute));
  readonly canUndo = $derived(this.#past.length > 0);
  readonly canRedo = $derived(this.#future.length > 0);

  #around: Surroundings;
  #queue: Promise<unknown> = Promise.resolve();
  #wish: Minute | undefined;
  #going: Promise<void> | undefined;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** A new run of a scenario, from day 0; with a policy decided there, in place of the scenario's own. */
  start(scenario: Scenario, seed: string, policy?: readonly Intervention[]): Promise<void> {
    const timeline = policy ? decided(untouched, 0, [...policy]) : untouched;
    return this.resume({ id: this.#around.newId(), scenario, seed, timeline, branches: [], minute: 0 });
  }

  /** A run that was kept, at the minute where it stood. */
  resume(run: RunState): Promise<void> {
    this.playing = false;
    return this.#turn(async () => {
      this.#past = this.#future = [];
      this.problem = undefined;
      this.frame = undefined;
      this.id = run.id;
      this.scenario = run.scenario;
      this.seed = run.seed;
      await this.#set(run);
    });
  }

  /** What must be kept to come back here. */
  get state(): RunState | undefined {
    const { id, scenario, seed, timeline, branches, minute } = this;
    return scenario && this.frame ? { id, scenario, seed, timeline, branches, minute } : undefined;
  }

  play(): void {
    if (this.playing || this.over || !this.frame) return;
    this.playing = true;
    void this.#run();
  }

  pause(): void {
    this.playing = false;
    this.#around.onchange?.();
  }

  /** One step on: to the next full hour, midnight, or the same day next week. */
  forward(key: StepKey = this.step): Promise<void> {
    this.playing = false;
    const size = STEPS.find((s) => s.key === key)?.minutes ?? MINUTES_PER_DAY;
    return this.#turn(async () => {
      const grid = Math.min(size, MINUTES_PER_DAY);
      await this.#advance(Math.floor((this.minute + size) / grid) * grid);
    });
  }

  /** To any minute: back by a checkpoint, ahead by simulating. While one wish is worked at, only the last one waits. */
  goTo(minute: Minute): Promise<void> {
    this.playing = false;
    this.#wish = Math.max(0, Math.min(this.end, Math.round(minute)));
    this.#going ??= this.#turn(async () => {
      this.#going = undefined;
      const target = this.#wish ?? this.minute;
      if (target > this.minute) await this.#advance(target);
      else if (target < this.minute) {
        this.#note();
        this.frame = await this.#around.session.rewind(target);
      }
      this.#around.onchange?.();
    });
    return this.#going;
  }

  /**
   * A decision, now. `change` makes the new policy from the present one; in the past it opens a branch,
   * and the run that was there is kept. `settle` minutes are played at once, so that a deed is seen.
   */
  decide(change: (policy: readonly Intervention[], minute: Minute) => Intervention[], settle = 0): Promise<void> {
    return this.#turn(async () => {
      const policy = change(this.policy, this.minute);
      this.#past = [...this.#past, this.#moment()];
      this.#future = [];
      if (this.minute < this.timeline.furthest) {
        this.#leave();
        this.branches = [...this.branches, this.#kept()];
      }
      this.timeline = decided(this.timeline, this.minute, policy);
      this.frame = await this.#around.session.act(policy, this.minute);
      if (settle > 0) await this.#advance(this.minute + settle);
      if (this.over) this.#note();
      this.#around.onchange?.();
    });
  }

  undo(): Promise<void> {
    return this.#travel(
      () => this.#past.at(-1),
      (here) => ((this.#future = [...this.#future, here]), (this.#past = this.#past.slice(0, -1))),
    );
  }

  redo(): Promise<void> {
    return this.#travel(
      () => this.#future.at(-1),
      (here) => ((this.#past = [...this.#past, here]), (this.#future = this.#future.slice(0, -1))),
    );
  }

  /** Takes up another branch where it was left; the present run becomes a branch in its place. */
  switchTo(branch: Timeline): Promise<void> {
    this.playing = false;
    return this.#turn(async () => {
      this.#leave();
      const branches = this.branches.map((b) => (b === branch ? { ...this.timeline, leftAt: branch.leftAt } : b));
      this.#past = this.#future = [];
      await this.#set({ timeline: branch, branches, minute: branch.furthest });
      this.#around.onchange?.();
    });
  }

  /** The run as it stands, to be kept as a branch. */
  #kept(): Timeline {
    return { ...this.timeline, leftAt: this.minute };
  }

  /** Writes down how the run stands at the furthest minute it was played to, where that is the one shown. */
  #note(): void {
    const { frame, scenario, timeline } = this;
    if (!frame || !scenario || frame.minute !== timeline.furthest || frame.digest === timeline.reached?.digest) return;
    this.timeline = { ...timeline, reached: standingOf(frame, scenario) };
  }

  /** Something else comes in place of this run. */
  #leave(): void {
    this.#note();
    const { state, end, timeline } = this;
    if (!state || !timeline.reached || timeline.furthest < end) return;
    this.#around.onleave?.({ ...state, branches: [], minute: end }, timeline.reached);
  }

  #moment(): Moment {
    return { timeline: this.timeline, branches: this.branches, minute: this.minute };
  }

  #travel(find: () => Moment | undefined, leave: (here: Moment) => void): Promise<void> {
    this.playing = false;
    return this.#turn(async () => {
      const there = find();
      if (!there) return;
      this.#leave();
      leave(this.#moment());
      await this.#set(there);
      this.#around.onchange?.();
    });
  }

  async #set({ timeline, branches, minute }: Moment): Promise<void> {
    const { scenario, seed } = this;
    if (!scenario) return;
    this.timeline = timeline;
    this.branches = branches;
    const interventions = [...finalPolicy(timeline, scenario.interventions)];
    this.frame = await this.#around.session.open({ scenario, seed, interventions, minute });
    if (this.over) this.#note();
  }

  async #advance(minute: Minute): Promise<void> {
    const day = this.day;
    this.frame = await this.#around.session.advance(Math.min(this.end, minute));
    if (this.minute > this.timeline.furthest)
      this.timeline = { ...this.timeline, furthest: this.minute, reached: undefined };
    if (this.over) this.#note();
    if (this.day !== day) this.#around.onchange?.();
  }

  async #run(): Promise<void> {
    let before = await this.#around.nextPicture();
    while (this.playing) {
      const now = await this.#around.nextPicture();
      const minutes = minutesIn((now - before) / 1000, this.speed);
      if (minutes < 1) continue;
      before = now;
      await this.#turn(async () => {
        if (this.playing) await this.#advance(this.minute + minutes);
      });
      if (this.over) this.pause();
    }
  }

  /** One call of the worker after the other; an error stops the clock and is shown, it never blocks the queue. */
  #turn(job: () => Promise<void>): Promise<void> {
    const turn = this.#queue.then(job).catch((error: unknown) => {
      this.playing = false;
      this.problem = error instanceof Error ? error.message : String(error);
    });
    this.#queue = turn;
    return turn;
  }
}

export const [useCockpit, provideCockpit] = createContext<Cockpit>();
