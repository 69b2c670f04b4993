import { sum } from 'd3';
import { createContext } from 'svelte';
import { survivalSteps } from '../../charts/rows.ts';
import { roleLooks, type RoleLook } from '../../charts/palette.ts';
import { piles } from '../../charts/pile.ts';
import { MINUTES_PER_DAY } from '../../engine/setup.ts';
import type { Strategy } from '../../engine/strategy.ts';
import type { Text } from '../../engine/text.ts';
import { CAUSES, STATUS, type Frame, type PersonColumns } from '../../runner/frame.ts';
import { strategies } from '../../strategies/index.ts';
import { roles as builtIn } from '../../engine/roles.ts';
import { resolveRoles } from '../../scenario/resolveRoles.ts';
import { weekdayOf } from '../../scenario/time.ts';
import type { Cockpit } from '../../state/cockpit.svelte.ts';
import { curves, kept, type Curves } from '../../state/curves.ts';
import { dayNews } from '../../state/dayNews.ts';
import { flags } from '../../state/policy.ts';
import { finalPolicy } from '../../state/timeline.ts';
import { tally } from '../../state/tally.ts';
import type { Crowd } from './peopleRows.ts';

/** Above so many people curves are drawn anew once a day, not with every picture. */
const MANY = 3000;
const REMOVED = STATUS.indexOf('removed');

/** What the parts of the cockpit look at together: the run as numbers and looks, and what the reader has chosen. */
export class View {
  /** Person whose card is open. */
  selected = $state<number>();
  /** Id of the role shown alone, or pointed at. */
  role = $state<string>();
  /** Number of the decision pointed at: its card, its flags over the curves and on the time bar light up together. */
  lit = $state<number>();
  /** Day being read on both charts. */
  reading = $state<number | null>(null);
  /** Group whose chat is open. */
  group = $state(0);
  /** Whom the list of people shows; undefined: it is closed. */
  crowd = $state<Crowd>();
  table = $state(false);
  /** The check-up in place of the curves. */
  board = $state(false);
  zoom = $state(false);
  /** Nicknames by person, in the reader's language. */
  names = $state.raw<string[]>([]);
  /** Who came and left where nothing was done, with the same luck, once it is known. */
  nothing = $state.raw<PersonColumns>();
  /** Share that the scenario's own reference keeps to the end, with the same luck, once the run has ended and it is known. */
  reference = $state<number>();

  #cockpit: Cockpit;
  #kept: { frame: Frame; curves: Curves } | undefined;

  constructor(cockpit: Cockpit) {
    this.#cockpit = cockpit;
  }

  readonly roles = $derived.by(() => {
    const own = this.#cockpit.scenario?.roles ?? [];
    return [...resolveRoles(own, builtIn)].map(([id, { name, traits }]) => ({
      id,
      title: name,
      sells: traits.sells >= 1,
    }));
  });
  readonly looks: RoleLook[] = $derived.by(() => roleLooks(this.roles));
  readonly #without = $derived(this.roles.flatMap(({ sells }, role) => (sells ? [role] : [])));
  readonly firstWeekday = $derived.by(() => weekdayOf(this.#cockpit.scenario?.start ?? '2026-01-05'));

  /** Who has come but does not count in the curve of everyone; '' where nobody of the kind is there. */
  readonly apart: Text = $derived.by(() => {
    const titles = this.roles.flatMap(({ sells, title }, role) => (sells && this.curves?.byRole[role] ? [title] : []));
    return {
      zh: titles.map(({ zh }) => zh).join('、'),
      en: titles.map(({ en }) => `${en.toLowerCase()}s`).join(' and '),
    };
  });
  /** Quits by cause of those whom the curves count. */
  readonly quitCounts = $derived.by(() => {
    const frame = this.#cockpit.frame;
    if (!frame) return [];
    return piles(frame.persons, CAUSES.length, this.roles.length, frame.minute).reduce(
      (counts, { cause, byRole }) => {
        if (cause >= 0) counts[cause] = sum(byRole.filter((_, role) => !this.#without.includes(role)));
        return counts;
      },
      CAUSES.map(() => 0),
    );
  });
  /** Days on which members of each role were removed. */
  readonly removedDays = $derived.by(() => {
    const days: number[][] = this.roles.map(() => []);
    const { persons, minute = 0 } = this.#cockpit.frame ?? {};
    persons?.exit.forEach((exit, i) => {
      const at = persons.leftAt[i] ?? 0;
      if (exit === REMOVED && at <= minute) days[persons.role[i] ?? 0]?.push(at / MINUTES_PER_DAY);
    });
    return days;
  });

  readonly tally = $derived.by(() => this.#cockpit.frame && tally(this.#cockpit.frame, this.roles.length));
  readonly curves = $derived.by(() => this.#cockpit.frame && this.#curvesOf(this.#cockpit.frame));

  /** Doing nothing as it stood on this day: both curves must know equally little of what comes. */
  readonly withNothing = $derived.by(() => {
    const now = this.#cockpit.minute;
    return this.nothing && survivalSteps(kept(this.nothing, now, this.#without));
  });

  /** Everything decided in this run, also what lies ahead after a rewind. */
  readonly flags = $derived.by(() =>
    flags(
      finalPolicy(this.#cockpit.timeline, this.#cockpit.scenario?.interventions ?? []),
      (id) => strategies.get(id)?.kind === 'standing',
      this.#cockpit.minute,
    ),
  );
  readonly decisions = $derived(
    this.flags.map(({ number, day, strategy }) => ({
      number,
      day,
      title: this.strategy(strategy)?.short ?? { zh: strategy, en: strategy },
    })),
  );

  /** What happened on a day, with what was decided on it. */
  news(day: number): Text {
    const frame = this.#cockpit.frame;
    const decided = this.decisions.filter((decision) => Math.floor(decision.day) === day).map(({ title }) => title);
    return frame ? dayNews(frame, day, decided) : { zh: '', en: '' };
  }

  strategy(id: string): Strategy | undefined {
    return strategies.get(id);
  }

  /** Opens a member's card, or closes it. */
  select(person: number | undefined): void {
    this.selected = person;
  }

  name(person: number): string {
    return this.names[person] ?? `#${person}`;
  }

  #curvesOf(frame: Frame): Curves {
    const kept = this.#kept;
    const sameDay = kept && Math.floor(kept.frame.minute / 1440) === Math.floor(frame.minute / 1440);
    if (kept && sameDay && frame.persons.role.length > MANY && kept.frame.minute <= frame.minute) return kept.curves;
    const made = curves(frame, this.roles.length, this.#without);
    this.#kept = { frame, curves: made };
    return made;
  }
}

export const [useView, provideView] = createContext<View>();
