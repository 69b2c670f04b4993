/** A session in this very thread: what the worker exposes, and what tests use. Words are loaded when first asked for. */
import { run } from '../engine/run.ts';
import { observers } from '../observers/index.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Intervention as FileIntervention } from '../scenario/intervention.ts';
import { toSetup } from '../scenario/toSetup.ts';
import { strategies } from '../strategies/index.ts';
import type { ChatItem, Diary, Frame, Intervention } from './frame.ts';
import { makeFrame } from './makeFrame.ts';
import { Recorder } from './recorder.ts';
import { RunInHand } from './runInHand.ts';
import type { DoNothing, Locale, Opening, Session } from './session.ts';

export class LocalSession implements Session {
  #scenario: Scenario | undefined;
  #hand: RunInHand | undefined;
  /** Scenario and seed of the run in hand: the warm-up is not told twice. */
  #origin = '';

  open({ scenario, seed, interventions, minute = 0 }: Opening): Promise<Frame> {
    const origin = `${seed}\n${JSON.stringify({ ...scenario, interventions: [], reference: [], goals: [] })}`;
    if (this.#origin !== origin || !this.#hand) {
      this.#hand = new RunInHand(toSetup(scenario, { interventions: complete(interventions) }), seed);
      this.#origin = origin;
    } else {
      this.#hand.world.probe = undefined;
      this.#hand.rewind(0);
      this.#hand.act(toSetup(scenario, { interventions: complete(interventions) }).interventions, 0);
    }
    this.#scenario = scenario;
    this.#hand.advance(minute);
    return this.#frame();
  }

  advance(minute: number): Promise<Frame> {
    this.#run().advance(minute);
    return this.#frame();
  }

  act(interventions: Intervention[], minute: number): Promise<Frame> {
    const { world } = this.#run();
    world.probe = undefined;
    this.#run().act(toSetup(this.#told(), { interventions: complete(interventions) }).interventions, minute);
    return this.#frame();
  }

  rewind(minute: number): Promise<Frame> {
    const { world } = this.#run();
    if (minute < world.now) world.probe = undefined;
    this.#run().rewind(minute);
    return this.#frame();
  }

  async chat(group: number, before: number | undefined, count: number, locale: Locale): Promise<ChatItem[]> {
    const { world } = this.#run();
    const { chatItems } = await import('./chatItems.ts');
    const found = world.groups.at(group);
    return found ? chatItems(world, this.#told(), found, { before, count, locale }) : [];
  }

  async names(locale: Locale): Promise<string[]> {
    const { nameOf } = await import('./nameOf.ts');
    const { world } = this.#run();
    return Array.from({ length: world.people.size }, (_, person) => nameOf(world, person)[locale]);
  }

  async diary(person: number, locale: Locale): Promise<Diary> {
    const { textOf } = await import('./chatItems.ts');
    const { makeDiary } = await import('./makeDiary.ts');
    const { world } = this.#run();
    const recorder = this.#listen(person);
    const { topics } = this.#told();
    return makeDiary(world, recorder.heard, person, locale, (group, m) => textOf(world, group, m, topics));
  }

  async doNothing(scenario: Scenario, seed: string, days: number): Promise<DoNothing> {
    const { retentionCurve } = await import('./retention.ts');
    const world = run(toSetup(scenario, { interventions: [], days }), seed, [...observers.values()]);
    const { time, survival } = retentionCurve(world);
    const retention = Array.from(time, (minute, k) => ({ time: minute / 1440, survival: survival[k] }));
    return { retention, daily: world.daily };
  }

  /** A recorder that has heard the whole run up to now; the first time, the run is told again to it. */
  #listen(person: number): Recorder {
    const hand = this.#run();
    const { world } = hand;
    if (world.probe instanceof Recorder && world.probe.person === person) return world.probe;
    const recorder = new Recorder(person);
    const now = world.now;
    world.probe = undefined;
    hand.rewind(0);
    world.probe = recorder;
    hand.advance(now);
    return recorder;
  }

  async #frame(): Promise<Frame> {
    return makeFrame(this.#run().world, await this.#goals());
  }

  /** The statistics that judge a goal are loaded when the first one is due. */
  async #goals(): Promise<Frame['goals']> {
    const { goals } = this.#told();
    const { world } = this.#run();
    if (goals.some(({ day }) => day * 1440 <= world.now)) {
      const { judgeGoals } = await import('./goals.ts');
      return judgeGoals(world, goals);
    }
    return goals.map(({ id, atLeast, atMost }) => ({ id, value: null, target: atLeast ?? atMost ?? 0, met: null }));
  }

  #run(): RunInHand {
    if (!this.#hand) throw new Error('No run is open.');
    return this.#hand;
  }

  #told(): Scenario {
    if (!this.#scenario) throw new Error('No run is open.');
    return this.#scenario;
  }
}

/** The page's interventions, with all parameters present. */
function complete(list: readonly Intervention[]): FileIntervention[] {
  return list.map((item) => {
    const params = strategies.get(item.strategy)?.params ?? {};
    const defaults = Object.fromEntries(Object.entries(params).map(([name, param]) => [name, param.default]));
    return { ...item, params: { ...defaults, ...item.params } };
  });
}
