/** What is said of a policy in many worlds: in how many it helps, in which it hurts, in how many one cannot tell. */
import type { Answer } from '../../compare/verdict.ts';
import type { Language } from '../../i18n/language.svelte.ts';
import { otherWorldsWords as words } from './otherWorldsWords.ts';
import type { WorldRow } from './worlds.ts';

export function worldsFinding(rows: readonly WorldRow[], arm: string, { say, number, tag }: Language): string {
  const judged = rows.filter(({ effect }) => effect !== undefined);
  const those = (answer: Answer): WorldRow[] => judged.filter(({ effect }) => effect?.verdict.answer === answer);
  const [helps, hurts, same, unknown] = (['better', 'worse', 'same', 'unknown'] as const).map(those);
  const unfit = rows.filter(({ problems }) => problems.length > 0);
  const names = new Intl.ListFormat(tag).format(hurts.map(({ scenario }) => say(scenario.title)));
  const parts = [
    words.helps(arm, number(helps.length), number(judged.length)),
    hurts.length > 0 ? words.hurts(number(hurts.length), names) : words.hurtsNone,
    ...(same.length > 0 ? [words.same(number(same.length))] : []),
    ...(unknown.length > 0 ? [words.unknown(number(unknown.length))] : []),
    ...(unfit.length > 0 ? [words.unfit(number(unfit.length))] : []),
  ];
  return parts.map(say).join(say({ zh: '，', en: ', ' })) + say({ zh: '。', en: '.' });
}
