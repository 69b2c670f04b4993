/** How the values of a metric, and differences of them, are written. */
import { precisionFixed, tickStep } from 'd3';
import { FEWEST } from '../../compare/contrast.ts';
import type { Metric } from '../../compare/metrics.ts';
import type { Language } from '../../i18n/language.svelte.ts';
import { words } from './words.ts';

type Tongue = Pick<Language, 'say'>;
type Unit = Pick<Metric, 'unit'>;
interface Interval {
  low: number;
  high: number;
}
interface Spread extends Interval {
  median: number;
}
/** An interval, and how many seeds it is of. */
interface Supported extends Interval {
  seeds: number;
}

/** Shares are written in per cent, their differences in points. */
export const isShare = ({ unit }: Unit): boolean => unit.en === 'share';
const isIndex = ({ unit }: Unit): boolean => unit.en === '0 to 1';

/** With its sign, a true minus included. */
export function signed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return text;
  return `${value < 0 ? '−' : '+'}${grouped(text)}`;
}

/** Digits behind the point, by unit; whole people and money. */
const DIGITS: Readonly<Record<string, number>> = { '0 to 1': 2, days: 1, messages: 1, hours: 1 };
const digitsOf = ({ unit }: Unit): number => DIGITS[unit.en] ?? 0;

/** 62.4%, 1,234. */
export function level(metric: Unit, value: number): string {
  if (isShare(metric)) return `${(value * 100).toFixed(1)}%`;
  return signed(value, digitsOf(metric)).replace('+', '');
}

/** +5.2, without the unit. */
export function bare(metric: Unit, value: number): string {
  if (isShare(metric)) return signed(value * 100, 1);
  return signed(value, digitsOf(metric));
}

/** Digits behind the point by which the ticks of an axis of shares, so many of them, differ in per cent. */
export function digitsOfTicks([low, high]: readonly number[], count: number): number {
  return precisionFixed(tickStep(low, high, count) * 100);
}

/** +5.2 points. */
export function change(metric: Unit, value: number, tongue: Tongue): string {
  return [bare(metric, value), unitOf(metric, tongue)].filter(Boolean).join(' ');
}

/** 62.4% (60.0% to 65.1%): what the seeds have in the middle, and the range of most of them. */
export function levelAndRange(metric: Unit, spread: Spread, tongue: Tongue): string {
  return `${level(metric, spread.median)} (${levelRange(metric, spread, tongue)})`;
}
export function levelRange(metric: Unit, { low, high }: Interval, { say }: Tongue): string {
  return say(words.range(level(metric, low), level(metric, high)));
}

/** +5.2 (+3.1 to +7.0): a difference and its interval, without the unit. */
export function changeAndRange(metric: Unit, contrast: Spread & Supported, tongue: Tongue): string {
  return `${bare(metric, contrast.median)} (${changeRange(metric, contrast, tongue)})`;
}
export function changeRange(metric: Unit, { low, high, seeds }: Supported, { say }: Tongue): string {
  return say(seeds < FEWEST ? words.tooFew : words.range(bare(metric, low), bare(metric, high)));
}

/** A metric's name with the unit of its levels, which for shares stands with the figures. */
export function titleWithUnit(metric: Pick<Metric, 'title' | 'unit'>, tongue: Tongue): string {
  return withUnit(tongue.say(metric.title), levelUnit(metric, tongue), tongue);
}
export function withUnit(title: string, unit: string, { say }: Tongue): string {
  return title + (unit && say({ zh: `（${unit}）`, en: ` (${unit})` }));
}
/** '' for shares: each has its per cent sign. */
export function levelUnit(metric: Unit, tongue: Tongue): string {
  return isShare(metric) ? '' : unitOf(metric, tongue);
}

/** The unit of differences. */
export function unitOf(metric: Unit, { say }: Tongue): string {
  if (isIndex(metric)) return '';
  return say(isShare(metric) ? words.points : metric.unit);
}

function grouped(text: string): string {
  const [whole, part] = text.split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? parted : `${parted}.${part}`;
}
