/** Adding members privately without asking (爆粉): each one added minds it and trusts the group less. Source: R5, R36. */
import { address, draw, PURPOSE } from '../draws.ts';
import { CAUSE, COUNT, STATUS } from '../codes.ts';
import type { Group } from '../group.ts';
import type { World } from '../world.ts';
import { offend } from './moderating.ts';
import { addStraw } from './straw.ts';

/** At the end of a visit of one who came for this. A rule with privacy in it deters some, and makes it an offence. */
export function maybePoach(world: World, group: Group, row: number, minute: number): void {
  const { p } = world;
  const c = group.members.columns;
  const [a, b] = [c.keyA[row], c.keyB[row]];
  const at = address(minute, PURPOSE.poach);
  if (draw(a, b, at, 0) >= p.poaching * (1 - group.levers.privacy * (1 - p.riskPrior))) return;
  const other = Math.floor(draw(a, b, at, 1) * group.members.size);
  if (other === row || c.status[other] !== STATUS.present) return;
  group.counts[COUNT.addedPrivately]++;
  c.trust[other] *= 1 - p.privateTrust;
  addStraw(group, other, p.privateShock * world.people.columns.adSensitivity[c.person[other]], CAUSE.conflict);
  const complains = draw(a, b, at, 2) < 0.2;
  if (group.levers.privacy > 0 && complains) offend(world, group, row, -1, minute);
}
