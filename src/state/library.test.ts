import { expect, test } from 'vitest';
import { fakeSession } from '../../test/fakeSession.ts';
import { savedRun } from '../../test/savedRun.ts';
import type { DoNothing, Session } from '../runner/session.ts';
import { Library } from './library.svelte.ts';
import { inMemory } from './store.ts';

const files = import.meta.glob<string>('../../scenarios/{flash-event,healthy-hobby,bot-ward}.json', {
  query: '?raw',
  import: 'default',
});

/** A session that says which scenario it computed. */
function watched(meanwhile: () => void = () => undefined): { session: Session; asked: string[] } {
  const asked: string[] = [];
  const fake = fakeSession();
  const doNothing = (...[scenario, ...rest]: Parameters<Session['doNothing']>): Promise<DoNothing> => {
    asked.push(scenario.id);
    meanwhile();
    return fake.doNothing(scenario, ...rest);
  };
  return { session: { ...fake, doNothing }, asked };
}

async function loaded(): Promise<Library> {
  const library = new Library(inMemory(), files);
  await library.load();
  return library;
}

test('what doing nothing leads to is computed in the order of the gallery, each once', async () => {
  const library = await loaded();
  const { session, asked } = watched();
  await Promise.all([library.compute(session), library.compute(session)]);
  await library.compute(session);
  expect(asked).toEqual(library.entries.map(({ scenario }) => scenario.id));
});

test('a card that is on the screen comes before one that is not', async () => {
  const library = await loaded();
  library.see('bot-ward', true);
  const { session, asked } = watched(() => library.see('bot-ward', false));
  await library.compute(session);
  expect(asked).toEqual(['bot-ward', 'flash-event', 'healthy-hobby']);
});

test('nothing more is computed once nobody looks, and the rest when somebody does again', async () => {
  const library = await loaded();
  const { session, asked } = watched();
  await library.compute(session, () => asked.length < 1);
  expect(asked).toHaveLength(1);
  await library.compute(session);
  expect(new Set(asked).size).toBe(3);
});

test('the best run of a scenario is the best of all finished ones, those left for another branch too', async () => {
  const { scenario } = savedRun();
  const end = scenario.days * 1440;
  const finished = (retention: number, digest: string) => ({
    ...{ decisions: [], furthest: end },
    reached: { present: 400, joined: 500, retention, digest },
  });
  const library = new Library(inMemory(), {});
  await library.saveRun(savedRun({ retention: 0.99 }));
  expect(library.best(scenario.id)).toBeUndefined();
  await library.saveRun(savedRun({ id: 'old', minute: end, retention: 0.7 }));
  expect(library.best(scenario.id)?.retention).toBe(0.7);
  const left = { ...finished(0.89, 'left'), leftAt: 22 * 1440 };
  await library.saveRun(
    savedRun({ id: 'rewound', timeline: finished(0.87, 'now'), branches: [left], retention: 0.98 }),
  );
  expect(library.best(scenario.id)).toMatchObject({ retention: 0.89, digest: 'left' });
  expect(library.best('another')).toBeUndefined();
});

test('what is said of a run stays with it when it goes on', async () => {
  const store = inMemory();
  const library = new Library(store, {});
  await library.saveRun(savedRun({ name: '先立规矩', pinned: true }));
  await library.saveRun(savedRun({ minute: 5 * 1440 }));
  expect(await store.runs()).toMatchObject([{ name: '先立规矩', pinned: true, minute: 5 * 1440 }]);
});

test('a store that can be neither read nor emptied stops nobody: the scenarios are there, and why is told', async () => {
  const fails = () => Promise.reject(new DOMException('', 'InvalidStateError'));
  const library = new Library({ ...inMemory(), runs: fails, scenarios: fails, dropRun: fails }, files);
  await library.loadRuns();
  expect([library.runs, library.trouble]).toEqual([[], 'failed']);
  await library.load();
  expect(library.entries).toHaveLength(3);
  await library.saveRun(savedRun());
  expect(library.trouble).toBeUndefined();
  await Promise.all(library.takeOut(library.runs.map(({ id }) => id)).map(({ id }) => library.dropRun(id)));
  expect(library.trouble).toBe('failed');
});

test('a run that cannot be kept goes on, and why is told until the next one can', async () => {
  const store = inMemory();
  const library = new Library(store, {});
  const failing = (error: Error) => (store.saveRun = () => Promise.reject(error));
  failing(new DOMException('', 'QuotaExceededError'));
  await library.saveRun(savedRun());
  expect([library.trouble, library.runs.length]).toEqual(['full', 1]);
  failing(new DOMException('', 'InvalidStateError'));
  await library.saveRun(savedRun());
  expect(library.trouble).toBe('failed');
  store.saveRun = () => Promise.resolve();
  await library.saveRun(savedRun());
  expect(library.trouble).toBeUndefined();
});
