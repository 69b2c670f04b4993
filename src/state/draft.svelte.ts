import { settled, type Value } from '../engine/param.ts';
import type { Text } from '../engine/text.ts';
import { isSuggested, suggestName } from '../compare/suggestName.ts';
import type { Intervention } from '../runner/frame.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema.ts';
import { formatTime, parseTime } from '../scenario/time.ts';
import { strategies } from '../strategies/index.ts';
import type { Arm } from './arms.ts';
import { castOf } from './cast.ts';
import { findingsOf } from './findingsOf.ts';

/** An act that is being edited. */
export interface Entry {
  /** Stays with it while others come and go. */
  key: number;
  act: Intervention;
}

/** What is said of one act, or of the policy as a whole. */
export interface Findings {
  problems: readonly Problem[];
  warnings: readonly Problem[];
}

const DAY = 1440;
const EVENING = 20 * 60;
const WEEK = 7 * DAY;
const LONGEST_NAME = 40;

/**
 * An arm while it is edited: its acts in order of time, its name, and what stands against it. The order is kept while somebody
 * moves a day, and made anew when an act comes. Nothing of it reaches the arm before it is taken over.
 */
export class Draft {
  entries = $state.raw<readonly Entry[]>([]);
  /** What somebody typed, as typed. */
  typed = $state<string>();
  /** The act that was taken out last, to be put back. */
  removed = $state.raw<{ entry: Entry; place: number }>();

  readonly acts = $derived(this.entries.map(({ act }) => act));
  /** What it is called if nobody names it. */
  readonly suggested = $derived.by(() => this.#suggestion());
  readonly name: Text = $derived.by(() => {
    const own = this.typed?.trim().slice(0, LONGEST_NAME);
    return own ? { zh: own, en: own } : this.suggested;
  });
  readonly findings: Findings = $derived.by(() => findingsOf(this.acts, this.#scenario));

  #scenario: Scenario;
  #arm: Pick<Arm, 'name' | 'interventions'>;
  /** Whether its name says what it does, and goes on doing so. */
  #follows: boolean;
  #keys = 0;

  /** `unnamed`: the name was given by nobody. */
  constructor(arm: Pick<Arm, 'name' | 'interventions'>, scenario: Scenario, unnamed = false) {
    this.#arm = arm;
    this.#scenario = scenario;
    this.#follows = unnamed || isSuggested(arm.name, arm.interventions, strategies);
    this.entries = inOrder(arm.interventions.map((act) => this.#entry(act)));
  }

  /** Whether the acts are others than the arm's. */
  get isChanged(): boolean {
    const { interventions } = this.#arm;
    return this.acts.length !== interventions.length || this.acts.some((act) => !interventions.includes(act));
  }

  /** One more: a standing strategy from the start on, or a week after it began last; a deed on the first evening that is free. */
  add(id: string): Entry | undefined {
    const strategy = strategies.get(id);
    if (!strategy) return undefined;
    const last = this.acts.filter((act) => act.strategy === id).at(-1);
    const params = settled(strategy.params, last?.params);
    if (strategy.kind === 'standing')
      return this.#put({ strategy: id, from: last ? this.#weekAfter(last) : 0, params });
    const member = strategy.needsMember ? (last?.member ?? this.#somebody(id)) : undefined;
    const from = last ? this.#weekAfter(last) : formatTime(EVENING);
    return this.#put({ strategy: id, from, ...(member === undefined ? {} : { member }), params });
  }

  /** The same once more, a week later. */
  copy({ act }: Entry): Entry {
    const from = this.#weekAfter(act);
    const { until, ...rest } = act;
    const lasts = until === undefined || parseTime(until) <= parseTime(from) ? {} : { until };
    return this.#put({ ...rest, ...lasts, from });
  }

  change(key: number, act: Intervention): void {
    this.entries = this.entries.map((entry) => (entry.key === key ? { key, act } : entry));
  }

  set({ key, act }: Entry, name: string, value: Value): void {
    this.change(key, { ...act, params: { ...act.params, [name]: value } });
  }

  remove(key: number): void {
    const place = this.entries.findIndex((entry) => entry.key === key);
    if (place < 0) return;
    this.removed = { entry: this.entries[place], place };
    this.entries = this.entries.toSpliced(place, 1);
  }

  restore(): void {
    if (!this.removed) return;
    const { entry, place } = this.removed;
    this.entries = this.entries.toSpliced(place, 0, entry);
    this.removed = undefined;
  }

  #suggestion(): Text {
    const { name } = this.#arm;
    const bare = this.typed !== undefined && this.typed.trim() === '';
    if (!this.#follows && !bare) return name;
    return isSuggested(name, this.acts, strategies) ? name : (suggestName(this.acts, strategies) ?? name);
  }

  #put(act: Intervention): Entry {
    const entry = this.#entry(this.#freed(act));
    this.entries = inOrder([...this.entries, entry]);
    return entry;
  }

  #entry(act: Intervention): Entry {
    return { key: this.#keys++, act };
  }

  /** At the next minute that is free of the same act: none stands in a policy twice. */
  #freed(act: Intervention): Intervention {
    let minute = parseTime(act.from);
    const isTaken = (other: Intervention): boolean =>
      other.strategy === act.strategy && other.group === act.group && parseTime(other.from) === minute;
    while (this.acts.some(isTaken)) minute++;
    return { ...act, from: formatTime(minute) };
  }

  #weekAfter({ from }: Intervention): Intervention['from'] {
    const last = (this.#scenario.days - 1) * DAY;
    return formatTime(
      Math.max(parseTime(from) % DAY, Math.min(parseTime(from) + WEEK, last + (parseTime(from) % DAY))),
    );
  }

  /** Whom a deed is aimed at before anybody has chosen. */
  #somebody(strategy: string): string | undefined {
    const [first] = castOf(this.#scenario, strategy);
    return first && `p${first.first}`;
  }
}

const inOrder = (entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => parseTime(a.act.from) - parseTime(b.act.from));

/** What is said of the act in a place of the list; with no place, of the policy as a whole. */
export function findingsAt({ problems, warnings }: Findings, place?: number): Findings {
  const here = ({ path }: Problem): boolean =>
    place === undefined ? !/^\d/.test(path) : path === String(place) || path.startsWith(`${place}.`);
  return { problems: problems.filter(here), warnings: warnings.filter(here) };
}
