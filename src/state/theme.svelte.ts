import { createContext } from 'svelte';
import type { Memory } from '../i18n/language.svelte.ts';

const KEY = 'qunpan.theme';

/** Light or dark: the reader's choice, remembered, else the system's. */
export class Theme {
  dark = $state(false);
  #memory: Memory | undefined;

  constructor(systemIsDark: boolean, memory?: Memory) {
    this.#memory = memory;
    const kept = memory?.getItem(KEY);
    this.dark = kept ? kept === 'dark' : systemIsDark;
  }

  toggle(): void {
    this.dark = !this.dark;
    this.#memory?.setItem(KEY, this.dark ? 'dark' : 'light');
  }
}

export const [useTheme, provideTheme] = createContext<Theme>();
