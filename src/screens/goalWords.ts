/** How a scenario's goals are named and their figures written. */
import type { Text } from '../engine/text.ts';
import type { Language } from '../i18n/language.svelte.ts';
import { observers } from '../observers/index.ts';
import type { Scenario } from '../scenario/schema.ts';

type Goal = Scenario['goals'][number];

/** The goal's own title, else its metric's. */
export function goalTitle({ title, metric }: Pick<Goal, 'title' | 'metric'>): Text {
  if (title) return title;
  if (metric === 'retention') return { zh: '留存率', en: 'Retention' };
  if (metric === 'balance') return { zh: '账户余额', en: 'Balance' };
  return observers.get(metric)?.title ?? { zh: metric, en: metric };
}

/** A value of a metric as readers write it; small figures keep the second decimal, which is what many goals turn on. */
export function goalFigure(
  metric: string,
  value: number,
  { percent, decimal, money }: Pick<Language, 'percent' | 'decimal' | 'money'>,
): string {
  if (metric === 'retention' || metric.endsWith('Share')) return percent(value);
  if (metric === 'balance') return money(value);
  return Math.abs(value) < 10 ? String(Math.round(value * 100) / 100) : decimal(value);
}

/** A goal in short: title, side and figure. */
export function goalInShort(goal: Goal, language: Language): string {
  const [sign, value] = goal.atLeast === undefined ? ['≤', goal.atMost ?? 0] : ['≥', goal.atLeast];
  // Spaces that do not break: a sign stays with its figure.
  return `${language.say(goalTitle(goal))}\u00a0${sign}\u00a0${goalFigure(goal.metric, value, language)}`;
}
