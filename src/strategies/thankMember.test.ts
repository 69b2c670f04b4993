import { expect, test } from 'vitest';
import { BY_OPERATOR, KIND } from '../engine/codes.ts';
import { TIES } from '../engine/people.ts';
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

test('R24: those who read the thanks are tied to the thanked one; who does not look in is not', () => {
  const noticed = SEEDS.flatMap((seed) => {
    const knowing = (thanked: boolean) => {
      const interventions = thanked ? [act('thankMember', '3 20:00')] : [];
      const { groups, people } = tell(small(), { seed, interventions, watch: [], days: 5 });
      const { tieWith, tieStrength } = people.columns;
      const { columns: c, size } = groups[0].members;
      return Array.from({ length: size }, (_, row) => {
        const ties = Array.from({ length: TIES }, (_, k) => c.person[row] * TIES + k);
        const tied = ties.some((k) => tieWith[k] === 3 && tieStrength[k] > 0);
        return { tied, seen: c.openedAt[row] > 3 * 1440 + 20 * 60 };
      });
    };
    const [before, after] = [knowing(false), knowing(true)];
    return after.flatMap(({ tied, seen }, row) => (tied && !before[row].tied ? [seen] : []));
  });
  expect(noticed.length).toBeGreaterThan(20 * SEEDS.length);
  expect(noticed.filter((seen) => !seen)).toEqual([]);
});
