import fc from 'fast-check';
import { expect, test } from 'vitest';
import { act, small } from '../../test/support.ts';
import { parseTime } from '../scenario/time.ts';
import { strategies } from '../strategies/index.ts';
import { Draft, findingsAt } from './draft.svelte.ts';

const scenario = small({ days: 30 });
const named = (text: string) => ({ zh: text, en: text });
const draftOf = (...interventions: ReturnType<typeof act>[]) =>
  new Draft({ name: named('mine'), interventions }, scenario);
const isOrdered = (acts: readonly { from: number | string }[]): boolean =>
  acts.every(({ from }, k) => k === 0 || parseTime(acts[k - 1].from) <= parseTime(from));

test('a new policy is called by what it does until somebody names it', () => {
  const draft = new Draft({ name: named('New policy'), interventions: [] }, scenario, true);
  expect(draft.name.en).toBe('New policy');
  const entry = draft.add('redPacketAdFee')!;
  expect(draft.name.en).toBe('Ad fee 100');
  draft.set(entry, 'fee', 200);
  expect(draft.name).toEqual({ zh: '广告费 200', en: 'Ad fee 200' });
  draft.typed = '  Dear ads ';
  expect(draft.name).toEqual(named('Dear ads'));
  draft.typed = '';
  expect(draft.name.en).toBe('Ad fee 200');
});

test('a given name stays; one that tells what is done tells it again', () => {
  const own = draftOf(act('redPacketAdFee', 0));
  own.set(own.entries[0], 'fee', 300);
  expect(own.name.en).toBe('mine');
  const second = new Draft({ name: named('x'), interventions: [] }, scenario);
  expect(second.name.en).toBe('x');
  const name = { zh: '广告费 100 (2)', en: 'Ad fee 100 (2)' };
  const copy = new Draft({ name, interventions: [act('redPacketAdFee', 0, { fee: 100 })] }, scenario);
  expect([copy.name.en, copy.isChanged]).toEqual(['Ad fee 100 (2)', false]);
  copy.set(copy.entries[0], 'fee', 200);
  expect([copy.name.en, copy.isChanged]).toEqual(['Ad fee 200', true]);
});

test('the same strategy comes again a week later, with the settings it had', () => {
  const draft = draftOf(act('redPacketAdFee', 5, { fee: 50 }));
  expect(draft.add('redPacketAdFee')?.act).toMatchObject({ from: 12, params: { fee: 50 } });
  expect(draft.add('groupRules')?.act).toMatchObject({ from: 0 });
  expect(draft.acts.map(({ from }) => from)).toEqual([0, 5, 12]);
  expect(draft.findings.problems).toEqual([]);
});

test('while a day is moved the order is kept; it is made anew when an act comes', () => {
  const draft = draftOf(act('groupRules', 1), act('winBack', 2));
  draft.change(draft.entries[0].key, act('groupRules', 9));
  expect(draft.acts.map(({ strategy }) => strategy)).toEqual(['groupRules', 'winBack']);
  draft.add('welcomeNewcomers');
  expect(draft.acts.map(({ strategy }) => strategy)).toEqual(['welcomeNewcomers', 'winBack', 'groupRules']);
});

test('what was taken out comes back to its place, the same', () => {
  const draft = draftOf(act('groupRules', 1), act('winBack', 2), act('welcomeNewcomers', 3));
  const before = draft.acts;
  draft.remove(draft.entries[1].key);
  expect([draft.acts.length, draft.isChanged]).toEqual([2, true]);
  draft.restore();
  expect(draft.acts).toEqual(before);
  expect([draft.isChanged, draft.removed]).toEqual([false, undefined]);
});

test('what is wrong is told at its act, and what concerns all of them apart', () => {
  const draft = draftOf(act('groupRules', 9));
  draft.change(draft.entries[0].key, { ...draft.entries[0].act, until: 3 });
  expect(findingsAt(draft.findings, 0).problems.map(({ path }) => path)).toEqual(['0.until']);
  expect(findingsAt(draft.findings).problems).toEqual([]);
  const poor = { ...scenario, operator: { ...scenario.operator, money: 100 } };
  const interventions = [act('sendRedPacket', 1, { amount: 80 }), act('sendRedPacket', 2, { amount: 80 })];
  const dear = new Draft({ name: named('dear'), interventions }, poor);
  expect(findingsAt(dear.findings, 0)).toEqual({ problems: [], warnings: [] });
  expect(findingsAt(dear.findings).warnings[0].message.en).toMatch(/^These deeds cost/);
});

test('whatever is added, copied and taken out, it can be run, stays in order and within the days of the scenario', () => {
  const step = fc.record({ id: fc.constantFrom(...strategies.keys()), deed: fc.constantFrom('add', 'copy', 'remove') });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const draft = draftOf();
      for (const { id, deed } of steps) {
        const last = draft.entries.at(-1);
        if (deed === 'add' || !last) draft.add(id);
        else if (deed === 'copy') draft.copy(last);
        else draft.remove(last.key);
      }
      expect(isOrdered(draft.acts)).toBe(true);
      expect(draft.acts.every(({ from }) => parseTime(from) < scenario.days * 1440)).toBe(true);
      const keys = draft.entries.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      const unkept = draft.findings.problems.filter(({ path }) => !path.endsWith('.member'));
      expect(unkept).toEqual([]);
    }),
  );
});
