/** How the values of a metric, and differences of them, are written. */
import { precisionFixed, tickStep } from 'd3';
import type { Metric } from '../../compare/metrics.ts';
import type { Language } from '../../i18n/language.svelte.ts';
import { words } from './words.ts';

type Tongue = Pick<Language, 'say' | 'locale'>;

/** Shares are written in per cent, their differences in points. */
export const isShare = ({ unit }: Pick<Metric, 'unit'>): boolean => unit.en === 'share';
const isIndex = ({ unit }: Pick<Metric, 'unit'>): boolean => unit.en === '0 to 1';

/** With its sign, a true minus included. */
export function signed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return text;
  return `${value < 0 ? '−' : '+'}${grouped(text)}`;
}

/** Digits behind the point, by unit; whole people and money. */
const DIGITS: Readonly<Record<string, number>> = { '0 to 1': 2, days: 1, messages: 1, hours: 1 };
const digitsOf = ({ unit }: Pick<Metric, 'unit'>): number => DIGITS[unit.en] ?? 0;

/** 62.4%, 1,234. */
export function level(metric: Pick<Metric, 'unit'>, value: number): string {
  if (isShare(metric)) return `${(value * 100).toFixed(1)}%`;
  return signed(value, digitsOf(metric)).replace('+', '');
}

/** +5.2, without the unit. */
export function bare(metric: Pick<Metric, 'unit'>, value: number): string {
  if (isShare(metric)) return signed(value * 100, 1);
  return signed(value, digitsOf(metric));
}

/** Digits behind the point by which the ticks of an axis of shares, so many of them, differ in per cent. */
export function digitsOfTicks([low, high]: readonly number[], count: number): number {
  return precisionFixed(tickStep(low, high, count) * 100);
}

/** +5.2 points. */
export function change(metric: Pick<Metric, 'unit'>, value: number, tongue: Tongue): string {
  return [bare(metric, value), unitOf(metric, tongue)].filter(Boolean).join(' ');
}

/** The unit of differences. */
export function unitOf(metric: Pick<Metric, 'unit'>, { say }: Pick<Tongue, 'say'>): string {
  if (isIndex(metric)) return '';
  return say(isShare(metric) ? words.points : metric.unit);
}

function grouped(text: string): string {
  const [whole, part] = text.split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? parted : `${parted}.${part}`;
}
