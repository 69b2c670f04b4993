/** What the cockpit hands out as files: the run, its tables, its charts. */
import { chartToSvg, svgToPng } from '../../charts/exportChart.ts';
import { words as charts } from '../../charts/words.ts';
import type { Language } from '../../i18n/language.svelte.ts';
import { causeNames, dayName, words as shared } from '../../i18n/words.ts';
import { CAUSES } from '../../runner/frame.ts';
import { observers } from '../../observers/index.ts';
import type { Cockpit } from '../../state/cockpit.svelte.ts';
import { csv, dailyRows } from '../../state/csv.ts';
import { modelVersion } from '../../state/modelVersion.ts';
import { writeRun } from '../../state/runFile.ts';
import { policyAt } from '../../state/timeline.ts';
import { cannotSave, download } from '../download.ts';
import type { View } from './view.svelte.ts';

function baseName({ scenario, seed, day }: Cockpit): string {
  return `qunpan-${scenario?.id ?? 'run'}-${seed}-${day}`;
}

export function runFile(cockpit: Cockpit): void {
  const { scenario, seed, frame, timeline, minute } = cockpit;
  if (!scenario || !frame) return;
  const decisions = policyAt(timeline, scenario.interventions, minute);
  const text = writeRun({ engine: modelVersion, scenario, seed, decisions, digest: frame.digest }, minute);
  download(`${baseName(cockpit)}.run.json`, text, 'application/json');
}

export function dailyFile(cockpit: Cockpit, { say }: Language): void {
  if (!cockpit.frame) return;
  const columns = Object.entries(cockpit.frame.daily);
  const name = (id: string): string => {
    const observer = observers.get(id);
    return observer ? say(observer.title) : id;
  };
  const header = [say({ zh: '日', en: 'day' }), ...columns.map(([id]) => name(id))];
  download(
    `${baseName(cockpit)}-daily.csv`,
    csv(
      dailyRows(
        header,
        columns.map(([, c]) => c),
      ),
    ),
    'text/csv',
  );
}

const EXITS = [
  { zh: '在群', en: 'present' },
  { zh: '退群', en: 'quit' },
  { zh: '移出', en: 'removed' },
  { zh: '解散', en: 'dissolved' },
];

export function peopleFile(cockpit: Cockpit, view: View, { say }: Language): void {
  if (!cockpit.frame) return;
  const { persons, minute } = cockpit.frame;
  const header = [
    'id',
    { zh: '昵称', en: 'name' },
    { zh: '角色', en: 'role' },
    { zh: '入群日', en: 'entered day' },
    { zh: '离开日', en: 'left day' },
    { zh: '去向', en: 'exit' },
    { zh: '主因', en: 'main cause' },
  ];
  const rows: (string | number | null)[][] = [header.map((h) => (typeof h === 'string' ? h : say(h)))];
  for (let i = 0; i < persons.role.length; i++) {
    if ((persons.enteredAt[i] ?? 0) > minute) continue;
    const cause = CAUSES[persons.cause[i] ?? 255];
    const role = view.looks[persons.role[i] ?? 0];
    const left = persons.leftAt[i] ?? -1;
    rows.push([
      `p${i}`,
      view.name(i),
      role ? say(role.title) : '',
      dayOfMinute(persons.enteredAt[i] ?? 0),
      left < 0 ? null : dayOfMinute(left),
      say(EXITS[persons.exit[i] ?? 0] ?? { zh: '', en: '' }),
      cause ? say(causeNames[cause]) : '',
    ]);
  }
  download(`${baseName(cockpit)}-members.csv`, csv(rows), 'text/csv');
}

const dayOfMinute = (minute: number): number => Number((minute / 1440).toFixed(3));

interface ChartWish {
  which: 'retention' | 'quits';
  kind: 'svg' | 'png';
  cockpit: Cockpit;
  view: View;
  language: Language;
}

export async function chartFile(
  drawing: SVGSVGElement,
  { which, kind, cockpit, view, language }: ChartWish,
): Promise<void> {
  const { say, moment } = language;
  const { scenario, seed, day } = cockpit;
  if (!scenario) return;
  const titles = {
    retention: { zh: '留存率', en: 'Retention' },
    quits: { zh: '退群', en: 'Quits' },
  };
  const notes = {
    retention: {
      zh: charts.retentionNote(view.apart.zh, '').zh,
      en: charts.retentionNote(view.apart.en, '').en,
    },
    quits: { zh: charts.quitNote(view.apart.zh).zh, en: charts.quitNote(view.apart.en).en },
  };
  const svg = chartToSvg(drawing, {
    title: `${say(scenario.title)}${say({ zh: '：', en: ': ' })}${say(titles[which])}`,
    note: say(notes[which]),
    source: [say(shared.name), say(shared.seed(seed)), say(dayName(day)), moment(new Date()), modelVersion],
  });
  const name = `${baseName(cockpit)}-${which}.${kind}`;
  // A long press keeps a PNG, not a drawing.
  if (kind === 'svg' && !cannotSave(navigator.userAgent)) download(name, svg, 'image/svg+xml');
  else download(name, await svgToPng(svg));
}
