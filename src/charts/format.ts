import type { Locale } from '../i18n/language.svelte.ts';

/** A share from 0 to 1 in per cent, with `digits` decimals. A share that only rounds to 100 % or 0 % gets a decimal. */
export function percent(share: number, digits = 0): string {
  const text = (share * 100).toFixed(digits);
  const tooRound = digits === 0 && ((text === '100' && share < 1) || (text === '0' && share > 0));
  return `${tooRound ? (share * 100).toFixed(1) : text}%`;
}

const whole: Record<Locale, Intl.NumberFormat> = {
  zh: new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }),
};

/** 1234 as 1,234. */
export function count(n: number, locale: Locale): string {
  return whole[locale].format(n);
}

const WIDTHS: Record<string, number> = { ' ': 0.28, '%': 0.92, m: 0.86, w: 0.8, i: 0.28, l: 0.28, '.': 0.28 };

/** Width of a text in px, near enough to decide whether it has room: a Chinese character is as wide as it is high. */
export function textWidth(text: string, size = 12): number {
  let em = 0;
  for (const letter of text) em += letter > '\u2e7f' ? 1 : (WIDTHS[letter] ?? 0.56);
  return em * size;
}
