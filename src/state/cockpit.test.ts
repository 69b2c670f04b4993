import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fakeSession } from '../../test/fakeSession.ts';
import { parseScenario } from '../scenario/parse.ts';
import { Cockpit } from './cockpit.svelte.ts';
import { begin } from './policy.ts';

const parsed = parseScenario(readFileSync('scenarios/ad-flooded-industry.json', 'utf8'));
if (!parsed.ok) throw new Error('the first scenario does not parse');
const { scenario } = parsed;
const fee = { strategy: 'redPacketAdFee' };

async function opened() {
  const session = fakeSession();
  let time = 0;
  let changes = 0;
  const cockpit = new Cockpit({
    session,
    newId: () => 'run-1',
    nextPicture: () => Promise.resolve((time += 100)),
    onchange: () => changes++,
  });
  await cockpit.start(scenario, 'flood');
  return { cockpit, session, changes: () => changes };
}

test('steps end on the full hour, on midnight, and on the same midnight next week', async () => {
  const { cockpit } = await opened();
  await cockpit.goTo(95);
  await cockpit.forward('hour');
  expect(cockpit.minute).toBe(120);
  await cockpit.forward('day');
  expect(cockpit.minute).toBe(1440);
  await cockpit.forward('week');
  expect(cockpit.minute).toBe(8 * 1440);
});

test('begun with a policy, it stands from the first minute in place of the scenario’s own', async () => {
  const { cockpit, session } = await opened();
  const policy = [{ ...fee, from: 5, params: { fee: 100 } }];
  await cockpit.start({ ...scenario, interventions: [{ strategy: 'groupRules', from: 0, params: {} }] }, '7', policy);
  expect([cockpit.seed, cockpit.minute]).toEqual(['7', 0]);
  expect(session.policy).toEqual(policy);
  await cockpit.start(scenario, '7', []);
  expect(session.policy).toEqual([]);
});

test('play runs to the last minute and stops there', async () => {
  const { cockpit } = await opened();
  cockpit.speed = '4';
  cockpit.play();
  await expect.poll(() => cockpit.playing).toBe(false);
  expect(cockpit.minute).toBe(scenario.days * 1440);
  expect(cockpit.over).toBe(true);
});

test('a decision takes effect at the minute shown, and the worker holds it', async () => {
  const { cockpit, session } = await opened();
  await cockpit.goTo(10 * 1440);
  await cockpit.decide((policy, minute) => begin(policy, fee, minute, { fee: 100 }));
  expect(session.policy).toEqual([{ strategy: 'redPacketAdFee', from: 10, params: { fee: 100 } }]);
  expect(cockpit.branches).toEqual([]);
});

test('acting in the past opens a branch and keeps the old run, which can be taken up again', async () => {
  const { cockpit, session } = await opened();
  await cockpit.goTo(10 * 1440);
  await cockpit.decide((policy, minute) => begin(policy, fee, minute, { fee: 100 }));
  await cockpit.goTo(20 * 1440);
  await cockpit.goTo(3 * 1440);
  expect(cockpit.policy).toEqual([]);
  await cockpit.decide((policy, minute) => begin(policy, { strategy: 'groupRules' }, minute, {}));
  expect(cockpit.policy.map((i) => i.strategy)).toEqual(['groupRules']);
  expect(cockpit.branches).toMatchObject([{ furthest: 20 * 1440, leftAt: 3 * 1440 }]);

  const [old] = cockpit.branches;
  if (old) await cockpit.switchTo(old);
  expect(cockpit.minute).toBe(20 * 1440);
  expect(session.policy.map((i) => i.strategy)).toEqual(['redPacketAdFee']);
  expect(cockpit.branches).toHaveLength(1);
});

test('undo goes back to where the decision fell, redo to where it was undone', async () => {
  const { cockpit } = await opened();
  await cockpit.goTo(1440);
  await cockpit.decide((policy, minute) => begin(policy, fee, minute, {}));
  await cockpit.goTo(4 * 1440);
  await cockpit.undo();
  expect([cockpit.minute, cockpit.policy.length, cockpit.canRedo]).toEqual([1440, 0, true]);
  await cockpit.redo();
  expect([cockpit.minute, cockpit.policy.length, cockpit.canUndo]).toEqual([4 * 1440, 1, true]);
});

test('while the time bar is dragged only the last wish is worked at', async () => {
  const { cockpit, session } = await opened();
  await cockpit.goTo(30 * 1440);
  session.calls.length = 0;
  await Promise.all([20, 15, 10, 5].map((day) => cockpit.goTo(day * 1440)));
  expect(session.calls).toEqual([`rewind ${5 * 1440}`]);
});

test('an error in the worker stops the clock and is told; the next call works', async () => {
  const { cockpit, session } = await opened();
  session.failure = 'out of memory';
  await cockpit.goTo(1440);
  expect(cockpit.problem).toBe('out of memory');
  await cockpit.goTo(1440);
  expect(cockpit.minute).toBe(1440);
});

test('every new day and every decision asks to be kept', async () => {
  const { cockpit, changes } = await opened();
  await cockpit.forward('hour');
  expect(changes()).toBe(0);
  await cockpit.forward('day');
  expect(changes()).toBe(1);
  await cockpit.decide((policy, minute) => begin(policy, fee, minute, {}));
  expect(changes()).toBe(2);
});

test('what is kept is enough to come back to the same minute', async () => {
  const { cockpit } = await opened();
  await cockpit.goTo(5000);
  const kept = cockpit.state;
  const { cockpit: again, session } = await opened();
  if (kept) await again.resume(structuredClone(kept));
  expect(again.minute).toBe(5000);
  expect(session.calls.at(-1)).toBe('open flood at 5000');
});
