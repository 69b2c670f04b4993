import { expect, test } from 'vitest';
import { BY_OPERATOR, KIND } from '../engine/codes.ts';
import { act, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b', 'c', 'd', 'e', 'f'];

function evening(seed: string, thanked: boolean) {
  const interventions = thanked ? [act('thankMember', '3 20:00')] : [];
  const world = tell(small(), { seed, interventions, watch: [], days: 4 });
  const { members, messages } = world.groups[0];
  const row = members.columns.person.indexOf(3);
  const c = messages.columns;
  const named = Array.from({ length: messages.size }, (_, m) => m)
    .filter((m) => c.kind[m] === KIND.thanks && c.author[m] === BY_OPERATOR)
    .map((m) => c.mention[m] === row);
  return { trust: members.columns.trust[row], ties: sum(world.people.columns.tieStrength.slice(48, 64)), named };
}

test('R30: a word of thanks makes trust and ties grow, and names who is thanked', () => {
  const total = (thanked: boolean, what: 'trust' | 'ties') => sum(SEEDS.map((seed) => evening(seed, thanked)[what]));
  expect(total(true, 'trust')).toBeGreaterThan(total(false, 'trust'));
  expect(total(true, 'ties')).toBeGreaterThan(total(false, 'ties'));
  expect(SEEDS.map((seed) => evening(seed, true).named)).toEqual(SEEDS.map(() => [true]));
  expect(evening('a', false).named).toEqual([]);
});
