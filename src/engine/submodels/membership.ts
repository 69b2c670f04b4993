/**
 * Membership by the month: who has paid is served in turn; when his month ends he renews, or, where nobody served him, wants
 * his fee back. Source: R35 and its table 5.
 */
import { clientOf, enrolMember, MONTH, noteClient } from '../clients.ts';
import { address, draw, PURPOSE } from '../draws.ts';
import { COUNT, STATUS } from '../codes.ts';
import type { Group } from '../group.ts';
import { giveBack } from '../ledger.ts';
import { notify } from '../notice.ts';
import type { World } from '../world.ts';
import { earn, shareOfLeaders } from './selling.ts';

const UNSERVED = {
  zh: '有会员一个月没得到服务，要求退会费。',
  en: 'Members whom nobody served for a month want their fee back.',
};

/** Midnight: months that are over. */
export function endMonths(world: World, group: Group, day: number): void {
  if (world.clients.size === 0) return;
  const c = group.members.columns;
  for (let row = 0; row < group.members.size; row++) {
    const { memberUntil, group: home } = clientOf(world, c.person[row]);
    if (memberUntil === 0 || memberUntil > world.minute || home !== group.index || c.status[row] !== STATUS.present)
      continue;
    endMonth(world, group, row, day);
  }
}

function endMonth(world: World, group: Group, row: number, day: number): void {
  const { p } = world;
  const c = group.members.columns;
  const who = c.person[row];
  const { memberUntil, fee, servedAt } = clientOf(world, who);
  noteClient(world, who, { memberUntil: 0 });
  if (servedAt <= memberUntil - MONTH) {
    notify(world, group, -1, UNSERVED, 'warn');
    c.trust[row] *= 1 - p.unservedTrust;
    if (!giveBack(world.ledger, fee)) return;
    group.counts[COUNT.refunds]++;
    return;
  }
  const chance = p.memberRenews * (group.levers.club / 0.7) * 2 * c.trust[row];
  if (draw(c.keyA[row], c.keyB[row], address(day, PURPOSE.renew), 0) >= Math.min(0.95, chance)) return;
  group.counts[COUNT.purchases]++;
  earn(world, group, row, fee, p.membershipMargin * (1 - shareOfLeaders(group)));
  enrolMember(world, group, who, fee);
}
