/**
 * Whether to stay: the balance of what the group gives and costs, against what the attention is worth elsewhere.
 * The cause of a quit is computed from the burdens that made up the hazard; shares add to one. Source: mechanism 9.
 */
import { address, draw, PURPOSE } from '../draws.ts';
import { ATTENTION, CAUSE, CAUSES, PART, PARTS } from '../codes.ts';
import type { Group } from '../group.ts';
import { HIRED } from '../people.ts';
import { quickExp } from '../tables.ts';
import type { World } from '../world.ts';
import { quitGroup } from './leaving.ts';
import { replaceQuitter } from './settling.ts';

/** Balance of staying: above 0 the group is worth its attention. */
export function balanceOf(world: World, group: Group, row: number): number {
  const { p } = world;
  const c = group.members.columns;
  const worth = c.worth[row];
  const felt = worth > 0 ? worth / (1 + worth / 3) : worth;
  const bonds = p.quitTies * (1 - quickExp((-c.ties[row] - c.warmth[row]) / 1.5));
  return (
    felt + p.quitHabit * c.habit[row] + bonds + p.quitTrust * (c.trust[row] - 0.5) - p.quitElsewhere - c.straw[row]
  );
}

/** Minutes of silence after which a group is dead to its members. */
const DEAD = 14 * 1440;

/** Hazard of quitting, per day; whoever is paid to be there has none. */
export function hazardOf(world: World, group: Group, row: number, minute: number): number {
  const { p } = world;
  const c = group.members.columns;
  if (world.people.columns.origin[c.person[row]] === HIRED) return 0;
  let h = p.quitMost / (1 + (p.quitMost / p.quitBase - 1) * quickExp(p.quitSlope * balanceOf(world, group, row)));
  if (c.founder[row] === 0) h *= 1 + p.quitEarly * quickExp(-(minute - c.joinedAt[row]) / 1440 / p.quitEarlyDays);
  if (h > p.quitMost) h = p.quitMost;
  const state = c.attention[row];
  if (state === ATTENTION.muted) h *= p.quitMuted;
  else if (state === ATTENTION.folded) h *= p.quitFolded;
  if (group.now.endsAt > minute) h *= p.quitPlanned;
  // People clear out groups in which nothing has come for a fortnight. Source: F22, B3.4, R35.
  if (minute - group.now.lastMessageAt > DEAD) h += p.clearDead;
  return h + p.quitFloor;
}

/** Per day; none is higher, since what is muted, folded or planned only lowers it. */
export const highestHazard = ({ p }: World): number => p.quitMost + p.clearDead + p.quitFloor;

/** Weighs staying for the time since the last weighing (a day at most); the member may quit now. */
export function weigh(world: World, group: Group, row: number, minute: number): void {
  const c = group.members.columns;
  const days = Math.min(1, (minute - c.weighedAt[row]) / 1440);
  c.weighedAt[row] = minute;
  // What holds a member only takes away from the hazard, so most luck decides before anything is weighed.
  const luck = draw(c.keyA[row], c.keyB[row], address(minute, PURPOSE.quit), 0);
  if (luck >= highestHazard(world) * days) return;
  const hazard = hazardOf(world, group, row, minute);
  if (luck >= hazard * days) return;
  if (world.warming) {
    replaceQuitter(world, group, row, minute);
    return;
  }
  const shares = c.shares.subarray(row * CAUSES, row * CAUSES + CAUSES);
  burdens(world, group, row, hazard, shares);
  quitGroup(world, group, row, minute, shares.indexOf(Math.max(...shares)));
}

/** Writes the share of each cause in the member's hazard into `out`. */
export function burdens(world: World, group: Group, row: number, hazard: number, out: Float32Array): void {
  const { p } = world;
  const c = group.members.columns;
  const mean = (part: number): number => c.mean[row * PARTS + part] + 0.25 * c.today[row * PARTS + part];
  const gains = mean(PART.information) + mean(PART.relation) + mean(PART.reward) + mean(PART.fun);
  for (let k = 0; k < CAUSES; k++) out[k] = 0;
  out[CAUSE.ads] = Math.max(0, -mean(PART.ads));
  out[CAUSE.flood] = Math.max(
    0,
    -mean(PART.overload) - p.interruptionExit * mean(PART.interruption) - mean(PART.reading),
  );
  out[CAUSE.value] = Math.max(0, p.needed - gains);
  out[CAUSE.push] = Math.max(0, -mean(PART.push));
  out[CAUSE.conflict] = Math.max(0, -mean(PART.conflict));
  if (c.straw[row] > 0) out[c.strawCause[row]] += c.straw[row];
  let sum = 0;
  for (let k = 0; k < CAUSES; k++) sum += out[k];
  const life = hazard > 0 ? Math.min(1, p.quitFloor / hazard) : 1;
  for (let k = 0; k < CAUSES; k++) out[k] *= sum > 0 ? (1 - life) / sum : 0;
  out[CAUSE.life] = sum > 0 ? life : 1;
}
