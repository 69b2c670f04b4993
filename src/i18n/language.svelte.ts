import { createContext } from 'svelte';
import type { Text } from '../engine/text.ts';

export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Where the reader's choice is kept; the browser's localStorage, or nothing. */
export interface Memory {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const KEY = 'qunpan.language';
const TAGS: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' };

/** The reader's language: remembered, else the browser's, else Chinese. One instance a page. */
export class Language {
  locale = $state<Locale>('zh');
  #memory: Memory | undefined;

  constructor(wishes: readonly string[] = [], memory?: Memory) {
    this.#memory = memory;
    this.locale = isLocale(memory?.getItem(KEY)) ?? preferred(wishes);
  }

  get tag(): string {
    return TAGS[this.locale];
  }

  choose(locale: Locale): void {
    this.locale = locale;
    this.#memory?.setItem(KEY, locale);
  }

  /** A text in the reader's language. */
  say = (text: Text): string => text[this.locale];

  #whole = $derived(new Intl.NumberFormat(TAGS[this.locale], { maximumFractionDigits: 0 }));
  #tenth = $derived(new Intl.NumberFormat(TAGS[this.locale], { maximumFractionDigits: 1 }));
  #share = $derived(new Intl.NumberFormat(TAGS[this.locale], { style: 'percent', maximumFractionDigits: 0 }));
  #moment = $derived(
    new Intl.DateTimeFormat(TAGS[this.locale], { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' }),
  );

  /** 1234 as 1,234. */
  number = (n: number): string => this.#whole.format(n);
  /** One decimal at most. */
  decimal = (n: number): string => this.#tenth.format(n);
  /** A share from 0 to 1, in whole per cent. */
  percent = (share: number): string => this.#share.format(share);
  /** RMB, with the unit in words: 1,234.5 RMB. */
  money = (rmb: number): string => `${this.#tenth.format(rmb)} ${this.locale === 'zh' ? '元' : 'RMB'}`;
  /** A moment of the reader's own life (of a saved run), not of the simulation. */
  moment = (at: Date): string => this.#moment.format(at).replace(/(\d+)月(\d+)日/, '$1 月 $2 日');
}

function isLocale(value: string | null | undefined): Locale | undefined {
  return LOCALES.find((locale) => locale === value);
}

function preferred(wishes: readonly string[]): Locale {
  for (const wish of wishes) {
    const found = LOCALES.find((locale) => wish.toLowerCase().startsWith(locale));
    if (found) return found;
  }
  return 'zh';
}

export const [useLanguage, provideLanguage] = createContext<Language>();
