/** Slow and daily moods of a person (spells) and of a group (hot and cold days). Keyed by day: policy never moves them. */
import { address, draw, PURPOSE } from '../draws.ts';
import { pow } from '../exact.ts';
import type { Group } from '../group.ts';
import { quickExp, quickNormal } from '../tables.ts';
import type { World } from '../world.ts';

/** Draws the two nodes between which the member's spell lies on this day. */
export function spellNodes(world: World, group: Group, row: number, day: number): void {
  const c = group.members.columns;
  const node = Math.floor(day / world.p.spellDays);
  c.spellFrom[row] = quickNormal(draw(c.keyA[row], c.keyB[row], address(node, PURPOSE.spell), 0));
  c.spellTo[row] = quickNormal(draw(c.keyA[row], c.keyB[row], address(node + 1, PURPOSE.spell), 0));
}

/** The member's mood to speak on this day. */
export function setSpell(world: World, group: Group, row: number, day: number): void {
  const { p } = world;
  const c = group.members.columns;
  const place = day / p.spellDays;
  const within = place - Math.floor(place);
  if (within * p.spellDays < 1) spellNodes(world, group, row, day);
  const slow = c.spellFrom[row] * (1 - within) + c.spellTo[row] * within;
  const quick = quickNormal(draw(c.keyA[row], c.keyB[row], address(day, PURPOSE.spellDay), 0));
  const spell = quickExp(p.spellSpread * slow + p.spellDaySpread * quick);
  c.spell[row] = spell > 60 ? 60 : spell;
  c.spellRoot[row] = Math.sqrt(c.spell[row]);
}

/** The group's heat of the day: half of the spread from day to day, half over three days. */
export function setHeat(world: World, group: Group, day: number): void {
  const { a, b } = group.key;
  const spread = world.p.groupDaySpread * Math.SQRT1_2;
  const daily = quickNormal(draw(a, b, address(day, PURPOSE.groupDay), 0));
  const node = Math.floor(day / 3);
  const part = day / 3 - node;
  const from = quickNormal(draw(a, b, address(node, PURPOSE.groupNode), 0));
  const to = quickNormal(draw(a, b, address(node + 1, PURPOSE.groupNode), 0));
  const slow = from * (1 - part) + to * part;
  group.now.heat = quickExp(spread * (daily + slow));
  if (group.now.hotUntil > day * 1440) group.now.heat *= group.now.hotFactor;
  if (group.now.purposeUntil >= 0 && day * 1440 >= group.now.purposeUntil) group.now.heat *= world.p.purposeLeft;
}

/** How size and volume of late damp starts and answers today. Below some thirty heads the powers are softened. */
export function setSizeFactors(world: World, group: Group): void {
  const { p } = world;
  const n = group.now.present + 10;
  const full = 1 / (1 + group.now.volume / p.feedback);
  group.now.startSize = full * pow(110 / n, p.sizeStart);
  group.now.answerSize = full * pow(110 / n, p.sizeAnswer);
}
