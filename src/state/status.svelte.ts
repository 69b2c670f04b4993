import { createContext } from 'svelte';

/** The one line that tells what just happened. */
export class Status {
  text = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Shows a sentence for `seconds`, long enough to read it. */
  tell(text: string, seconds = 4): void {
    clearTimeout(this.#timer);
    this.text = text;
    this.#timer = setTimeout(() => (this.text = ''), seconds * 1000);
  }
}

export const [useStatus, provideStatus] = createContext<Status>();
