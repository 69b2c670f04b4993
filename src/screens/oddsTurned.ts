/** When the odds of somebody who quit turned against staying, in words. */
import type { Text } from '../engine/text.ts';
import { MINUTES_PER_DAY } from '../engine/setup.ts';
import { dayName } from '../i18n/words.ts';

/** `at`: the minute of the quit; `savableUntil`: the last look at which staying 30 days more was the likelier. */
export function oddsTurned({ at, savableUntil }: { at: number; savableUntil: number }): Text {
  if (at - savableUntil < MINUTES_PER_DAY) {
    return {
      zh: '走得突然：前一晚看，还是更可能留下',
      en: 'A sudden end: the night before, staying was still likelier',
    };
  }
  const day = dayName(Math.floor(savableUntil / MINUTES_PER_DAY));
  return {
    zh: `${day.zh}起，30 天内退群的可能过了一半；那之前更可能留下`,
    en: `From ${day.en.replace('Day', 'day')} on, quitting within 30 days was likelier than not; until then, staying was`,
  };
}
