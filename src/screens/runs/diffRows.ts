/** The settings in which two runs differ, as the rows of a table and as a sentence. */
import { actsOf } from '../../state/runActs.ts';
import { diffRuns, isSame, type ActChange, type RunDiff } from '../../state/diffRuns.ts';
import type { SavedRun } from '../../state/store.ts';
import { actSettings, actTitle, type Voice } from '../actText.ts';
import { changeName, changeText } from './changeText.ts';
import { diffWords as words } from './words.ts';

/** Name of the setting, and what it is in the two. */
export type Row = readonly [string, string, string];

export function differences(a: SavedRun, b: SavedRun): RunDiff {
  return diffRuns({ ...a, acts: actsOf(a) }, { ...b, acts: actsOf(b) });
}

export function settingRows({ seed, scenario, acts }: RunDiff, a: SavedRun, b: SavedRun, voice: Voice): Row[] {
  const { say } = voice;
  return [
    ...(a.scenario.id === b.scenario.id
      ? scenario.map(({ path, a: x, b: y }): Row => [say(words.scenarioField(path)), plain(x, voice), plain(y, voice)])
      : [[say(words.otherScenario), say(a.scenario.title), say(b.scenario.title)] as const]),
    ...(seed ? [[say(words.seed), a.seed, b.seed] as const] : []),
    ...acts.flatMap((change) => actRows(change, a, b, voice)),
  ];
}

function actRows({ a, b, changes }: ActChange, runA: SavedRun, runB: SavedRun, voice: Voice): Row[] {
  const absent = voice.say(words.absent);
  if (a && b) {
    const title = actTitle(a, runA.scenario, voice);
    return changes.map(({ path, a: x, b: y }) => [
      voice.say(words.ofAct(title, changeName(a.strategy, path, voice))),
      changeText(a.strategy, path, x, voice),
      changeText(a.strategy, path, y, voice),
    ]);
  }
  if (a) return [[actTitle(a, runA.scenario, voice), actSettings(a, voice), absent]];
  return b ? [[actTitle(b, runB.scenario, voice), absent, actSettings(b, voice)]] : [];
}

function plain(value: unknown, { say }: Voice): string {
  return value === undefined ? say(words.absent) : typeof value === 'string' ? value : JSON.stringify(value);
}

/** How the settings differ, in a sentence. */
export function finding(diff: RunDiff, names: readonly [string, string], { say }: Voice): string {
  if (isSame(diff)) return say(words.same);
  const { seed, scenario, acts } = diff;
  const only = [acts.filter(({ b }) => !b).length, acts.filter(({ a }) => !a).length];
  const changed = acts.filter(({ a, b }) => a && b).length;
  const parts = [
    ...(scenario.some(({ path }) => path === 'id') ? [words.otherScenario] : []),
    ...(scenario.length > 0 && !scenario.some(({ path }) => path === 'id') ? [words.version(scenario.length)] : []),
    ...(seed ? [words.seed] : []),
    ...only.flatMap((n, k) => (n > 0 ? [words.onlyIn(n, names[k])] : [])),
    ...(changed > 0 ? [words.changed(changed)] : []),
  ];
  return say(words.differs(parts.map(say).join(say({ zh: '，', en: ', ' }))));
}
