/** Service by tier: who is new, active, loyal or silent gets something of his own, as far as hours go. Source: R25, R31 and its table 1. */
import { address, draw, PURPOSE } from '../draws.ts';
import { ATTENTION, COUNT, PART, PARTS, type Group } from '../group.ts';
import { useMinutes } from '../ledger.ts';
import { notify } from '../notice.ts';
import type { ServicePlan } from '../operator.ts';
import { dayOf, type World } from '../world.ts';
import { callMember } from './posting.ts';
import { TIER, tierOf } from './tiers.ts';
import { freshness, wear } from './wearing.ts';

const NO_TIME = {
  zh: '人手时间不够，没能照顾到每一层成员。',
  en: 'There is not enough staff time to serve every tier.',
};

/** A day of service. Who is served is drawn anew each day; without a file of the members the silent are not found. */
export function serveTiers(world: World, group: Group, plan: ServicePlan): void {
  const c = group.members.columns;
  const day = dayOf(world.minute);
  for (let row = 0; row < group.members.size; row++) {
    const tier = tierOf(world, group, row);
    if (!isServed(plan, tier)) continue;
    if (draw(c.keyA[row], c.keyB[row], address(day, PURPOSE.service), 0) >= plan.share) continue;
    if (tier === TIER.silent && draw(c.keyA[row], c.keyB[row], address(day, PURPOSE.service), 1) >= group.now.files)
      continue;
    const minutes = world.p.serviceMinutes * (1 - group.levers.toolSaving);
    if (!useMinutes(world.ledger, world.now, minutes)) {
      notify(world, group, -1, NO_TIME, 'warn');
      return;
    }
    serve(world, group, row, tier);
  }
}

function isServed(plan: ServicePlan, tier: number): boolean {
  if (tier === TIER.potential) return plan.welcome;
  if (tier === TIER.active) return plan.privileges;
  if (tier === TIER.loyal) return plan.ownService;
  return tier === TIER.silent && plan.wake;
}

function serve(world: World, group: Group, row: number, tier: number): void {
  const { p } = world;
  const c = group.members.columns;
  const who = c.person[row];
  if (tier === TIER.silent) {
    wake(world, group, row);
    return;
  }
  c.today[row * PARTS + PART.reward] += p.serviceGift * world.people.columns.reward[who];
  c.trust[row] += 0.05 * (1 - c.trust[row]);
  if (tier !== TIER.loyal) c.engagement[row] = Math.min(3, c.engagement[row] * 1.1);
  if (tier === TIER.potential) callMember(group, row, world.minute, p.wakeChance);
}

/** A word to one who has been silent, with something in it: some look in, fewer each time it is tried. */
function wake(world: World, group: Group, row: number): void {
  const { p } = world;
  const c = group.members.columns;
  group.counts[COUNT.woken]++;
  const chance = p.wakeChance * freshness(world, group, 'wake') * (c.attention[row] === ATTENTION.folded ? 0.5 : 1);
  wear(group, 'wake', 10 / Math.max(10, group.now.present));
  const u = draw(c.keyA[row], c.keyB[row], address(dayOf(world.minute), PURPOSE.service), 2);
  if (u >= chance) return;
  group.counts[COUNT.cameBack]++;
  callMember(group, row, world.minute, 1);
  c.today[row * PARTS + PART.reward] += p.serviceGift * world.people.columns.reward[c.person[row]];
  c.engagement[row] = Math.min(3, c.engagement[row] * 1.3);
  c.straw[row] *= 0.5;
}

/** Asks what members want: what is offered fits better for a while. Source: R34. */
export function askMembers(world: World, group: Group): void {
  group.now.askedUntil = world.minute + world.p.askedDays * 1440;
}
