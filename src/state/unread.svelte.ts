import type { Locale } from '../i18n/language.svelte.ts';
import type { Session } from '../runner/session.ts';

/** Milliseconds between two looks. */
const REST = 500;

/** How many messages of a group came since the reader last looked at its chat. */
export class Unread {
  count = $state(0);
  #session: Session;
  #rest: () => Promise<void>;
  /** Number of messages that were there at the last look, by group. */
  #seen: Record<number, number> = {};
  #wanted: { group: number; locale: Locale; looking: boolean } | undefined;
  #busy = false;

  constructor(session: Session, rest = () => new Promise<void>((resolve) => setTimeout(resolve, REST))) {
    this.#session = session;
    this.#rest = rest;
  }

  /** Counts anew; `looking`: the chat is open, all of it is seen. The latest wish wins. */
  follow(group: number, locale: Locale, looking: boolean): void {
    this.#wanted = { group, locale, looking };
    if (looking) this.count = 0;
    void this.#work();
  }

  /** Another run: what was seen of the last one means nothing. */
  forget(): void {
    this.#seen = {};
    this.count = 0;
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    while (this.#wanted) {
      const { group, locale, looking } = this.#wanted;
      this.#wanted = undefined;
      const [last] = await this.#session.chat(group, undefined, 1, locale).catch(() => []);
      const all = last === undefined ? 0 : last.index + 1;
      // After a rewind messages are gone that had been seen.
      const seen = looking ? all : Math.min(all, this.#seen[group] ?? all);
      this.#seen[group] = seen;
      this.count = all - seen;
      await this.#rest();
    }
    this.#busy = false;
  }
}
