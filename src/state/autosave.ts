/** Calls `save` soon after `touch`, at most once in `pause` milliseconds, and never two at a time. */
export class Autosave {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();
  #save: () => Promise<void>;
  #pause: number;

  constructor(save: () => Promise<void>, pause = 400) {
    this.#save = save;
    this.#pause = pause;
  }

  touch(): void {
    this.#timer ??= setTimeout(() => void this.flush(), this.#pause);
  }

  /** Saves now: before the page goes away. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#running = this.#running.then(this.#save).catch(() => undefined);
    return this.#running;
  }
}
