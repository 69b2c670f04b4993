/** The figures of a kept run as they are shown. */
import type { Language } from '../../i18n/language.svelte.ts';
import { dayName } from '../../i18n/words.ts';
import { ownActs } from '../../state/runActs.ts';
import type { SavedRun } from '../../state/store.ts';
import { signedMoney } from '../signedMoney.ts';
import { words } from './words.ts';

export function dayText({ minute }: SavedRun, { say }: Language): string {
  return say(dayName(Math.floor(minute / 1440)));
}

export function retentionText({ retention }: SavedRun, { say, percent }: Language): string {
  return retention === null ? say(words.unknown) : percent(retention);
}

export function profitText({ profit }: SavedRun, { say, money }: Language): string {
  return profit === undefined ? say(words.unknown) : signedMoney(profit, money);
}

export function actsText(run: SavedRun, { number }: Language): string {
  return number(ownActs(run).length);
}
