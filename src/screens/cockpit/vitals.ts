/** Four figures of the group's health against marks of the trade; each over the last seven days. */
import { HEALTH_MARKS } from '../../engine/healthMarks.ts';
import type { Text } from '../../engine/text.ts';

export interface Vital {
  id: string;
  label: Text;
  /** Undefined: not known yet. */
  value: number | undefined;
  mark: number;
  good: 'atLeast' | 'atMost';
  /** Upper end of the bar. */
  top: number;
  share: boolean;
  /** Where the mark comes from. */
  source: Text;
}

export type Daily = Readonly<Record<string, ArrayLike<number>>>;

const DAYS = 7;

/** Sum over the last days of a share of the day's messages, in messages; undefined where one of the columns is missing. */
function messagesLately(daily: Daily, share: string): number | undefined {
  const { messages, [share]: shares } = daily;
  if (!messages || !shares) return undefined;
  return lately({ part: Array.from(messages, (n, day) => n * (shares[day] ?? 0)) }, 'part');
}

/** Sum over the last days; undefined where there is no such column, or not a day yet. */
function lately(daily: Daily, id: string): number | undefined {
  const column = daily[id];
  if (!column || column.length === 0) return undefined;
  let total = 0;
  for (let i = Math.max(0, column.length - DAYS); i < column.length; i++) total += column[i] ?? 0;
  return total;
}

function last(daily: Daily, id: string): number | undefined {
  const column = daily[id];
  return column?.[column.length - 1];
}

const ratio = (part: number | undefined, whole: number | undefined): number | undefined =>
  part === undefined || !whole ? undefined : part / whole;

export const claim = (row: string): Text => ({
  zh: `从业者说法（${row}），未经核实`,
  en: `claimed by practitioners (${row}), not verified`,
});

export function vitals(daily: Daily): Vital[] {
  const messages = lately(daily, 'messages');
  const perHead = ratio(messages, lately(daily, 'present'));
  return [
    {
      id: 'talk',
      label: { zh: '每百人每日消息', en: 'Messages per 100' },
      value: perHead === undefined ? undefined : perHead * 100,
      mark: HEALTH_MARKS.messagesPer100,
      good: 'atLeast',
      top: 40,
      share: false,
      source: claim('R35'),
    },
    {
      id: 'visits',
      label: { zh: '7 日回访', en: '7-day return' },
      value: last(daily, 'returning'),
      mark: HEALTH_MARKS.returning,
      good: 'atLeast',
      top: 1,
      share: true,
      source: claim('R35'),
    },
    {
      // Ads of members and offers of one's own alike (R15).
      id: 'commercial',
      label: { zh: '商业消息占比', en: 'Commercial share' },
      value: ratio(messagesLately(daily, 'commercialShare'), messages),
      mark: HEALTH_MARKS.commercialShare,
      good: 'atMost',
      top: 0.5,
      share: true,
      source: claim('R15'),
    },
    {
      id: 'unanswered',
      label: { zh: '没人回应的提问', en: 'Unanswered' },
      value: ratio(lately(daily, 'unanswered'), lately(daily, 'questionsDue')),
      mark: 0.4,
      good: 'atMost',
      top: 1,
      share: true,
      source: {
        zh: '公开研究（B7.8）：约四成提问没人回应',
        en: 'published (B7.8): about 40% of questions stay unanswered',
      },
    },
  ];
}
