/** Slow and daily moods of a person (spells) and of a group (hot and cold days). Keyed by day: policy never moves them. */
import { address, draw, PURPOSE } from '../draws.ts';
import { pow } from '../exact.ts';
import type { Group } from '../group.ts';
import { quickExp, quickNormal } from '../tables.ts';
import { exchangeContacts } from './parting.ts';
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
  group.now.heat *= spiritOf(world, group, day);
}

/**
 * What is left of the reason for this group, 1 to 0: its purpose may be over; the interest of a group founded on the spur fades
 * unless it is given something new. Damps starts and answers. Source: R4, R10, F01 to F04.
 */
function spiritOf(world: World, group: Group, day: number): number {
  const { now } = group;
  const { p } = world;
  const over = now.purposeUntil >= 0 && day * 1440 >= now.purposeUntil;
  if ((over && day * 1440 - now.purposeUntil < PARTING) || isFallingSilent(group, day))
    exchangeContacts(world, group, day);
  now.spirit = (over ? p.purposeLeft : 1) * (p.interestLeft + (1 - p.interestLeft) * now.interest);
  return now.spirit;
}

/** Minutes in which people who were brought together still add each other: a fortnight. */
const PARTING = 14 * 1440;

/** A young group in which nobody has spoken for a day, but somebody has in the last fortnight. */
function isFallingSilent({ now }: Group, day: number): boolean {
  const quiet = day * 1440 - now.lastMessageAt;
  return now.interestDays > 0 && quiet > 1440 && quiet < PARTING;
}

/** Heads that soften the powers of size in small groups. */
const SMALL = 30;

/** How size and volume of late damp starts and answers today. Below some thirty heads the powers are softened. */
export function setSizeFactors(world: World, group: Group): void {
  const { p } = world;
  const n = group.now.present * group.now.audience + SMALL;
  const full = 1 / (1 + (group.now.volume * group.now.shown) / p.feedback);
  group.now.startSize = full * pow((100 + SMALL) / n, p.sizeStart);
  group.now.answerSize = full * pow((100 + SMALL) / n, p.sizeAnswer);
}
