import { expect, test } from 'vitest';
import { KIND } from '../engine/codes.ts';
import type { Intervention } from '../scenario/intervention.ts';
import { act, crowd, small, sum, tell } from '../../test/support.ts';

/** The evening of the warning: the shock of p3, and the warnings all could see. */
function evening(seed: string, interventions: readonly Intervention[]) {
  const { members, messages } = tell(small(), { seed, interventions, watch: [], days: 4 }).groups[0];
  const row = members.columns.person.indexOf(3);
  const c = messages.columns;
  const seen = Array.from({ length: messages.size }, (_, m) => m).filter((m) => c.kind[m] === KIND.warning);
  return { straw: members.columns.straw[row], named: seen.map((m) => c.mention[m] === row) };
}

test.each(['a', 'b', 'c'])('a warning in public hurts more than in private, where nobody sees it (%s)', (seed) => {
  const inPublic = evening(seed, [act('warnMember', '3 20:00', { inPublic: true })]);
  const inPrivate = evening(seed, [act('warnMember', '3 20:00', { inPublic: false })]);
  expect(inPrivate.straw).toBeGreaterThan(evening(seed, []).straw);
  expect(inPublic.straw).toBeGreaterThan(inPrivate.straw);
  expect(inPublic.named).toEqual([true]);
  expect(inPrivate.named).toEqual([]);
});

test('R17: who has been told off, in private too, advertises less, even where no rule forbids it', () => {
  const seller = crowd({ advertiser: 1, regular: 80, lurker: 40 }, 'main');
  const ads = (interventions: readonly Intervention[]): number =>
    sum(
      ['a', 'b', 'c', 'd'].map((seed) => {
        const world = tell(small({ people: seller, inflow: [] }), { seed, interventions, watch: [], days: 21 });
        return world.groups[0].members.columns.ads[0];
      }),
    );
  expect(ads([act('warnMember', 3, { inPublic: false }, { member: 'p0' })])).toBeLessThan(0.8 * ads([]));
});
