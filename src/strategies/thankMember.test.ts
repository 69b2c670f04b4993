import { expect, test } from 'vitest';
import { BY_OPERATOR, KIND } from '../engine/group.ts';
import { act, small, sum, tell } from '../../test/support.ts';

test.each(['a', 'b', 'c'])('a word of thanks makes trust grow, and names who is thanked (%s)', (seed) => {
  const evening = (thanked: boolean) => {
    const interventions = thanked ? [act('thankMember', '3 20:00')] : [];
    const world = tell(small(), { seed, interventions, watch: [], days: 4 });
    const { members, messages } = world.groups[0];
    const row = members.columns.person.indexOf(3);
    const c = messages.columns;
    const named = Array.from({ length: messages.size }, (_, m) => m)
      .filter((m) => c.kind[m] === KIND.thanks && c.author[m] === BY_OPERATOR)
      .map((m) => c.mention[m] === row);
    return { trust: members.columns.trust[row], ties: sum(world.people.columns.tieStrength.slice(48, 64)), named };
  };
  const [without, withThanks] = [evening(false), evening(true)];
  expect(withThanks.trust).toBeGreaterThan(without.trust);
  expect(withThanks.ties).toBeGreaterThan(without.ties);
  expect(withThanks.named).toEqual([true]);
  expect(without.named).toEqual([]);
});
