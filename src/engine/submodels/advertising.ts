/** Advertising: whoever sells weighs the expected gain against the fee, the risk and the loss of face. Source: mechanism 3. */
import { address, draw, PURPOSE } from '../draws.ts';
import { COUNT, KIND } from '../codes.ts';
import type { Group } from '../group.ts';
import { NO_TOPIC } from '../noTopic.ts';
import { quickExp, quickNormal } from '../tables.ts';
import { dayOf, type World } from '../world.ts';
import { offend } from './moderating.ts';
import { sendMemberPacket } from './packets.ts';
import { draft, memberWrites, prepare } from './posting.ts';
import { lacksRights, stopsAd } from './wordFilter.ts';

/** Ads of one person are at least this many minutes apart (0.8 day). */
const REST = 1152;

/** At the end of a visit. */
export function maybeAdvertise(world: World, group: Group, row: number, minute: number): void {
  const c = group.members.columns;
  const sells = world.people.columns.sells[c.person[row]];
  if (sells === 0 || minute - c.advertisedAt[row] < REST || lacksRights(world, group, row, minute)) return;
  if (sells === 1 && !imitates(world, group, row, minute)) return;
  const gain = expectedGain(world, group, row, minute);
  const face = sells === 2 ? world.p.adFace : world.p.sellerFace * world.people.columns.face[c.person[row]];
  const obedient = world.people.columns.lawless[c.person[row]] < world.p.obedience;
  const { levers } = group;
  if (levers.adWindow === 0 && obedient) return;
  if (levers.adBoard > 0 && obedient && onBoard(group, row, minute)) {
    if (gain * world.p.boardGain > face) useBoard(group, row, minute);
    return;
  }
  decide(world, group, row, minute, { gain, face, obedient });
}

interface Prospect {
  /** RMB. */
  gain: number;
  face: number;
  obedient: boolean;
}

/**
 * Free, paid or against the rules (or after a warning): whatever pays most, if anything does. A price is accepted as fair: where there is one,
 * the obedient pay it or keep silent. A mere ban is weighed by all against the risk.
 */
function decide(world: World, group: Group, row: number, minute: number, { gain, face, obedient }: Prospect): void {
  const { levers } = group;
  const told = group.members.columns.warned[row] > 0;
  const free = levers.adWindow === 1 || (!levers.adsBanned && levers.adFee < 0 && !told);
  if (free) {
    if (gain <= face) return;
    advertise(world, group, row, minute, 1);
    if (levers.adWindow !== 1) group.now.unpunished++;
    return;
  }
  const pay = levers.adFee >= 0 ? gain - levers.adFee / 100 : -1;
  const stake = perceivedRisk(world, group, row) * worthOfStaying(world, group, row);
  const dodge = levers.adFee >= 0 && obedient ? -1 : gain - face - stake;
  if (pay > 0 && pay >= dodge) {
    group.counts[COUNT.paidAds]++;
    if (levers.adFeeToOwner) world.ledger.income += levers.adFee;
    else if (levers.adFee > 0) sendMemberPacket(world, group, row, minute, levers.adFee);
    advertise(world, group, row, minute, 1);
  } else if (dodge > 0) {
    if (stopsAd(world, group, row)) group.members.columns.advertisedAt[row] = minute;
    else offend(world, group, row, advertise(world, group, row, minute, 0), minute);
  }
}

/** RMB one more ad would bring here today. */
function expectedGain(world: World, group: Group, row: number, minute: number): number {
  const { p } = world;
  const c = group.members.columns;
  const luck = quickNormal(draw(c.keyA[row], c.keyB[row], address(dayOf(minute), PURPOSE.adGain), 0));
  const reach = Math.min(1.6, group.now.openers / 120);
  const rested = Math.min(1, (minute - c.advertisedAt[row]) / 1440 / p.adRest + 0.1);
  return p.adGain * world.people.columns.adSkill[c.person[row]] * reach * quickExp(p.adGainSpread * luck) * rested;
}

/** Ordinary sellers take courage from ads that went unpunished. */
function imitates(world: World, group: Group, row: number, minute: number): boolean {
  const c = group.members.columns;
  const perHundred = Math.min(8, (100 * group.now.unpunished) / Math.max(1, group.now.present));
  const u = draw(c.keyA[row], c.keyB[row], address(minute, PURPOSE.adImitate), 0);
  return u < world.p.imitation * perHundred;
}

/** What one expects to happen to an offender: what has been seen, or at least what was announced. */
function perceivedRisk(world: World, group: Group, row: number): number {
  const warned = group.members.columns.warned[row];
  const seen = group.now.risk;
  const announced = group.levers.ruleKnown ? world.p.riskPrior : 0;
  return Math.min(1, Math.max(seen, announced * 0.5 + seen * 0.5) + 0.25 * warned);
}

function worthOfStaying(world: World, group: Group, row: number): number {
  return world.p.membershipValue * Math.max(0.2, 1 + group.members.columns.worth[row] / 2);
}

function onBoard(group: Group, row: number, minute: number): boolean {
  const c = group.members.columns;
  return draw(c.keyA[row], c.keyB[row], address(dayOf(minute), PURPOSE.adObey), 0) < group.levers.adBoard;
}

function useBoard(group: Group, row: number, minute: number): void {
  group.members.columns.advertisedAt[row] = minute;
  group.counts[COUNT.boardAds]++;
}

function advertise(world: World, group: Group, row: number, minute: number, allowed: number): number {
  const c = group.members.columns;
  c.advertisedAt[row] = minute;
  c.ads[row]++;
  prepare(KIND.ad, NO_TOPIC, 0.2);
  draft.allowed = allowed;
  return memberWrites(world, group, row, minute);
}
