/** What is said of a contrast: the finding in a sentence, and what it rests on. */
import type { Metric } from '../../compare/metrics.ts';
import type { Judged } from '../../compare/summary.ts';
import type { Answer } from '../../compare/verdict.ts';
import type { Text } from '../../engine/text.ts';
import type { Language } from '../../i18n/language.svelte.ts';
import { bare, change } from './figures.ts';
import { words } from './words.ts';

/** In one sign, for narrow places. */
export const SIGNS: Record<Answer, string> = { better: '▲', worse: '▼', same: '=', unknown: '?' };

/** In a word or two. */
export const ANSWERS: Record<Answer, Text> = {
  better: words.isBetter,
  worse: words.isWorse,
  same: words.isSame,
  unknown: words.isUnknown,
};

export function finding({ contrast, verdict }: Judged, metric: Metric, arm: string, language: Language): string {
  const { say, number } = language;
  const effect = say(words.effect(say(metric.title), change(metric, contrast.median, language)));
  switch (verdict.answer) {
    case 'better':
      return say(words.better(arm, effect));
    case 'worse':
      return say(words.worse(arm, effect));
    case 'same':
      return say(words.same(effect));
    case 'unknown':
      return say(Number.isFinite(verdict.more) ? words.unknown(number(verdict.more)) : words.never);
  }
}

/** Of fewer than five, the median lies outside of all of them in more than a tenth of cases: there is no 90 % interval. */
const FEWEST = 5;
const stop: Text = { zh: '。', en: '.' };

export function evidence({ contrast }: Judged, metric: Metric, arm: string, language: Language): string {
  const { say, number, percent } = language;
  const { median, low, high, probability, seeds } = contrast;
  if (seeds < FEWEST) return say(words.few(change(metric, median, language), number(seeds))) + say(stop);
  const parts = [
    say(words.evidence(change(metric, median, language), bare(metric, low), bare(metric, high))),
    say(words.share(number(seeds), percent(probability), arm)),
  ];
  return parts.join(say({ zh: '；', en: '; ' })) + say(stop);
}
