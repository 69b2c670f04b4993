/** From this share of the room on, it is said that it gets tight. */
const TIGHT = 0.8;

/** What browsers tell of their storage; older ones not all of it. */
type Manager = Partial<Pick<StorageManager, 'estimate' | 'persist' | 'persisted'>>;

/** How much room the browser gives on this device, how much of it is used, and whether it may clear it by itself. */
export class Room {
  /** Bytes; undefined where the browser does not tell. */
  used = $state<number>();
  quota = $state<number>();
  /** The browser has promised to keep it when it needs room. */
  persisted = $state<boolean>();
  readonly isTight = $derived(this.used !== undefined && this.quota !== undefined && this.used > TIGHT * this.quota);

  #manager: Manager | undefined;

  /** `manager`: the browser's; it has none on pages that are not secure. */
  constructor(manager: Manager | undefined) {
    this.#manager = manager;
  }

  /** Looks again; what cannot be told stays undefined. */
  async look(): Promise<void> {
    const estimate = await this.#manager?.estimate?.().catch(() => undefined);
    this.used = estimate?.usage;
    this.quota = estimate?.quota;
    this.persisted = await this.#manager?.persisted?.().catch(() => undefined);
  }

  /** Asks the browser for its promise; false where it gives none. */
  async ask(): Promise<boolean> {
    this.persisted = (await this.#manager?.persist?.().catch(() => false)) ?? false;
    return this.persisted;
  }
}
