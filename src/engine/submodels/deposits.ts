/**
 * A deposit on a live flash sale: to pay beforehand puts some off and binds the others. It counts towards the price; who does
 * not buy has it back when the sale is over. Source: R33 and its table 3, A004-14.
 */
import { address, draw, PURPOSE } from '../draws.ts';
import type { Group } from '../group.ts';
import { giveBack } from '../ledger.ts';
import type { World } from '../world.ts';
import { purseOf } from './selling.ts';

/** Factor on joining; 1 without a deposit. */
export function paysAhead(world: World, { now }: Group, who: number): number {
  return 1 / (1 + now.deposit / (100 * world.p.depositKnee * purseOf(world, who)));
}

/** Whether one who takes part buys: some do anyhow, and of the others some because they have paid already. */
export function buysThere({ p }: World, { now, members }: Group, row: number): boolean {
  const { keyA, keyB } = members.columns;
  const bound = (p.depositBinds * now.deposit) / (now.deposit + 100 * p.depositKnee);
  const share = p.buyersShare + (1 - p.buyersShare) * bound;
  return draw(keyA[row], keyB[row], address(now.activityFrom, PURPOSE.buy), 1) < share;
}

/** The sale is over: who has paid and not bought has the deposit back; where the till is empty, the trust goes. */
export function refundDeposits(world: World, group: Group): void {
  const { now, members } = group;
  const c = members.columns;
  for (let row = 0; now.deposit > 0 && row < members.size; row++) {
    const paid = c.joinedIn[row] === now.activityFrom && c.daysIn[row] > 0 && !buysThere(world, group, row);
    if (paid && !giveBack(world.ledger, now.deposit)) c.trust[row] *= 1 - world.p.unservedTrust;
  }
  now.deposit = 0;
}
