/** VALIDATION.md: what was found, for a reader; what the model misses comes first. */
import { number, percent, signedPercent, table } from './markdown.ts';
import type { BandRow, ClaimRow, CoverageRow, EffectRow, FactRow, Report } from './report.ts';

export function page(report: Report): string {
  const sections = [intro(report), misses(report), factsOf(report.facts), bandsOf(report.bands)];
  return [...sections, claimsOf(report.claims), experimentOf(report), coverageOf(report.coverage)].join('\n\n') + '\n';
}

const yes = (is: boolean): string => (is ? 'yes' : '**no**');
const named = ({ id, part }: FactRow): string => (part === '' ? id : `${id} ${part}`);
const share = (some: number, all: number): string => `${some} of ${all}`;
const count = <T>(rows: readonly T[], is: (row: T) => boolean): string => share(rows.filter(is).length, rows.length);

function intro({ engine, quick, facts, bands, claims }: Report): string {
  const steady = bands.filter(({ ordinary }) => ordinary);
  const of = (list: BandRow['list']): string =>
    count(
      steady.filter((row) => row.list === list),
      inside,
    );
  return `# How the model was tested

Made by \`npm run validate\`; engine ${engine}${quick ? '; a quick run, with few seeds' : ''}. Seeds are fixed, so the numbers can be had again.

- Published facts that parameters may have been tuned on (CAL): ${count(
    facts.filter(({ use }) => use === 'CAL'),
    inside,
  )} figures inside their tolerance.
- Facts that nothing was tuned on (CHECK): ${count(
    facts.filter(({ use }) => use === 'CHECK'),
    inside,
  )}.
- Logs of the steady scenarios beside real groups: list A (laws) ${of('A')} medians inside, list B (mostly) ${of('B')}, whole groups (S3) ${of('S3')}.
- Claims of the trade whose sign the model shares: ${count(claims, ({ signAgrees }) => signAgrees)}.

A tolerance is a proposal of ours wherever the source gives none. "Inside" is judged on the value, not on its interval.
CHECK rows were in view while the parameters of engine 2.2.0 were set by hand; none was set to them. People and arrivals of the steady
scenarios were chosen on the very seeds of this report: on others a few more figures of real groups come out.`;
}

const inside = (row: { inside: boolean }): boolean => row.inside;

function misses({ facts, bands, claims }: Report): string {
  const factMisses = facts
    .filter((row) => !row.inside)
    .map((row) => `- **${named(row)}** (${row.use}): ${row.what.en}. Target ${row.target}; here ${interval(row)}.`);
  const bandMisses = bands
    .filter((row) => row.ordinary && row.list !== 'S3' && !row.inside)
    .map(
      (row) => `- **${row.scenario}**, ${row.statistic} (list ${row.list}): ${number(row.value)}, band ${range(row)}.`,
    );
  const wrong = claims
    .filter(({ signAgrees }) => !signAgrees)
    .map(
      (row) =>
        `- **${row.strategy}**${settings(row)} (${row.row}) on ${row.metric} in ${row.scenario}: the trade says ${told(row)}, here ${found(row)}.`,
    );
  const part = (title: string, lines: readonly string[]): string =>
    `### ${title}\n\n${lines.length > 0 ? lines.join('\n') : 'None.'}`;
  return [
    '## What it misses',
    part('Facts', factMisses),
    part('Bands of steady groups', bandMisses),
    part('Claims it does not share', wrong),
  ].join('\n\n');
}

const range = ({ low, high }: { low: number; high: number }): string => `${number(low)} to ${number(high)}`;
const interval = ({ value, from, to }: { value: number; from: number; to: number }): string =>
  `${number(value)} (${number(from)} to ${number(to)})`;
/** A claim's figure: a change in per cent, or a level as it is. */
const figure = ({ level }: ClaimRow, value: number): string => (level ? number(value) : signedPercent(value));
const told = (row: ClaimRow): string =>
  row.claimed !== null ? figure(row, row.claimed) : row.sign > 0 ? 'more' : 'less';
const found = (row: ClaimRow): string =>
  `${figure(row, row.value)} (${figure(row, row.low)} to ${figure(row, row.high)})`;

/** The settings that are not the defaults, as they stand in a scenario file. */
function settings({ params }: ClaimRow): string {
  if (!params) return '';
  return ` (${Object.entries(params)
    .map(([key, value]) => `${key} ${value}`)
    .join(', ')})`;
}

function factsOf(rows: readonly FactRow[]): string {
  const lines = rows.map((row) => [
    named(row),
    row.use,
    row.what.en,
    row.target,
    range(row),
    interval(row),
    yes(row.inside),
    String(row.seeds),
    row.source,
  ]);
  const hows = [...new Map(rows.map((row) => [row.id, row.how.en]))].map(([id, how]) => `- ${id}: ${how}`);
  const head = ['fact', 'use', 'what', 'target', 'tolerance', 'here (95 % interval)', 'inside', 'seeds', 'source'];
  return `## Published facts\n\n${table(head, lines)}\n\nHow each is measured:\n\n${hows.join('\n')}`;
}

function bandsOf(rows: readonly BandRow[]): string {
  const lines = (ordinary: boolean) =>
    rows
      .filter((row) => row.ordinary === ordinary)
      .map((row) => [
        row.scenario,
        row.statistic,
        row.list,
        range(row),
        number(row.value),
        yes(row.inside),
        percent(row.runsInside),
      ]);
  const head = ['scenario', 'statistic', 'list', 'band', 'median here', 'inside', 'runs inside'];
  return `## Beside real groups

Thirty days of every scenario in which the operator does nothing, after its warm-up; the liveliest group of each. The bands are the 5 to 95 % of 48 windows of seven real, steady groups; S3 are ranges of whole groups over months.

${table(head, lines(true))}

Groups that begin with the scenario or end with an event are not what the bands are of. For the record:

${table(head, lines(false))}`;
}

function claimsOf(rows: readonly ClaimRow[]): string {
  const lines = rows.map((row) => [
    row.row,
    row.strategy + settings(row),
    row.scenario,
    row.metric,
    told(row),
    found(row),
    number(row.difference),
    yes(row.signAgrees),
    String(row.seeds),
  ]);
  const head = [
    'row',
    'strategy',
    'scenario',
    'metric',
    'the trade says',
    'here (95 % interval)',
    'difference',
    'sign shared',
    'pairs',
  ];
  return `## Claims of the trade

Each strategy against doing nothing, with the same people and the same luck. A sign is shared where the whole interval has it. Figures with % are changes
of what there is without the strategy; where there is none of it, the level itself stands.

${table(head, lines)}`;
}

function experimentOf({ renKraut }: Report): string {
  const cells = renKraut.cells.map((row) => [row.experiment, row.level, row.regime, row.metric, interval(row)]);
  const effects = renKraut.effects.map((row: EffectRow) => [
    row.what.en,
    row.sign === 0 ? 'about 0' : row.sign > 0 ? '+' : '−',
    interval(row),
    yes(row.signAgrees),
  ]);
  return `## The virtual experiment of Ren and Kraut

A reconstruction: regimes of moderation where topics are few or many, and where talk is little or much.

${table(['effect', 'expected', 'here (95 % interval)', 'agrees'], effects)}

${table(['experiment', 'level', 'regime', 'metric', 'mean (95 % interval)'], cells)}`;
}

function coverageOf(rows: readonly CoverageRow[]): string {
  const list = (names: readonly string[]): string => (names.length > 0 ? names.join(', ') : '**none**');
  const lines = rows.map((row) => [row.row, ...[row.mechanisms, row.strategies, row.scenarios, row.tests].map(list)]);
  return `## Where each row of the trade can be met\n\n${table(['row', 'engine', 'strategies', 'scenarios', 'tests'], lines)}`;
}
