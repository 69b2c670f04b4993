import { expect, test } from 'vitest';
import { CAUSE, KIND, STATUS } from '../engine/codes.ts';
import type { Intervention } from '../scenario/intervention.ts';
import { act, countRows, small, tell } from '../../test/support.ts';

const AT = 5 * 1440 + 1200;

/** The person p3, a core member: how he stands, what he wrote after, and the app's lines about anybody. */
function afterwards(seed: string, interventions: readonly Intervention[]) {
  const group = tell(small({ inflow: [] }), { seed, interventions, watch: [], days: 12 }).groups[0];
  const row = group.members.columns.person.indexOf(3);
  const c = group.messages.columns;
  const lines = Array.from({ length: group.messages.size }, (_, m) => m).filter((m) => c.at[m] >= AT);
  return {
    row,
    status: group.members.columns.status[row],
    wrote: lines.filter((m) => c.author[m] === row).length,
    named: lines.filter((m) => c.kind[m] === KIND.system).map((m) => c.mention[m]),
  };
}

test('who is removed is gone and writes no more, and a system line names him', () => {
  let wrote = 0;
  for (const seed of ['a', 'b', 'c', 'd']) {
    const before = afterwards(seed, []);
    expect(before).toMatchObject({ status: STATUS.present, named: [] });
    wrote += before.wrote;
    const removed = afterwards(seed, [act('removeMember', '5 20:00')]);
    expect(removed).toEqual({ row: before.row, status: STATUS.removed, wrote: 0, named: [before.row] });
  }
  expect(wrote).toBeGreaterThan(0);
});

test('who is not in the group cannot be removed, and the operator is told', () => {
  const twice = [act('removeMember', 3), act('removeMember', 5)];
  const world = tell(small(), { interventions: twice, watch: [], days: 6 });
  expect(world.notices.filter(({ person }) => person === 3)).toMatchObject([{ at: 5 * 1440, tone: 'warn' }]);
});

test('R17: the friends of an acquaintance who is removed mind; an advertiser by trade nobody misses', () => {
  const minding = (member: string): number => {
    const world = tell(small({ inflow: [] }), {
      interventions: [act('removeMember', '5 20:00', {}, { member })],
      watch: [],
      days: 5 + 21 / 24,
    });
    const c = world.groups[0].members.columns;
    return countRows(world.groups[0], (_, row) => c.strawCause[row] === CAUSE.conflict && c.straw[row] > 0.1);
  };
  expect(minding('p3')).toBeGreaterThan(0);
  expect(minding('p119')).toBe(0);
});
