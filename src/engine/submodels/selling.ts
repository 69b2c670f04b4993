/**
 * Selling to members: whoever reads an offer may buy, may only be glad that it is not an ad, or may mind it. Money comes
 * from members' purses; the operator keeps the margin. Source: R15, R25, R35 and its table 5.
 */
import { clientOf, enrolMember, hasMembership, noteClient } from '../clients.ts';
import { address, draw, PURPOSE } from '../draws.ts';
import { COUNT, KIND, PART, PARTS } from '../codes.ts';
import type { Group } from '../group.ts';
import { NO_TOPIC } from '../noTopic.ts';
import { COUPON, PATH } from '../offerings.ts';
import type { SalePath } from '../operator.ts';
import { NEVER } from '../people.ts';
import { quickExp, quickNormal } from '../tables.ts';
import type { World } from '../world.ts';
import { session } from './reading.ts';
import { isMeantFor, marginLeft, pathSold } from './coupons.ts';
import { leaveTrace } from './posting.ts';

interface Path {
  conversion: number;
  accepted: number;
  margin: number;
}

/** Names by number; parameters are called after them. */
const NAMES = Object.keys(PATH) as readonly (keyof typeof PATH)[];

function pathOf({ p }: World, path: number): Path {
  const name = NAMES[path] as SalePath;
  return { conversion: p[`${name}Conversion`], accepted: p[`${name}Accepted`], margin: p[`${name}Margin`] };
}

/** What a person can spend, 1 = median. */
export function purseOf(world: World, who: number): number {
  const { keyA, keyB } = world.people.columns;
  return quickExp(world.p.purseSpread * quickNormal(draw(keyA[who], keyB[who], address(0, PURPOSE.purse), 0)));
}

/** After a visit that showed offers: each of those read is weighed once, newest first. */
export function considerOffers(world: World, group: Group, row: number): void {
  const { kind, author } = group.messages.columns;
  let left = session.offers;
  for (let m = group.messages.size - 1; m >= session.from && left > 0; m--) {
    if (kind[m] !== KIND.offer || author[m] === row || !isMeantFor(world, group, row, m)) continue;
    left--;
    consider(world, group, row, m);
  }
}

function consider(world: World, group: Group, row: number, m: number): void {
  const c = group.members.columns;
  const who = c.person[row];
  const { keyA, keyB } = world.people.columns;
  const path = pathSold(group, m);
  const { conversion, accepted, margin } = pathOf(world, path);
  const accepts = draw(keyA[who], keyB[who], address(path, PURPOSE.accept), 0) < accepted;
  mind(world, group, row, accepts);
  const chance = conversion * inclination(world, group, row, m);
  if (!accepts || draw(c.keyA[row], c.keyB[row], address(m, PURPOSE.buy), 0) >= chance / accepted) return;
  buy(world, group, row, m, marginLeft(group, m, margin));
}

/** An offer annoys more where commerce fills the group and where the group used to be good; like an ad, if less. */
function mind(world: World, group: Group, row: number, accepts: boolean): void {
  const { p } = world;
  const c = group.members.columns;
  const who = c.person[row];
  const share = c.adShare[row];
  const tolerance = world.people.columns.adTolerance[who];
  const crowd = (2 * share * share) / (share * share + tolerance * tolerance);
  const good = 0.1 + 0.5 * c.signal[row] + p.adReference * c.reference[row];
  const ratio = accepts ? p.offerTolerated : p.offerGrievance;
  c.today[row * PARTS + PART.ads] -= p.adGrievance * ratio * world.people.columns.adSensitivity[who] * good * crowd;
}

/** How much likelier than average this person buys this now: need, match, trust, purse, price, having bought before. */
function inclination(world: World, group: Group, row: number, m: number): number {
  const { p } = world;
  const messages = group.messages.columns;
  const people = world.people.columns;
  const c = group.members.columns;
  const who = c.person[row];
  const topic = messages.topic[m];
  const related = messages.path[m] >= COUPON && people.bought[who] > 0;
  const match =
    related || topic === people.mainTopic[who]
      ? 1.2
      : topic === people.secondTopic[who] || topic === NO_TOPIC
        ? 0.8
        : 0.3;
  const need = messages.path[m] === PATH.knowledge ? people.information[who] / 0.8 : people.reward[who] / 0.6;
  // 1 for an average member: the conversions are means already.
  const wanted = Math.min(1.6, Math.sqrt(need));
  const trusts = (0.4 + 0.9 * c.trust[row]) * (1 + p.warmBuys * c.warmth[row]);
  const price = messages.fen[m] / 100;
  const affordable = 1.5 / (1 + price / (p.priceKnee * purseOf(world, who)));
  const again = people.bought[who] > 0 ? buysAgain(world, group, row, m) : 1;
  return match * wanted * trusts * messages.quality[m] * affordable * again;
}

/** Who was content buys rather again, but not at once, and a course or a membership not before it has run out. */
function buysAgain(world: World, group: Group, row: number, m: number): number {
  const { p } = world;
  const c = group.members.columns;
  const path = group.messages.columns.path[m];
  if (path === PATH.membership && hasMembership(world, c.person[row])) return 0;
  const rest = path === PATH.knowledge ? 8 * p.buyRest : path === PATH.membership ? 30 : p.buyRest;
  const rested = Math.min(1, (world.minute - world.people.columns.boughtAt[c.person[row]]) / 1440 / rest);
  return (1 + p.repurchase * Math.max(0, c.trust[row] - 0.5)) * rested * rested;
}

/** Money changes hands; some give the thing back, and trust with it. Where the group has a leader, he has his share. */
function buy(world: World, group: Group, row: number, m: number, margin: number): void {
  const messages = group.messages.columns;
  const c = group.members.columns;
  const fen = messages.fen[m];
  const u = draw(c.keyA[row], c.keyB[row], address(m, PURPOSE.refund), 0);
  group.counts[COUNT.purchases]++;
  leaveTrace(group, row, world.minute);
  if (u < world.p.refund * 2 * (1 - messages.quality[m])) {
    group.counts[COUNT.refunds]++;
    c.trust[row] *= 0.95;
    return;
  }
  const { now } = group;
  const share = shareOfLeaders(group);
  now.leaderIncome += Math.round(fen * margin * share);
  earn(world, group, row, fen, margin * (1 - share));
  if (messages.path[m] === PATH.membership) enrolMember(world, group, c.person[row], fen);
  c.today[row * PARTS + PART.reward] += world.p.bargain * messages.quality[m];
  c.trust[row] += 0.02 * (1 - c.trust[row]);
}

/** What of the margin goes to who leads or keeps this group, 0 to 1; nothing where nobody does. Source: R26, R27. */
export function shareOfLeaders({ now }: Group): number {
  return now.leader >= 0 || now.helpers > 0 ? now.leaderShare : 0;
}

/** A member's purchase for `fen`, of which the operator keeps `share`. */
export function earn(world: World, group: Group, row: number, fen: number, share: number): void {
  const people = world.people.columns;
  const who = group.members.columns.person[row];
  if (people.boughtAt[who] !== NEVER) group.counts[COUNT.repurchases]++;
  if (people.bought[who] < 60000) people.bought[who]++;
  people.boughtAt[who] = world.minute;
  noteClient(world, who, { buys: [...clientOf(world, who).buys, world.minute].slice(-3) });
  group.counts[COUNT.sales] += fen;
  world.ledger.income += Math.round(fen * share);
}
