import type { MembershipColumns } from '../../runner/frame.ts';

const DAY = 1440;

/**
 * The most members each group has had at the end of a day, up to `minute`.
 */
export function peakPresent(memberships: MembershipColumns, groups: number, minute: number): number[] {
  const days = Math.max(1, Math.ceil(minute / DAY) + 1);
  const change = new Int32Array(groups * days);
  const dayOf = (at: number) => Math.max(0, Math.min(days - 1, Math.floor(at / DAY)));
  const { group, joinedAt, leftAt } = memberships;
  for (let i = 0; i < group.length; i++) {
    const row = group[i] * days;
    change[row + dayOf(joinedAt[i])]++;
    if (leftAt[i] >= 0) change[row + dayOf(leftAt[i])]--;
  }
  return Array.from({ length: groups }, (_, g) => {
    let [now, most] = [0, 0];
    for (let day = 0; day < days; day++) most = Math.max(most, (now += change[g * days + day]));
    return most;
  });
}
