import { expect, test } from 'vitest';
import { savedRun } from '../../test/savedRun.ts';
import { Bin } from './bin.svelte.ts';
import { Library } from './library.svelte.ts';
import { inMemory } from './store.ts';

async function shelf() {
  const store = inMemory();
  const library = new Library(store, {});
  for (const id of ['a', 'b', 'c']) await library.saveRun(savedRun({ id, savedAt: id.charCodeAt(0) }));
  const bin = new Bin(library);
  const kept = async () => (await store.runs()).map(({ id }) => id);
  const shown = () => library.runs.map(({ id }) => id);
  return { library, bin, kept, shown };
}

test('what is thrown in is off the shelf, and back in its place when it is put back', async () => {
  const { bin, kept, shown } = await shelf();
  await bin.throwIn(['b', 'c']);
  expect(shown()).toEqual(['a']);
  expect(await kept()).toEqual(['a', 'b', 'c']);
  bin.putBack();
  expect(shown()).toEqual(['c', 'b', 'a']);
});

test('emptied, it is gone from the store; the next deletion empties it', async () => {
  const { bin, kept } = await shelf();
  await bin.throwIn(['a']);
  await bin.throwIn(['b']);
  expect(await kept()).toEqual(['b', 'c']);
  await bin.empty();
  expect(await kept()).toEqual(['c']);
});

test('a deleted run in hand stays deleted when the page saves, and comes back when it goes on', async () => {
  const { library, bin, kept, shown } = await shelf();
  const inHand = library.runs[0];
  await bin.throwIn(['c']);
  await library.saveRun({ ...inHand, savedAt: 999 });
  expect(shown()).not.toContain('c');
  await library.saveRun({ ...inHand, minute: inHand.minute + 1440, savedAt: 1000 });
  bin.putBack();
  expect(library.runs.find(({ id }) => id === 'c')?.minute).toBe(inHand.minute + 1440);
  await bin.throwIn(['a']);
  expect(await kept()).toContain('c');
});
