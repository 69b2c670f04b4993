/** What the health board says, read from a frame's daily columns. */
import { HEALTH_MARKS } from '../../engine/healthMarks.ts';
import type { Text } from '../../engine/text.ts';
import { claim, vitals, type Daily, type Vital } from './vitals.ts';
import { stages, words } from './healthWords.ts';

export const TIERS = ['loyal', 'active', 'ordinary', 'potential', 'silent'] as const;
export const STEPS = ['reading', 'skipping', 'muted', 'folded', 'ignoring'] as const;
export const DEGREES = ['warmth', 'attitude', 'rhythm', 'freshness'] as const;
export const ELEMENTS = ['carrier', 'team', 'goals', 'events', 'discipline'] as const;

/** A mark of table 4, or that of R15; without a value it says why there is none. */
export interface Mark extends Vital {
  missing: Text;
}

/** The last finished day's figure; undefined before the first day is over. */
export function lastOf(daily: Daily, id: string): number | undefined {
  const column = daily[id];
  return column?.[column.length - 1];
}

const ever = (daily: Daily, id: string): boolean => Array.from(daily[id] ?? []).some((n) => n > 0);

/** The four marks of table 4 (R35), how much of the talk is commerce (R15), and how many questions nobody answers. */
export function marks(daily: Daily): Mark[] {
  const begun = lastOf(daily, 'present') !== undefined;
  const known = (...ids: string[]): Mark[] =>
    vitals(daily)
      .filter(({ id }) => ids.includes(id))
      .map((vital) => ({ ...vital, missing: begun && vital.id === 'unanswered' ? words.noQuestions : words.notYet }));
  const rest = { good: 'atLeast', top: 1, share: true } as const;
  return [
    ...known('talk', 'visits'),
    {
      ...rest,
      id: 'activity',
      label: words.activity,
      value: ever(daily, 'participants') ? lastOf(daily, 'activityConversion') : undefined,
      mark: HEALTH_MARKS.activityConversion,
      source: claim('R35'),
      missing: begun ? words.noActivity : words.notYet,
    },
    {
      ...rest,
      id: 'content',
      label: words.content,
      value: (lastOf(daily, 'contentReach') ?? 0) > 0 ? lastOf(daily, 'contentTakenUp') : undefined,
      mark: HEALTH_MARKS.contentTakenUp,
      source: words.contentSource,
      missing: begun ? words.noContent : words.notYet,
    },
    ...known('commercial', 'unanswered'),
  ];
}

export type Verdict = 'met' | 'missed' | 'unknown';

export function verdictOf({ value, mark, good }: Mark): Verdict {
  if (value === undefined) return 'unknown';
  return (good === 'atLeast' ? value >= mark : value <= mark) ? 'met' : 'missed';
}

/** The mark that is missed by most, as a share of itself. */
function worst(list: readonly Mark[]): Mark | undefined {
  const lack = ({ value = 0, mark, good }: Mark): number => (good === 'atLeast' ? 1 - value / mark : value / mark - 1);
  return list
    .filter((mark) => verdictOf(mark) === 'missed')
    .sort((a, b) => lack(b) - lack(a))
    .at(0);
}

/** Sum over the last seven finished days; undefined before the first. */
export function weekOf(daily: Daily, id: string): number | undefined {
  const column = daily[id];
  return column && column.length > 0
    ? Array.from(column)
        .slice(-7)
        .reduce((a, b) => a + b, 0)
    : undefined;
}

/**
 * One of the four degrees, 0 to 1; undefined where there was nothing to judge. Attitude judges ads that are between one
 * and eight days old: where members posted none, nobody had to be told anything.
 */
export function degreeOf(daily: Daily, degree: (typeof DEGREES)[number]): number | undefined {
  const value = lastOf(daily, `degree.${degree}`);
  if (degree !== 'attitude' || value !== 1) return value;
  const ads = Array.from(daily.ads ?? []).slice(-8, -1);
  return ads.some((n) => n > 0) ? value : undefined;
}

/** People who are in the group and have not looked in for thirty days. */
export function deadHeads(daily: Daily): number {
  return Math.round((lastOf(daily, 'dead') ?? 0) * (lastOf(daily, 'present') ?? 0));
}

/** From this share on, the present but dead are the finding. */
const MANY_DEAD = 0.1;

/** One sentence that is true now: what burns first, then what is worn out, then how many marks are met. */
export function diagnosis(daily: Daily): Text {
  const present = lastOf(daily, 'present');
  if (present === undefined) return words.firstDay;
  if ((lastOf(daily, 'crisis') ?? 0) > 0.05) return words.inCrisis;
  if (lastOf(daily, 'lifeStage') === stages.length - 1) return words.gone;
  if ((lastOf(daily, 'staffLoad') ?? 0) >= 0.98) return words.wornOut;
  if ((lastOf(daily, 'dead') ?? 0) >= MANY_DEAD) return words.manyDead(deadHeads(daily), present);
  const list = marks(daily);
  const met = list.filter((mark) => verdictOf(mark) === 'met').length;
  const low = worst(list);
  if (met === list.length) return words.allMet(met);
  return low ? words.someMet(met, list.length, low.label) : words.noneMissed(met, list.length);
}

/** Where the groups stand in their life, by the number of the measure. */
export function stageOf(daily: Daily): number | undefined {
  return lastOf(daily, 'lifeStage');
}
