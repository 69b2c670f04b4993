import { BY_OPERATOR, KIND, STATUS } from '../engine/codes.ts';
import type { Group } from '../engine/group.ts';
import { heldInTheEvening, livingMean } from '../engine/lately.ts';
import type { Observer } from '../engine/observer.ts';
import { HIRED } from '../engine/people.ts';
import type { World } from '../engine/world.ts';

const FORTNIGHT = 14 * 1440;

/** A place that is kept: a notice on the wall, a board, or a door that asks something. */
function carrier(world: World, group: Group): boolean {
  const held = heldInTheEvening(world, group);
  const door = held.entryFee > 0 || held.entryForm || held.entryProof || held.inviteOnly;
  return group.notice !== undefined || held.adBoard > 0 || door;
}

/** More than the owner alone: admins, helpers, a leader, people on the pay. */
function team(world: World, group: Group): boolean {
  const { helpers, leader } = group.now;
  return helpers > 0 || leader >= 0 || heldInTheEvening(world, group).staff > 1 || hasHired(world, group);
}

function hasHired(world: World, group: Group): boolean {
  const { person, status } = group.members.columns;
  const { origin } = world.people.columns;
  for (let row = 0; row < group.members.size; row++) {
    if (status[row] === STATUS.present && origin[person[row]] === HIRED) return true;
  }
  return false;
}

/** Something to come for: articles of the operator within a fortnight, or members asked what they want. */
function goals(world: World, group: Group): boolean {
  if (group.now.askedUntil > world.now) return true;
  const { at, author, kind } = group.messages.columns;
  for (let m = group.messages.size - 1; m >= 0 && at[m] >= world.now - FORTNIGHT; m--) {
    if (author[m] === BY_OPERATOR && kind[m] === KIND.knowledge) return true;
  }
  return false;
}

/** Something happens: an activity within a fortnight, or a group that was opened for one purpose. */
function events(world: World, group: Group): boolean {
  const { activityFrom, activityUntil } = group.now;
  if (activityFrom >= 0 && activityUntil >= world.now - FORTNIGHT) return true;
  return world.groups.some(({ now }) => now.alive && now.endsAt >= 0 && world.groups[now.parent] === group);
}

/** A rule that everybody was told and that is enforced or priced. */
function discipline(world: World, group: Group): boolean {
  const { ruleKnown, penalty, adFee, adWindow } = heldInTheEvening(world, group);
  return ruleKnown && (penalty !== 'none' || adFee >= 0 || adWindow >= 0);
}

const elements = {
  carrier: { title: { zh: '庙（载体）', en: 'Carrier' }, holds: carrier },
  team: { title: { zh: '僧（团队）', en: 'Team' }, holds: team },
  goals: { title: { zh: '经（目标）', en: 'Goals' }, holds: goals },
  events: { title: { zh: '事（活动）', en: 'Events' }, holds: events },
  discipline: { title: { zh: '戒（规矩）', en: 'Discipline' }, holds: discipline },
} as const;

/** The five elements of R30: 1 where it is in force for at least half of the members. */
export default Object.entries(elements).map(([element, { title, holds }]): Observer => ({
  id: `element.${element}`,
  title,
  unit: { zh: '1 有，0 没有', en: '1 yes, 0 no' },
  stock: true,
  measure: (world) => (livingMean(world, (group) => (holds(world, group) ? 1 : 0)) >= 0.5 ? 1 : 0),
}));
