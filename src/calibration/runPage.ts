/** Tables of a run of the calibration, and their place in CALIBRATION.md. */
import { ENGINE } from '../engine/version.ts';
import { parameters, type ParameterName } from '../engine/parameters.ts';
import { facts } from '../validation/facts.ts';
import { number, table } from '../validation/markdown.ts';
import { bands } from './bands.ts';
import type { FactsScore } from './factsQuest.ts';
import { SIZES, type Score } from './score.ts';
import type { Found, Values } from './search.ts';

export type Aim = 'talk' | 'facts';

export interface Run {
  aim: Aim;
  rounds: number;
  seeds: readonly string[];
}

export function talkTables(run: Run, { values, score, first }: Found<Score>): string {
  const lists = (['A', 'B', 'S3'] as const).map((list) => {
    const share = ({ inside }: Score): string => `${inside[list].inside} of ${inside[list].of}`;
    return [`values inside, list ${list}`, share(first), share(score)];
  });
  const outside = Object.entries(bands).map(([name, { low, high }]) => {
    const medians = (of: Score): string => of.medians[name].map(number).join(' / ');
    return [name, `${number(low)} to ${number(high)}`, medians(first), medians(score)];
  });
  return [
    told(run),
    table(['score', 'before', 'after'], [['penalty', number(first.penalty), number(score.penalty)], ...lists]),
    valuesTable(values),
    table(['statistic', 'band', 'before', `after (medians of ${SIZES.join(', ')} members)`], outside),
  ].join('\n\n');
}

export function factsTables(run: Run, { values, score, first }: Found<FactsScore>): string {
  const rows = score.figures.map((figure, k) => {
    const { target = '', low = NaN, high = NaN } = figureOf(figure.fact, figure.part) ?? {};
    const was = first.figures[k];
    const cost = [was, figure].map((one) => `${number(one.value)} (${number(one.penalty)})`);
    return [`${figure.fact} ${figure.part}`.trim(), target, `${number(low)} to ${number(high)}`, ...cost];
  });
  return [
    told(run),
    table(
      ['score', 'before', 'after'],
      [
        ['penalty', number(first.penalty), number(score.penalty)],
        ['penalty of talk', number(first.talk), number(score.talk)],
      ],
    ),
    valuesTable(values),
    table(['figure', 'target', 'tolerance', 'before (penalty)', 'after (penalty)'], rows),
  ].join('\n\n');
}

const figureOf = (id: string, part: string) =>
  facts.find((fact) => fact.id === id)?.figures.find((figure) => figure.part === part);

function told({ aim, rounds, seeds }: Run): string {
  const command = `npm run calibrate -- ${aim} ${rounds} ${seeds.length} --write`;
  const search = rounds === 0 ? 'no search: the values in force, scored' : `${rounds} rounds`;
  return `\`${command}\`; engine ${ENGINE}; ${search}; seeds "${seeds[0]}" to "${seeds[seeds.length - 1]}".`;
}

function valuesTable(values: Values): string {
  const names = Object.keys(values) as ParameterName[];
  if (names.length === 0) return 'No parameter was moved.';
  const rows = names.sort().map((name) => {
    const { default: before, min, max } = parameters[name];
    return [`\`${name}\``, `${number(min)} to ${number(max)}`, number(before), number(values[name] ?? before)];
  });
  return table(['parameter', 'bounds', 'before', 'found'], rows);
}

/** The page with the tables of one aim in place of those that stood there. */
export function withTables(page: string, aim: Aim, tables: string): string {
  const [begin, end] = [`<!-- ${aim}: begin -->`, `<!-- ${aim}: end -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no place for the tables of ${aim}.`);
  return `${page.slice(0, from)}${begin}\n\n${tables}\n\n${page.slice(to)}`;
}
