/** The people a group already has when we come: their standing, and who takes the place of those who had left before. */
import seedrandom from 'seedrandom/seedrandom.js';
import { address, draw, PURPOSE } from '../draws.ts';
import { ATTENTION, PARTS } from '../codes.ts';
import type { Group } from '../group.ts';
import { drawTraits } from '../population.ts';
import { TIES } from '../people.ts';
import { strengthenTie } from '../ties.ts';
import type { World } from '../world.ts';
import { founderPlan } from '../founders.ts';
import { freshMind } from './freshMind.ts';

/** A settled member: a habit as old as the membership, trust that has grown, ties to those who talk. */
export function settle(world: World, group: Group, row: number, tenureDays: number): void {
  const c = group.members.columns;
  const people = world.people.columns;
  const who = c.person[row];
  c.habit[row] = 0.25 + (0.55 * tenureDays) / (tenureDays + 0.7 / people.habitRate[who]);
  c.trust[row] = 0.5 + (0.3 * tenureDays) / (tenureDays + 120);
  c.reference[row] = 0.6;
  quietenEarly(world, group, row, tenureDays);
  tieToTalkers(world, group, row);
}

/** Some of the settled have muted or folded the group long ago; half of those who ever will, after some five months. */
function quietenEarly(world: World, group: Group, row: number, tenureDays: number): void {
  const c = group.members.columns;
  const share = (world.p.mutedBefore * tenureDays) / (tenureDays + 150);
  const u = draw(c.keyA[row], c.keyB[row], address(0, PURPOSE.mute), 1);
  if (u >= share) return;
  const folded = u < share * 0.25;
  c.attention[row] = folded ? ATTENTION.folded : ATTENTION.muted;
  group.now.muted++;
  if (folded) group.now.folded++;
}

/** Up to four ties to members met in the past, more for those who care for relations, mostly among the like-minded. */
function tieToTalkers(world: World, group: Group, row: number): void {
  const c = group.members.columns;
  const people = world.people.columns;
  const who = c.person[row];
  for (let k = 0; k < 4; k++) {
    const other = Math.floor(draw(c.keyA[row], c.keyB[row], address(k, PURPOSE.follow), 1) * group.members.size);
    const like = people.mainTopic[c.person[other]] === people.mainTopic[who] ? 2.4 : 0.15;
    const chance = 0.15 * like * people.relation[who] * Math.min(2, 0.3 + people.posting[c.person[other]]);
    const u = draw(c.keyA[row], c.keyB[row], address(k, PURPOSE.follow), 2);
    if (other === row || u >= chance) continue;
    strengthenTie(world, who, c.person[other], 0.15 + (0.4 * u) / chance);
  }
}

/**
 * Before day 0 a place that falls empty is filled by another person of the same kind: the group we come to consists of
 * those who have stood it so far.
 */
export function replaceQuitter(world: World, group: Group, row: number, minute: number): void {
  const c = group.members.columns;
  const people = world.people;
  const who = c.person[row];
  if (people.columns.generation[who] >= 250) return;
  const generation = ++people.columns.generation[who];
  const { groups, enteredAt, exit } = people.columns;
  const [inside, entered, state] = [groups[who], enteredAt[who], exit[who]];
  const random = seedrandom(`${world.seed}/founder ${who}/${generation}`);
  drawTraits(people, world.p, who, founderPlan(world, who, random));
  [groups[who], enteredAt[who], exit[who]] = [inside, entered, state];
  people.columns.tieStrength.fill(0, who * TIES, who * TIES + TIES);
  c.mean.fill(0, row * PARTS, row * PARTS + PARTS);
  c.today.fill(0, row * PARTS, row * PARTS + PARTS);
  c.straw[row] = c.warned[row] = c.giving[row] = c.lookAt[row] = 0;
  c.lively[row] = c.voice[row] = c.run[row] = c.adShare[row] = 0;
  if (c.attention[row] > 0) group.now.muted--;
  if (c.attention[row] > 1) group.now.folded--;
  freshMind(world, group, row, minute);
  settle(world, group, row, 60);
}
