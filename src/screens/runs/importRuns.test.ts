import { expect, test } from 'vitest';
import { fakeSession } from '../../../test/fakeSession.ts';
import { savedRun } from '../../../test/savedRun.ts';
import type { Text } from '../../engine/text.ts';
import { Library } from '../../state/library.svelte.ts';
import { writeRuns } from '../../state/runsFile.ts';
import { inMemory } from '../../state/store.ts';
import { importRuns } from './importRuns.ts';

const named = savedRun({ name: '第一次' });
const other = savedRun({ id: 'two', seed: 'other' });
const fileOf = (text: string) => new File([text], 'mine.json');

/** A file imported on an empty shelf, in one language; `failure`: what the replay ends with. */
async function imported(text: string, locale: keyof Text, failure?: string) {
  const library = new Library(inMemory(), {});
  const session = fakeSession();
  session.failure = failure;
  const heard: string[] = [];
  const say = (given: Text) => given[locale];
  const surroundings = {
    library,
    session,
    say,
    heard: (done: number, all: number) => void heard.push(`${done}/${all}`),
  };
  const first = await importRuns(fileOf(text), surroundings);
  return { ...first, heard, library, again: () => importRuns(fileOf(text), surroundings) };
}

test('what was taken in is told, run by run while it is replayed, and what is there already the second time', async () => {
  const { told, refused, heard, again } = await imported(writeRuns([named, other]), 'en');
  expect([told, refused]).toEqual(['2 runs imported', []]);
  expect(heard).toEqual(['1/2', '2/2']);
  expect((await again()).told).toBe('0 runs imported; 2 were here already, skipped');
  expect((await imported(writeRuns([named]), 'zh')).told).toBe('导入 1 局');
});

test('a run that comes out otherwise than its file says is taken, and said to be so', async () => {
  const forged = writeRuns([savedRun({ digest: 'forged' })]);
  expect((await imported(forged, 'zh')).told).toMatch(/^导入 1 局；1 局重放的结果与文件不同/);
  expect((await imported(forged, 'en')).told).toMatch(/^One run imported; 1 come/);
});

test('a bad run is refused by its name and place, and keeps no other out', async () => {
  const file = JSON.parse(writeRuns([named, other])) as { runs: Record<string, unknown>[] };
  file.runs[0].days = -1;
  const { told, refused, library } = await imported(JSON.stringify(file), 'en');
  expect(told).toBe('One run imported');
  expect(refused.map(({ title }) => title)).toEqual(['"第一次" in the file cannot be imported']);
  expect(refused[0].problems.map(({ path }) => path)).toEqual(['runs.0.days']);
  expect(library.runs.map(({ seed }) => seed)).toEqual(['other']);
});

test('a file that is none is refused by its own name, and nothing is told of an import', async () => {
  for (const text of ['{"runs": [', '{"app": "else"}', '']) {
    const { told, refused, library } = await imported(text, 'zh');
    expect([told, library.runs]).toEqual(['', []]);
    expect(refused.map(({ title }) => title)).toEqual(['「mine.json」导入不了']);
  }
});

test('a replay that fails stops the import and says so in either language; what is there stays', async () => {
  for (const [locale, title] of [
    ['zh', '重放时出错，导入停在这里；已导入的都在'],
    ['en', 'The replay failed and the import stopped; what was imported is kept'],
  ] as const) {
    const { told, refused } = await imported(writeRuns([named]), locale, 'no memory');
    expect([told, refused.map((each) => each.title)]).toEqual(['', [title]]);
    expect(refused[0].problems[0].message[locale]).toBe('no memory');
  }
});
