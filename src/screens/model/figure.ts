import type { Locale } from '../../i18n/language.svelte.ts';

const TAGS: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' };

/** A figure of any size: three digits that matter, whole from 100 on; a dash for what JSON could not hold. */
export function figure(n: number | null | undefined, locale: Locale): string {
  if (typeof n !== 'number' || Number.isNaN(n)) return '—';
  if (!Number.isFinite(n)) return n > 0 ? '∞' : '−∞';
  const size = Math.abs(n) >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 };
  return new Intl.NumberFormat(TAGS[locale], size).format(n).replace('-', '−');
}

/** A relative change as +42 % is written here: +42%; a small one keeps a decimal, so that its interval is more than a point. */
export function change(share: number): string {
  const points = Number((share * 100).toFixed(Math.abs(share) < 0.1 ? 1 : 0));
  return `${points > 0 ? '+' : points < 0 ? '−' : '±'}${Math.abs(points)}%`;
}

/** Two bounds as a range. */
export function span(low: number | null, high: number | null, locale: Locale): string {
  if (!Number.isFinite(low)) return `≤ ${figure(high, locale)}`;
  if (!Number.isFinite(high)) return `≥ ${figure(low, locale)}`;
  const between = locale === 'zh' ? ' 至 ' : ' to ';
  return `${figure(low, locale)}${between}${figure(high, locale)}`;
}
