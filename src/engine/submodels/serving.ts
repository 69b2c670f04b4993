/** Service by tier: who is new, active, loyal or silent gets something of his own, as far as hours go. Source: R25, R31 and its table 1. */
import { isDue, noteClient } from '../clients.ts';
import { address, draw, PURPOSE } from '../draws.ts';
import { ATTENTION, COUNT, PART, PARTS } from '../codes.ts';
import type { Group } from '../group.ts';
import { giveBack } from '../ledger.ts';
import { notify } from '../notice.ts';
import type { ServicePlan } from '../operator.ts';
import { dayOf, type World } from '../world.ts';
import { callMember } from './posting.ts';
import { TIER, tierOf } from './tiers.ts';
import { useStaff } from './tools.ts';
import { freshness, wear } from './wearing.ts';

const NO_TIME = {
  zh: '人手时间不够，没能照顾到每一层成员。',
  en: 'There is not enough staff time to serve every tier.',
};

const NO_GIFT = { zh: '钱不够送礼了。', en: 'There is no money left for gifts.' };

/**
 * A day of service. Who is served is drawn anew each day, paying members are served in turn; without a file of the members
 * the silent are not found.
 */
export function serveTiers(world: World, group: Group, plan: ServicePlan): void {
  const c = group.members.columns;
  for (let row = 0; row < group.members.size; row++) {
    const tier = tierOf(world, group, row);
    const due = tier >= 0 && plan.members === true && isDue(world, c.person[row], plan.share);
    if (!due && !isChosen(world, group, row, plan, tier)) continue;
    if (!useStaff(world, group, world.now, world.p.serviceMinutes)) {
      notify(world, group, -1, NO_TIME, 'warn');
      return;
    }
    if (due) noteClient(world, c.person[row], { servedAt: world.minute });
    serve(world, group, row, due ? TIER.loyal : tier, plan.gift ?? world.p.giftCost);
  }
}

function isChosen(world: World, group: Group, row: number, plan: ServicePlan, tier: number): boolean {
  if (!isServed(plan, tier)) return false;
  const { keyA, keyB } = group.members.columns;
  const day = address(dayOf(world.minute), PURPOSE.service);
  if (draw(keyA[row], keyB[row], day, 0) >= plan.share) return false;
  return tier !== TIER.silent || draw(keyA[row], keyB[row], day, 1) < group.now.files;
}

function isServed(plan: ServicePlan, tier: number): boolean {
  if (tier === TIER.potential) return plan.welcome;
  if (tier === TIER.active) return plan.privileges;
  if (tier === TIER.loyal) return plan.ownService;
  return tier === TIER.silent && plan.wake;
}

/** Each tier gets what fits it: the new are brought in, the active have a say, the loyal a service of their own. Source: table 1. */
function serve(world: World, group: Group, row: number, tier: number, gift: number): void {
  const { p } = world;
  const c = group.members.columns;
  if (tier === TIER.silent) {
    wake(world, group, row, gift);
    return;
  }
  warm(world, group, row);
  c.trust[row] += (tier === TIER.potential ? 0.05 : p.servedTrust) * (1 - c.trust[row]);
  if (tier === TIER.active) {
    c.today[row * PARTS + PART.fun] += p.serviceGift * world.people.columns.fun[c.person[row]];
    engage(group, row, p.coCreation);
    return;
  }
  give(world, group, row, gift);
  if (tier === TIER.loyal) return;
  engage(group, row, p.onboarding);
  callMember(group, row, world.minute, p.wakeChance);
}

/** Whoever is looked after feels closer to the one who does it; that holds as a friend does, and sells. */
function warm({ p }: World, group: Group, row: number, heartfelt = 1): void {
  const { warmth } = group.members.columns;
  warmth[row] += p.servedWarmth * heartfelt * (1 - warmth[row]);
}

/** Brings a member on, up to `level`: a say that is given again is the same say. */
function engage(group: Group, row: number, level: number): void {
  const { engagement } = group.members.columns;
  if (engagement[row] < level) engagement[row] = Math.min(level, engagement[row] * level);
}

/** A gift is paid for; where the till is empty it is a kind word alone. */
function give(world: World, group: Group, row: number, gift: number): void {
  if (!giveBack(world.ledger, Math.round(100 * gift))) {
    notify(world, group, -1, NO_GIFT, 'warn');
    return;
  }
  const { p, people } = world;
  const c = group.members.columns;
  const worth = p.serviceGift * Math.min(2, Math.sqrt(gift / p.giftCost));
  c.today[row * PARTS + PART.reward] += worth * people.columns.reward[c.person[row]];
}

/** A word to one who has been silent, with something in it: some look in, fewer each time it is tried. */
function wake(world: World, group: Group, row: number, gift: number): void {
  const { p } = world;
  const c = group.members.columns;
  group.counts[COUNT.woken]++;
  const fresh = freshness(world, group, 'wake');
  // One is thought of, whether one comes or not; said to everybody in turn, it means little.
  warm(world, group, row, fresh);
  const chance = p.wakeChance * fresh * (c.attention[row] === ATTENTION.folded ? 0.5 : 1);
  wear(group, 'wake', 10 / Math.max(10, group.now.present));
  const u = draw(c.keyA[row], c.keyB[row], address(dayOf(world.minute), PURPOSE.service), 2);
  if (u >= chance) return;
  group.counts[COUNT.cameBack]++;
  callMember(group, row, world.minute, 1);
  give(world, group, row, gift);
  engage(group, row, 1.3);
  c.straw[row] *= 0.5;
}
