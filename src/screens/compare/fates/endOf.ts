import { causeLooks } from '../../../charts/palette.ts';
import type { Stay } from '../../../compare/fates.ts';
import type { Text } from '../../../engine/text.ts';
import { causeNames, dayName } from '../../../i18n/words.ts';
import { words } from './words.ts';

/** How a stay ended, in a few words. */
export function endOf({ exit, to, cause }: Stay): Text {
  if (exit === 'inside') return words.inside;
  const day = dayName(Math.floor(to / 1440));
  const why = exit === 'quit' ? causeNames[causeLooks[cause].id] : undefined;
  const other = exit === 'dissolved' ? words.dissolved : words.removed;
  const said = (locale: keyof Text): string =>
    (why ? words.quit(day[locale], why[locale]) : other(day[locale]))[locale];
  return { zh: said('zh'), en: said('en') };
}
