/** A session in this very thread: what the worker exposes, and what tests use. Words are loaded when first asked for. */
import { settled } from '../engine/param.ts';
import { run } from '../engine/run.ts';
import type { Observer } from '../engine/observer.ts';
import { roles } from '../engine/roles.ts';
import type { Setup } from '../engine/setup.ts';
import type { Scenario } from '../scenario/schema.ts';
import { setupWith, type Tools } from '../scenario/setupWith.ts';
import type { ChatItem, Diary, Frame, Intervention } from './frame.ts';
import { makeFrame } from './makeFrame.ts';
import { personColumns } from './persons.ts';
import { Recorder } from './recorder.ts';
import { RunInHand } from './runInHand.ts';
import type { DoNothing, Locale, Opening, Session } from './session.ts';

/** The run in hand; `origin` tells its scenario and seed, so that a warm-up is not told twice. */
interface Held {
  origin: string;
  scenario: Scenario;
  hand: RunInHand;
}

export class LocalSession implements Session {
  #now: Held | undefined;

  async open({ scenario, seed, interventions, minute = 0 }: Opening): Promise<Frame> {
    const origin = `${seed}\n${JSON.stringify({ ...scenario, interventions: [], reference: [], goals: [] })}`;
    const setup = await setupOf(scenario, interventions);
    const known = this.#now?.origin === origin ? this.#now.hand : undefined;
    const hand = known ?? new RunInHand(setup, seed, await allObservers());
    this.#now = { origin, scenario, hand };
    hand.world.probe = undefined;
    hand.rewind(0);
    hand.act(setup.interventions, 0);
    hand.advance(minute);
    return this.#frame();
  }

  advance(minute: number): Promise<Frame> {
    this.#held.hand.advance(minute);
    return this.#frame();
  }

  async act(interventions: Intervention[], minute: number): Promise<Frame> {
    const { hand, scenario } = this.#held;
    const setup = await setupOf(scenario, interventions);
    hand.world.probe = undefined;
    hand.act(setup.interventions, minute);
    return this.#frame();
  }

  rewind(minute: number): Promise<Frame> {
    const { hand } = this.#held;
    if (minute < hand.world.now) hand.world.probe = undefined;
    hand.rewind(minute);
    return this.#frame();
  }

  async chat(group: number, before: number | undefined, count: number, locale: Locale): Promise<ChatItem[]> {
    const { chatItems } = await import('./chatItems.ts');
    const { hand, scenario } = this.#held;
    const found = hand.world.groups.at(group);
    return found ? chatItems(hand.world, scenario, found, { before, count, locale }) : [];
  }

  async names(locale: Locale): Promise<string[]> {
    const { nameOf } = await import('./nameOf.ts');
    const { world } = this.#held.hand;
    return Array.from({ length: world.people.size }, (_, person) => nameOf(world, person)[locale]);
  }

  async diary(person: number, locale: Locale): Promise<Diary> {
    const { textOf } = await import('./chatItems.ts');
    const { makeDiary } = await import('./makeDiary.ts');
    const { hand, scenario } = this.#held;
    const { world } = hand;
    const { heard } = this.#listen(person);
    return makeDiary(world, heard, person, locale, (group, m) => textOf(world, group, m, scenario.topics));
  }

  async doNothing(scenario: Scenario, seed: string, days: number): Promise<DoNothing> {
    const { retentionCurve } = await import('./retention.ts');
    const world = run(setupWith(scenario, IDLE, { interventions: [], days }), seed, await allObservers());
    const { time, survival } = retentionCurve(world);
    const retention = Array.from(time, (minute, k) => ({ time: minute / 1440, survival: survival[k] }));
    return { retention, persons: personColumns(world), daily: world.daily };
  }

  /** A recorder that has heard the whole run up to now; the first time, the run is told again to it. */
  #listen(person: number): Recorder {
    const { hand } = this.#held;
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
    return makeFrame(this.#held.hand.world, await this.#goals());
  }

  /** The statistics that judge a goal are loaded when the first one is due. */
  async #goals(): Promise<Frame['goals']> {
    const { hand, scenario } = this.#held;
    const { goals } = scenario;
    if (goals.some(({ day }) => day * 1440 <= hand.world.now)) {
      const { judgeGoals } = await import('./goals.ts');
      return judgeGoals(hand.world, goals);
    }
    return goals.map(({ id, atLeast, atMost }) => ({ id, value: null, target: atLeast ?? atMost ?? 0, met: null }));
  }

  get #held(): Held {
    if (!this.#now) throw new Error('No run is open.');
    return this.#now;
  }
}

/** What is measured each midnight is loaded beside the worker, while the page still draws. */
async function allObservers(): Promise<Observer[]> {
  const { observers } = await import('../observers/index.ts');
  return [...observers.values()];
}

/** What doing nothing takes. */
const IDLE: Tools = {
  roles,
  strategies: new Map(),
  hands: () => {
    throw new Error('Nobody acts.');
  },
};

/** The strategies and what carries them out are loaded with the first act. The page's acts may leave parameters out; the defaults fill them in. */
async function setupOf(scenario: Scenario, list: readonly Intervention[]): Promise<Setup> {
  if (list.length === 0) return setupWith(scenario, IDLE, { interventions: [] });
  const [{ strategies }, { operatorOf }] = await Promise.all([
    import('../strategies/index.ts'),
    import('../engine/deeds.ts'),
  ]);
  const interventions = list.map((item) => ({
    ...item,
    params: settled(strategies.get(item.strategy)?.params ?? {}, item.params),
  }));
  return setupWith(scenario, { roles, strategies, hands: operatorOf }, { interventions });
}
