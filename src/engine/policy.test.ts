import { expect, test } from 'vitest';
import { operatorOf } from './deeds.ts';
import { sortInterventions } from './policy.ts';
import type { InterventionSetup } from './setup.ts';
import type { Strategy } from './strategy.ts';

const act = (id: string, member: string, group: string, from: number): InterventionSetup => ({
  strategy: { id } as Strategy,
  hands: operatorOf,
  from,
  until: Infinity,
  group,
  member,
  params: {},
  index: 0,
});

test('acts of one minute come by strategy, then by member as a number, then by group, whatever the order of the file', () => {
  const list = [
    act('warnMember', 'p10', '', 4),
    act('warnMember', 'p9', '', 4),
    act('groupRules', '', 'main', 4),
    act('groupRules', '', '', 4),
    act('adBoard', '', '', 9),
  ];
  const sorted = sortInterventions(list);
  expect(sorted.map(({ strategy, group, member }) => `${strategy.id} ${group}${member}`)).toEqual([
    'adBoard ',
    'groupRules ',
    'groupRules main',
    'warnMember p9',
    'warnMember p10',
  ]);
  expect(sortInterventions(list.toReversed())).toEqual(sorted);
});
