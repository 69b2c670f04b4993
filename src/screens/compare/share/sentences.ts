/** What poster and report say of the comparison in hand. */
import { metricOf, type Metric } from '../../../compare/metrics.ts';
import type { Text } from '../../../engine/text.ts';
import type { Language } from '../../../i18n/language.svelte.ts';
import type { Arm } from '../../../state/arms.ts';
import type { Comparison } from '../../../state/comparison.svelte.ts';
import { evidence, finding } from '../answer.ts';
import { levelAndRange } from '../figures.ts';
import { words } from '../words.ts';

/** The question without its controls. */
export function questionOf(comparison: Comparison, { say, number }: Language): string {
  const { scenario, chosen, baseline } = comparison;
  const named = (name: Text | undefined): string => (name ? say({ zh: `「${name.zh}」`, en: name.en }) : '');
  const metric = metricOf(comparison.metric).title;
  const parts: Record<string, string> = {
    scenario: named(scenario?.title),
    seeds: say({ zh: `${number(comparison.wanted)} `, en: number(comparison.wanted) }),
    arm: named(chosen?.name),
    baseline: named(baseline.name),
    metric: say({ zh: metric.zh.replace(/^(?=\d)/, ' '), en: metric.en }),
  };
  return say(words.question).replace(/\{(\w+)\}/g, (_, key: string) => parts[key] ?? '');
}

/** The finding and what it rests on; empty before there is one. */
export function answerOf(comparison: Comparison, language: Language): { finding: string; evidence: string } {
  const { chosen, shown } = comparison;
  const metric = metricOf(comparison.metric);
  const judged = chosen && shown.contrasts[chosen.id]?.metrics[metric.id];
  if (!judged) return { finding: '', evidence: '' };
  const name = language.say(chosen.name);
  return { finding: finding(judged, metric, name, language), evidence: evidence(judged, metric, name, language) };
}

/** Median and range of a metric over the seeds; a dash where there is none. */
export function levelOf(arm: Arm, metric: Metric, { shown }: Comparison, language: Language): string {
  const spread = shown.arms[arm.id]?.metrics[metric.id];
  return spread ? levelAndRange(metric, spread, language) : '–';
}
