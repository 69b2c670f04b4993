/** What is said of a contrast: the finding in a sentence, and what it rests on. */
import { group } from 'd3';
import { FEWEST } from '../../compare/contrast.ts';
import type { Metric } from '../../compare/metrics.ts';
import type { Judged } from '../../compare/summary.ts';
import type { Answer, Verdict } from '../../compare/verdict.ts';
import type { Text } from '../../engine/text.ts';
import type { Language } from '../../i18n/language.svelte.ts';
import { bare, change, level } from './figures.ts';
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
  const { say } = language;
  const effect = say(words.effect(say(metric.title), change(metric, contrast.median, language)));
  switch (verdict.answer) {
    case 'better':
      return say(words.better(arm, effect));
    case 'worse':
      return say(words.worse(arm, effect));
    case 'same':
      return say(words.same(effect));
    case 'unknown':
      return open(verdict, metric, arm, language);
  }
}

/** What can be said before it is known whether a difference is worth having: of which sign it is, or that not even that is known. */
function open({ low, high, more }: Verdict, { better }: Metric, arm: string, { say, number }: Language): string {
  const isInReach = Number.isFinite(more);
  if (low <= 0 && high >= 0) return say(isInReach ? words.unknown(number(more)) : words.never);
  const when = say(isInReach ? words.tellsIn(number(more)) : words.tellsNever);
  return say(low > 0 === (better === 'more') ? words.someGood(arm, when) : words.someHarm(arm, when));
}

/** One of the arms, and its median in the metric asked about. */
export interface Ranked {
  name: string;
  median: number;
}

/** All arms from the best to the worst, those that read alike as one; of one or two the finding says as much. */
export function ranking(arms: readonly Ranked[], metric: Metric, { say }: Language): string {
  const sign = metric.better === 'more' ? -1 : 1;
  const sorted = [...arms].sort((a, b) => sign * (a.median - b.median));
  const alike = group(sorted, ({ median }) => level(metric, median));
  if (arms.length < 3 || alike.size < 2) return '';
  const list = Array.from(alike, ([median, some]) => `${median} ${some.map(({ name }) => name).join(' = ')}`);
  return say(words.ranking(say(metric.title), list.join(say({ zh: '、', en: ', ' }))));
}

const stop: Text = { zh: '。', en: '.' };

export function evidence({ contrast, verdict }: Judged, metric: Metric, arm: string, language: Language): string {
  const { say, number, percent } = language;
  const { median, low, high, probability, seeds } = contrast;
  if (seeds < FEWEST) return say(words.few(change(metric, median, language), number(seeds))) + say(stop);
  const parts = [
    say(words.evidence(change(metric, median, language), bare(metric, low), bare(metric, high))),
    say(words.share(number(seeds), percent(probability), arm)),
  ];
  if (verdict.answer === 'unknown' && Number.isFinite(verdict.low))
    parts.push(say(words.decides(bare(metric, verdict.low), bare(metric, verdict.high))));
  return parts.join(say({ zh: '；', en: '; ' })) + say(stop);
}
