/** The tables behind the two charts: a row a week, and today. */
import type { Column } from '../../charts/DataTable.svelte';
import type { IncidenceStep, RoleCurve, SurvivalStep } from '../../charts/rows.ts';
import { rowAt } from '../../charts/steps.ts';
import { words as charts } from '../../charts/words.ts';
import type { Text } from '../../engine/text.ts';
import type { Language } from '../../i18n/language.svelte.ts';
import { causeNames, dayName } from '../../i18n/words.ts';
import { CAUSES } from '../../runner/frame.ts';
import { words } from './words.ts';

interface Table {
  caption: string;
  note: string;
  columns: Column[];
  rows: string[][];
}

const titles = {
  retention: { zh: '留存率', en: 'Retention' },
  retentionNote: (apart: string, first: string): Text => ({
    zh: `全体：${apart && `不含${apart}；`}第 0 天的 ${first} 人是开局和后来进群的，各从进群那天数起。${charts.notLost.zh}`,
    en: `Everyone: ${apart && `${apart} apart; `}the ${first} on day 0 were there or came later, each from the day of joining. ${charts.notLost.en}`,
  }),
  quits: { zh: '累计退群比例，按主因', en: 'Cumulative share who quit, by main cause' },
  quitsNote: (apart: string): Text => ({
    zh: `各列相加是合计；${apart && `不含${apart}，`}和留存率同样数人。`,
    en: `The columns add up to all causes; ${apart && `${apart} apart, `}people as in the retention table.`,
  }),
  day: { zh: '日', en: 'Day' },
  band: { zh: '95% 区间', en: '95% interval' },
  atRisk: { zh: '仍在观察', en: 'At risk' },
  total: { zh: '合计', en: 'All causes' },
};

function daysUpTo(today: number): number[] {
  const days = [];
  for (let day = 0; day < Math.floor(today); day += 7) days.push(day);
  return [...days, today];
}

export function retentionTable(
  { all, roles, apart }: { all: readonly SurvivalStep[]; roles: readonly RoleCurve[]; apart: string },
  today: number,
  { say, percent, number }: Language,
): Table {
  return {
    caption: say(titles.retention),
    note: say(titles.retentionNote(apart, number(all[0]?.atRisk ?? 0))),
    columns: [titles.day, words.everyone, titles.band, titles.atRisk, ...roles.map((r) => r.look.title)].map((t) => ({
      title: say(t),
    })),
    rows: daysUpTo(today).map((day) => {
      const row = rowAt(all, day);
      const band = row ? `${percent(row.low)}–${percent(row.high)}` : '';
      const others = roles.map(({ steps }) => percent(rowAt(steps, day)?.survival ?? 1));
      return [say(dayName(Math.floor(day))), percent(row?.survival ?? 1), band, number(row?.atRisk ?? 0), ...others];
    }),
  };
}

export function quitTable(
  { quits, apart }: { quits: readonly IncidenceStep[]; apart: string },
  today: number,
  { say, decimal }: Language,
): Table {
  const share = (value: number): string => `${decimal(value * 100)}%`;
  return {
    caption: say(titles.quits),
    note: say(titles.quitsNote(apart)),
    columns: [titles.day, ...CAUSES.map((cause) => causeNames[cause]), titles.total].map((t) => ({ title: say(t) })),
    rows: daysUpTo(today).map((day) => {
      const values = rowAt(quits, day)?.values ?? CAUSES.map(() => 0);
      return [say(dayName(Math.floor(day))), ...values.map(share), share(values.reduce((a, b) => a + b, 0))];
    }),
  };
}
