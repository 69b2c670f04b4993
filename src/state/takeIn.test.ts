import { expect, test } from 'vitest';
import { fakeSession } from '../../test/fakeSession.ts';
import { savedRun } from '../../test/savedRun.ts';
import { Library } from './library.svelte.ts';
import { parseRuns, type Arrival } from './parseRuns.ts';
import { writeRuns } from './runsFile.ts';
import { inMemory, type SavedRun } from './store.ts';
import { takeIn } from './takeIn.ts';

function arrivalsOf(...runs: SavedRun[]): Arrival[] {
  const parsed = parseRuns(writeRuns(runs));
  if (!parsed.ok) throw new Error('refused');
  return parsed.arrivals;
}
const named = savedRun({ name: '第一次', pinned: true });
const other = savedRun({ seed: '另一个' });

async function taking(library: Library, arrivals: Arrival[]) {
  return takeIn(arrivals, { library, session: fakeSession(), clock: () => 5000 });
}

test('runs come back to an empty shelf as they were, under their ids, names and times', async () => {
  const store = inMemory();
  const count = await taking(new Library(store, {}), arrivalsOf(named));
  expect(count).toEqual({ taken: 1, copies: 0, differing: 0, same: 0 });
  const [back] = await store.runs();
  expect(back).toMatchObject({ id: 'one', name: '第一次', pinned: true, savedAt: 1000, minute: 3 * 1440 });
});

test('a run that is there already is left out, whatever its id', async () => {
  const library = new Library(inMemory(), {});
  await library.saveRun(savedRun({ id: 'elsewhere' }));
  expect(await taking(library, arrivalsOf(named))).toMatchObject({ taken: 0, same: 1 });
  expect(library.runs.map(({ id }) => id)).toEqual(['elsewhere']);
});

test('another run under the same id is kept beside it as a copy; nothing is overwritten', async () => {
  const library = new Library(inMemory(), {});
  await library.saveRun(named);
  expect(await taking(library, arrivalsOf(other))).toMatchObject({ taken: 1, copies: 1 });
  expect(library.runs.map(({ seed }) => seed).sort()).toEqual([other.seed, named.seed].sort());
  expect(new Set(library.runs.map(({ id }) => id)).size).toBe(2);
});

test('how it stands is what the replay shows; where its file says otherwise, that is told', async () => {
  const library = new Library(inMemory(), {});
  const count = await taking(library, arrivalsOf(savedRun({ digest: 'forged', retention: 1 })));
  expect(count).toMatchObject({ taken: 1, differing: 1 });
  expect(library.runs[0]).toMatchObject({ digest: 'digest 4320', present: 0, claimed: 'forged' });
});
