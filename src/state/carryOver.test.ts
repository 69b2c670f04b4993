import { expect, test } from 'vitest';
import { opened } from '../../test/openedComparison.ts';
import { act, small } from '../../test/support.ts';
import { carryOver } from './carryOver.ts';

const name = (text: string) => ({ zh: text, en: text });
const rules = [act('groupRules', 1)];
const closes = [act('closeGroup', 3, {}, { group: 'nowhere' })];
const other = { ...small({ days: 30 }), id: 'other', reference: rules };
const atHand = [{ name: name('reference'), interventions: rules }];
const names = ({ arms }: ReturnType<typeof opened>['comparison']) => arms.map(({ name: { en } }) => en);

test('policies go along to another scenario, before those that are at hand there, and the question stays', () => {
  const { comparison } = opened();
  comparison.add(name('closes'), closes);
  comparison.want(70);
  comparison.metric = 'members';
  comparison.weigh('members', 9);
  carryOver(comparison, other, atHand);
  expect(comparison.scenario).toBe(other);
  expect(names(comparison)).toEqual(['Do nothing', 'fee', 'closes', 'reference']);
  expect([...comparison.broken.keys()]).toEqual([comparison.arms[2].id]);
  const { chosen, wanted, metric, worth } = comparison;
  expect([chosen?.name.en, wanted, metric, worth['members']]).toEqual(['closes', 70, 'members', 9]);
  comparison.goBack();
  expect(names(comparison)).toEqual(['Do nothing', 'fee', 'closes']);
});

test('the reference of the scenario that is left stays there; what is the same there and here comes once', () => {
  const { comparison } = opened();
  comparison.open(other, atHand);
  comparison.add(name('mine'), closes);
  carryOver(comparison, { ...small({ days: 30 }), reference: closes }, [
    { name: name('theirs'), interventions: closes },
  ]);
  expect(names(comparison)).toEqual(['Do nothing', 'mine']);
});

test('a metric that the other scenario is too short for gives way to the usual one', () => {
  const { comparison } = opened();
  comparison.metric = 'retention14';
  carryOver(comparison, small({ days: 9 }), []);
  expect(comparison.metric).toBe('retentionEnd');
});

test('to begin with, there is nothing to carry', () => {
  const { comparison } = opened();
  comparison.scenario = undefined;
  comparison.arms = comparison.arms.slice(0, 1);
  carryOver(comparison, other, atHand);
  expect([names(comparison), comparison.wanted]).toEqual([['Do nothing', 'reference'], 50]);
});
