import type { Diary } from '../runner/frame.ts';
import type { Locale } from '../i18n/language.svelte.ts';
import type { Session } from '../runner/session.ts';

/** One member's story: asked of the worker when a card opens, and again as time goes on, never twice at once. */
export class Story {
  diary = $state.raw<Diary>();
  #session: Session;
  #busy = false;
  #wanted: { person: number; locale: Locale } | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Asks for a person's diary; the latest wish wins. */
  ask(person: number | undefined, locale: Locale): void {
    if (person === undefined) {
      this.#wanted = undefined;
      this.diary = undefined;
      return;
    }
    if (this.diary?.person !== person) this.diary = undefined;
    this.#wanted = { person, locale };
    void this.#work();
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    while (this.#wanted) {
      const { person, locale } = this.#wanted;
      this.#wanted = undefined;
      const diary = await this.#session.diary(person, locale).catch(() => undefined);
      const next = this.#wanted as { person: number } | undefined;
      if (!next || next.person === person) this.diary = diary;
    }
    this.#busy = false;
  }
}
