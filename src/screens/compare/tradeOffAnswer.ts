/** What is said of a trade-off: who is on the front, who is dominated by whom, and how sure that is. */
import { group } from 'd3';
import type { Standing } from '../../compare/tradeOff.ts';
import type { Language } from '../../i18n/language.svelte.ts';
import { tradeOffWords as words } from './tradeOffWords.ts';

/** An arm that has been run; `behind` holds places in the list of all arms. */
export interface Named {
  name: string;
  standing: Pick<Standing, 'onFront' | 'share' | 'behind'>;
}

/** A share this near to 0 or 1 is not worth a word. */
const SURE = 0.05;

/** names: of all arms, by their places. */
export function frontFinding(arms: readonly Named[], names: readonly string[], language: Language): string {
  const { say } = language;
  const stop = say({ zh: '。', en: '.' });
  return [whoIs(arms, names, language), howSure(arms, language)].map((part) => part + stop).join(say(GAP));
}

const GAP = { zh: '', en: ' ' };

function whoIs(arms: readonly Named[], names: readonly string[], { say, tag }: Language): string {
  const quote = (name: string): string => say(words.quoted(name));
  const list = (some: readonly string[]): string => new Intl.ListFormat(tag).format(some.map(quote));
  const front = arms.filter(({ standing }) => standing.onFront).map(({ name }) => name);
  if (front.length === arms.length) return say(words.allOnFront(list(front)));
  if (front.length === 1) return say(words.oneOnFront(quote(front[0])));
  const behind = group(
    arms.filter(({ standing }) => !standing.onFront),
    ({ standing }) => standing.behind.join(),
  );
  const told = Array.from(behind.values(), (some) => {
    const by = some[0].standing.behind.map((arm) => names[arm]);
    return say(words.behind(list(some.map(({ name }) => name)), list(by), by.length));
  });
  return [say(words.someOnFront(list(front))), ...told].join(say({ zh: '；', en: '; ' }));
}

function howSure(arms: readonly Named[], { say, percent }: Language): string {
  const unsure = arms.filter(({ standing }) => standing.share > SURE && standing.share < 1 - SURE);
  if (unsure.length === 0) return say(words.sure);
  const parts = unsure.map(({ name, standing }) => say(words.ofArm(say(words.quoted(name)), percent(standing.share))));
  return say(words.unsure(parts.join(say({ zh: '，', en: ', ' }))));
}
