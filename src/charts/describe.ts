/** What charts show, in sentences: their names for screen readers. */
import type { Text } from '../engine/text.ts';
import { causeNames } from '../i18n/words.ts';
import { percent } from './format.ts';
import { causeLooks } from './palette.ts';
import type { Decision, IncidenceStep, SurvivalStep } from './rows.ts';
import { rowAt } from './steps.ts';
import { words } from './words.ts';

export function describeRetention(steps: readonly SurvivalStep[], day: number): Text {
  const row = rowAt(steps, day);
  if (!row) return words.noRetention;
  return words.retentionFinding(Math.floor(day), percent(row.survival), percent(row.low), percent(row.high));
}

export function describeQuits(steps: readonly IncidenceStep[], day: number): Text {
  const values = rowAt(steps, day)?.values ?? [];
  const total = values.reduce((sum, value) => sum + value, 0);
  const parts = causeLooks
    .map(({ id }, i) => ({ name: causeNames[id], share: values[i] ?? 0 }))
    .filter((part) => part.share > 0)
    .sort((a, b) => b.share - a.share);
  const at = Math.floor(day);
  return {
    zh: words.quitFinding(at, percent(total, 1), parts.map((p) => `${p.name.zh} ${percent(p.share, 1)}`).join('，')).zh,
    en: words.quitFinding(
      at,
      percent(total, 1),
      parts.map((p) => `${p.name.en.toLowerCase()} ${percent(p.share, 1)}`).join(', '),
    ).en,
  };
}

export function describeDecisions(decisions: readonly Decision[], say: (text: Text) => string): string {
  if (decisions.length === 0) return '';
  const list = decisions.map((d) => words.decision(d.number, Math.floor(d.day), say(d.title)));
  return say({
    zh: words.decisionsAre(list.map((text) => text.zh).join('；')).zh,
    en: words.decisionsAre(list.map((text) => text.en).join('; ')).en,
  });
}
