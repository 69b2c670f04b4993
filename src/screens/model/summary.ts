/** What was found, counted and said in one sentence: the heads of the Model page's sections. */
import type { Text } from '../../engine/text.ts';
import { isFlipped } from '../flips.ts';
import type { BandRow, ClaimRow, CoverageRow, EffectRow, FactRow, FlipRow } from '../../validation/report.ts';

/** So many of so many. */
export interface Count {
  of: number;
  good: number;
}

function count<T>(rows: readonly T[], good: (row: T) => boolean): Count {
  return { of: rows.length, good: rows.filter(good).length };
}

/** A fact of several figures is reproduced when all of them are inside. */
export function countFacts(rows: readonly FactRow[]): Count {
  const ids = [...new Set(rows.map((row) => row.id))];
  return count(ids, (id) => rows.every((row) => row.id !== id || row.inside));
}

/** Figures one by one, as the report on the validation counts them. */
function countFigures(rows: readonly FactRow[], use: FactRow['use']): Count {
  return count(
    rows.filter((row) => row.use === use),
    (row) => row.inside,
  );
}

export function sayFacts(rows: readonly FactRow[]): Text {
  const [facts, cal, check] = [countFacts(rows), countFigures(rows, 'CAL'), countFigures(rows, 'CHECK')];
  return {
    zh: `公开事实 ${facts.of} 项共 ${rows.length} 个数：校准用的 ${cal.of} 个里 ${cal.good} 个在容差内，只作检验的 ${check.of} 个里 ${check.good} 个；${facts.good} 项整项复现`,
    en: `${rows.length} figures of ${facts.of} published facts: calibrated ${cal.good} of ${cal.of} inside, checked ${check.good} of ${check.of}; ${facts.good} facts reproduced whole`,
  };
}

export function countBands(rows: readonly BandRow[], list: BandRow['list']): Count {
  return count(
    rows.filter((row) => row.list === list && row.ordinary),
    (row) => row.inside,
  );
}

export function sayBands(rows: readonly BandRow[]): Text {
  const [a, b] = [countBands(rows, 'A'), countBands(rows, 'B')];
  return {
    zh: `普通场景的聊天记录像真实群：必须像的统计 ${a.of} 处中 ${a.good} 处在带内，多半像的 ${b.of} 处中 ${b.good} 处`,
    en: `Logs of ordinary scenarios against real groups: ${a.good} of ${a.of} inside for the statistics that are laws, ${b.good} of ${b.of} for those that mostly hold`,
  };
}

/** A difference whose interval contains zero says nothing yet. */
export function verdictOf(row: ClaimRow): 'agrees' | 'disagrees' | 'unclear' {
  if (row.low <= 0 && row.high >= 0) return 'unclear';
  return row.signAgrees ? 'agrees' : 'disagrees';
}

export function sayClaims(rows: readonly ClaimRow[]): Text {
  const agrees = count(rows, (row) => verdictOf(row) === 'agrees').good;
  const unclear = count(rows, (row) => verdictOf(row) === 'unclear').good;
  const against = rows.length - agrees - unclear;
  return {
    zh: `${rows.length} 条行业说法，模型同意方向的 ${agrees} 条，不同意的 ${against} 条，看不出的 ${unclear} 条`,
    en: `Of ${rows.length} claims of the trade the model agrees with the sign of ${agrees}, disagrees with ${against}, cannot tell for ${unclear}`,
  };
}

export function sayEffects(rows: readonly EffectRow[]): Text {
  const { good, of } = count(rows, (row) => row.signAgrees);
  return {
    zh: `Ren 与 Kraut 的虚拟实验：${of} 个效应里 ${good} 个与发表的方向一致`,
    en: `Ren and Kraut's virtual experiment: ${good} of ${of} effects have the published sign`,
  };
}

export function sayFlips(rows: readonly FlipRow[]): Text {
  const { good, of } = count(rows, (row) => !isFlipped(row));
  return {
    zh: `${of} 个结论里，${good} 个不怕参数猜错，${of - good} 个在参数猜错时不一定成立`,
    en: `${good} of ${of} conclusions hold even if guesses are wrong; ${of - good} may not`,
  };
}

/** A row is covered when it acts in the engine or a strategy, can be met in a scenario, and a test looks at it. */
export function isCovered(row: CoverageRow | undefined): boolean {
  if (!row) return false;
  return row.mechanisms.length + row.strategies.length > 0 && row.scenarios.length > 0 && row.tests.length > 0;
}

export function sayCoverage(rows: readonly CoverageRow[], of: number): Text {
  const good = rows.filter(isCovered).length;
  return {
    zh: `行业的 ${of} 行里，${good} 行能遇到、能练、有测试`,
    en: `${good} of the trade's ${of} rows can be met, practised and are tested`,
  };
}
