import type { Language } from '../../i18n/language.svelte.ts';
import { forecastWords as words } from './forecastWords.ts';

const MINUTE = 60;
/** Seconds up to which nobody asks for minutes. */
const SHORT = 90;

/** 40 s; 3 min. */
export function duration(seconds: number, { say, number }: Pick<Language, 'say' | 'number'>): string {
  return seconds < SHORT
    ? say(words.seconds(number(Math.max(1, Math.ceil(seconds)))))
    : say(words.minutes(number(Math.ceil(seconds / MINUTE))));
}
