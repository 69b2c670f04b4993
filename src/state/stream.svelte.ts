import type { ChatItem } from '../runner/frame.ts';
import type { Locale } from '../i18n/language.svelte.ts';
import type { Session } from '../runner/session.ts';

/** How many messages are shown at first, and fetched at a time when the reader scrolls back. */
export const PAGE = 40;

/** Milliseconds between two looks: nobody reads faster, and a page that plays has better things to do. */
const REST = 200;

interface Wish {
  group: number;
  locale: Locale;
  short: boolean;
}

/** The chat of the group that is open. Follows the run; older messages are added on demand. */
export class Stream {
  items = $state.raw<readonly ChatItem[]>([]);
  /** Whether there are older messages than those shown. */
  older = $state(true);
  #session: Session;
  #busy = false;
  #wanted: Wish | undefined;
  #shown = '';

  #rest: () => Promise<void>;

  constructor(session: Session, rest = () => new Promise<void>((resolve) => setTimeout(resolve, REST))) {
    this.#session = session;
    this.#rest = rest;
  }

  /**
   * Asks for the newest messages; while an answer is awaited only the last wish is kept. `short`: the reader is at
   * the end, older ones need not be kept.
   */
  follow(group: number, locale: Locale, short = false): void {
    this.#wanted = { group, locale, short };
    void this.#work();
  }

  /** Adds a page of older messages. */
  async back(): Promise<void> {
    const first = this.items[0];
    const [group, locale] = this.#shown.split(' ');
    if (!first || this.#busy || !this.older) return;
    this.#busy = true;
    const more = await this.#session.chat(Number(group), first.index, PAGE, locale as Locale).catch(() => []);
    this.older = more.length === PAGE;
    this.items = [...more, ...this.items];
    this.#busy = false;
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    while (this.#wanted) {
      const { group, locale, short } = this.#wanted;
      this.#wanted = undefined;
      const fresh = await this.#session.chat(group, undefined, PAGE, locale).catch(() => []);
      this.#take(fresh, `${group} ${locale}`, short);
      await this.#rest();
    }
    this.#busy = false;
  }

  /** Keeps what was scrolled back to, as long as the new page joins on to it. */
  #take(fresh: readonly ChatItem[], shown: string, short: boolean): void {
    const last = this.items.at(-1)?.index ?? -1;
    const first = fresh[0]?.index ?? 0;
    const joins = !short && shown === this.#shown && first <= last + 1 && last <= (fresh.at(-1)?.index ?? -1);
    this.#shown = shown;
    if (!joins) this.older = fresh.length === PAGE;
    this.items = joins ? [...this.items.filter((i) => i.index < first).slice(-4 * PAGE), ...fresh] : fresh;
  }
}
