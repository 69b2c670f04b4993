/** People on the operator's pay: seed users, hype users, paid experts, agents. And people asked in one by one. Source: R23, R24, R26. */
import { childKey, nameHash } from '../draws.ts';
import { onlyRole, ordinaryCrowd } from '../crowd.ts';
import { BY_CODE, HIRED, INVITED } from '../people.ts';
import { STATUS } from '../codes.ts';
import type { Group } from '../group.ts';
import type { HirePlan, InvitePlan } from '../operator.ts';
import { ensureScratch } from '../scratch.ts';
import { strengthenTie } from '../ties.ts';
import { dayOf, type World } from '../world.ts';
import { arriveToday, drawNewcomer, type Newcomer } from './inflow.ts';
import { enter } from './joining.ts';
import { dissolveMembership } from './leaving.ts';
import { scheduleOpenings } from './opening.ts';

/** They come in at once, know the place, and are there for as long as they are paid. */
export function hire(world: World, group: Group, plan: HirePlan): void {
  const weights = onlyRole(world, plan.role);
  for (let n = 0; n < plan.count && group.now.present < group.cap; n++) {
    const person = drawNewcomer(
      world,
      called(world, group, `hired ${plan.role} ${n}`, { weights, match: 1, origin: HIRED }),
    );
    ensureScratch(world);
    const row = enter(world, group, person, world.now, true);
    if (plan.invites === true) group.members.columns.founder[row] = 2;
    group.members.columns.habit[row] = 0.8;
    group.members.columns.worth[row] = 1;
    scheduleOpenings(world, group, row, world.now + 1);
  }
}

/** Their time is over: they take their leave. */
export function dismiss(world: World, group: Group, role: string): void {
  const c = group.members.columns;
  const people = world.people.columns;
  for (let row = 0; row < group.members.size; row++) {
    const who = c.person[row];
    const hired = people.origin[who] === HIRED && world.setup.roles[people.role[who]].id === role;
    if (hired && c.status[row] === STATUS.present) dissolveMembership(world, group, row, world.now);
  }
}

/** Fitting people are asked in one by one; they arrive within a day and pass the door like anybody. `way`: who asks. */
export function inviteTargeted(world: World, group: Group, plan: InvitePlan, way: string): void {
  const weights = ordinaryCrowd(world);
  for (let n = 0; n < plan.count; n++) {
    const origin = plan.byCode === true ? BY_CODE : INVITED;
    const newcomer = called(world, group, `asked ${way} ${n}`, { weights, match: plan.match, origin });
    arriveToday(newcomer, drawNewcomer(world, newcomer));
  }
  ensureScratch(world);
}

/** Followers of a leader come from outside into his group. */
export function bringFollowers(world: World, group: Group, count: number): void {
  const weights = ordinaryCrowd(world);
  for (let n = 0; n < count; n++) {
    const newcomer = called(world, group, `follower ${n}`, { weights, match: 0.85, origin: INVITED });
    const person = drawNewcomer(world, newcomer);
    strengthenTie(world, person, group.now.leader, 0.5);
    arriveToday(newcomer, person);
  }
  ensureScratch(world);
}

/** A person the operator has called, of his own luck: by what he is called for, where, and when. */
function called(
  world: World,
  group: Group,
  why: string,
  how: Pick<Newcomer, 'weights' | 'match' | 'origin'>,
): Newcomer {
  const name = `${why}/${group.id}/${world.now}`;
  return { ...how, group, name, key: childKey(world.key, nameHash(name)), day: dayOf(world.now) };
}
