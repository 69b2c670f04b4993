/** Who arrives: each once, by the way he comes and not by the way he once came; and who asked him. */
import { expect, test } from 'vitest';
import { STATUS } from '../src/engine/codes.ts';
import type { Group } from '../src/engine/group.ts';
import { act, counting, small, sum, tell, twoGroups } from './support.ts';

const name = (zh: string, en: string) => ({ zh, en });
const walk = { name: name('路', 'Path'), from: 'main', to: 'side', perDay: 0.2, roles: { regular: 1 } };

function presentIn({ members: { columns, size } }: Group): number[] {
  return Array.from(columns.person.subarray(0, size)).filter((_, row) => columns.status[row] === STATUS.present);
}

test('two routes into one group bring nobody twice', () => {
  const inflow = ['one', 'two'].map((id) => ({ ...walk, id }));
  const there = presentIn(tell(twoGroups({ inflow })).groups[1]);
  expect(there.length).toBeGreaterThan(70);
  expect(new Set(there).size).toBe(there.length);
});

test('who once came by a code that is no longer valid may walk on by another way', () => {
  const came = (by: 'code' | 'any'): number => {
    const scan = { id: 'scan', name: name('扫码', 'Scan'), to: 'main', perDay: 6, roles: { regular: 1 }, by };
    const setting = { inflow: [scan, { ...walk, id: 'walk', fromDay: 8 }], parameters: { codeDays: 7 } };
    const world = tell(twoGroups(setting));
    return presentIn(world.groups[1]).filter((who) => world.people.columns.origin[who] === 0).length;
  };
  expect(came('any')).toBeGreaterThan(3);
  expect(came('code')).toBeGreaterThan(3);
});

test('asked in by members counts those who came, not those who were asked', () => {
  const full = small({ groups: [{ id: 'main', name: name('群', 'Group'), topics: ['running'], cap: 125 }] });
  const { daily, groups } = tell(full, {
    interventions: [act('memberReferral', 0)],
    watch: [counting('invited'), counting('refused')],
  });
  expect(sum(daily.refused)).toBeGreaterThan(0);
  expect(sum(daily.invited)).toBeLessThanOrEqual(groups[0].members.size - 120);
});
