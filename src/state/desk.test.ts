import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fakeSession } from '../../test/fakeSession.ts';
import { Desk } from './desk.svelte.ts';
import { begin } from './policy.ts';
import { RUN_APP, RUN_FORMAT, type RunFile } from './runFile.ts';
import { inMemory, type Store } from './store.ts';

const text = readFileSync('scenarios/ad-flooded-industry.json', 'utf8');
const scenarios = { first: () => Promise.resolve(text) };
let now = 1000;
const desk = (store = inMemory()) => {
  const session = fakeSession();
  // Pictures never come: what plays stands still.
  return new Desk({ session, store, scenarios, nextPicture: () => new Promise(() => undefined), clock: () => now++ });
};

test('on a first visit a group opens and waits on its first day', async () => {
  const { cockpit } = await begun(desk());
  expect([cockpit.scenario?.id, cockpit.minute, cockpit.waits]).toEqual(['ad-flooded-industry', 0, true]);
  cockpit.play();
  expect(cockpit.waits).toBe(false);
});

test('the next visit comes back to the same day with the same decisions', async () => {
  const store = inMemory();
  const first = await begun(desk(store));
  await first.cockpit.goTo(12 * 1440 + 30);
  await first.cockpit.decide((policy, minute) => begin(policy, { strategy: 'groupRules' }, minute, {}));
  await first.save();

  const { cockpit } = await begun(desk(store));
  expect([cockpit.minute, cockpit.playing]).toEqual([12 * 1440 + 30, false]);
  expect(cockpit.policy.map((i) => i.strategy)).toEqual(['groupRules']);
});

test('a finished run that is left for another branch is kept as one of its own, once, and its way of standing with the branch', async () => {
  const store = inMemory();
  const { cockpit, save } = await begunWith(store);
  await cockpit.goTo(90 * 1440);
  for (const day of [22, 30]) {
    await cockpit.goTo(day * 1440);
    await cockpit.decide((policy, minute) => begin(policy, { strategy: 'groupRules' }, minute, {}));
    await cockpit.undo();
  }
  await cockpit.goTo(22 * 1440);
  await cockpit.decide((policy, minute) => begin(policy, { strategy: 'groupRules' }, minute, {}));
  await save();
  const [inHand, ...others] = (await store.runs()).sort((a, b) => b.savedAt - a.savedAt);
  expect(others).toHaveLength(1);
  expect(others[0]).toMatchObject({ minute: 90 * 1440, branches: [], digest: 'digest 129600' });
  expect(others[0].id).not.toBe(inHand.id);
  expect(inHand).toMatchObject({ minute: 22 * 1440, branches: [{ reached: { digest: 'digest 129600' } }] });
  expect((await begun(desk(store))).cockpit.minute).toBe(22 * 1440);
});

test('a run whose file claims another outcome is taken up, told of, and marked for good', async () => {
  const store = inMemory();
  const own = desk(store);
  await own.begin();
  const { scenario } = own.cockpit;
  if (!scenario) throw new Error('No scenario.');
  const file = { scenario, seed: 'theirs', decisions: [], digest: 'digest 4320', engine: '1' };
  const run: RunFile = { ...file, format: RUN_FORMAT, app: RUN_APP, days: 3 };
  expect(await own.replay(run, 4320)).toBe(true);
  expect(await own.replay({ ...run, digest: 'forged' }, 4320)).toBe(false);
  await own.save();
  expect((await store.runs()).map(({ claimed }) => claimed).sort()).toEqual(['forged', undefined]);
});

test('a run that was only looked at is not kept', async () => {
  const store = inMemory();
  await (await begun(desk(store))).save();
  expect(await store.runs()).toEqual([]);
});

test('a refused file leaves everything as it was', async () => {
  const { library } = await begun(desk());
  const before = library.entries;
  const opened = await library.open('bad.json', '{"format": 1, "days": 1e99}');
  expect(opened.kind).toBe('refused');
  expect(library.entries).toBe(before);
});

test('a file of a scenario stands on the shelf at the next visit too', async () => {
  const store = inMemory();
  const own = JSON.stringify({ ...(JSON.parse(text) as object), id: 'my-own' });
  await (await begun(desk(store))).library.open('own.json', own);
  expect((await begun(desk(store))).library.find('my-own')?.id).toBe('my-own');
});

async function begunWith(store: Store) {
  const made = await begun(desk(store));
  return { cockpit: made.cockpit, save: () => made.save() };
}

async function begun(made: Desk): Promise<Desk> {
  await made.begin();
  return made;
}
