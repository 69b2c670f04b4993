/** Moderation: an offence is seen or missed, after a delay, within staff hours, with or without leniency. Source: mechanism 8. */
import { schedule } from '../calendar.ts';
import { exponential } from '../distributions.ts';
import { address, draw, PURPOSE } from '../draws.ts';
import { BY_OPERATOR, CAUSE, COUNT, EVENT, KIND, STATUS } from '../codes.ts';
import type { Group } from '../group.ts';
import { NO_TOPIC } from '../noTopic.ts';
import { probeOn } from '../probeOn.ts';
import type { World } from '../world.ts';
import { notify } from '../notice.ts';
import { isAcquaintance, removeMember } from './leaving.ts';
import { prepare, write } from './posting.ts';
import { useStaff } from './tools.ts';
import { addStraw } from './straw.ts';

/** Weight of the latest case in the risk that offenders expect. */
const NEWS = 0.15;

/** A message `m` broke a rule, or (-1) something off the stream that a member told of; the staff may come by later. */
export function offend(world: World, group: Group, row: number, m: number, minute: number): void {
  const c = group.members.columns;
  group.counts[COUNT.offences]++;
  const u = draw(c.keyA[row], c.keyB[row], address(minute, PURPOSE.staffDelay), 0);
  const delay = world.p.ownerDelay / Math.max(1, group.levers.staff);
  schedule(group.calendar, minute + 1 + Math.min(1380, Math.floor(exponential(delay, u))), EVENT.staff, row, m);
}

/** The staff come to the offence: if anyone is on duty, has time, sees it and has the nerve, the penalty falls. */
export function staffActs(world: World, group: Group, row: number, minute: number, m: number): void {
  if (group.levers.staff === 0) {
    // Of what left no message (poaching) somebody has complained: the complaint waits for the morning.
    if (m < 0 || minute - group.messages.columns.at[m] < 2 * 1440)
      schedule(group.calendar, minute + 60, EVENT.staff, row, m);
    else missed(group);
    return;
  }
  const c = group.members.columns;
  const a = c.keyA[row];
  const b = c.keyB[row];
  const sees = (world.p.ownerSees * (group.levers.staff + group.now.helpers) * 200) / Math.max(20, group.now.present);
  const inForce = group.levers.penalty !== 'none';
  if (!inForce || draw(a, b, address(minute, PURPOSE.staffDelay), 1) >= sees) return missed(group);
  if (!useStaff(world, group, minute, world.p.staffMinutes)) {
    notify(world, group, -1, SHORT_OF_TIME, 'warn');
    return missed(group);
  }
  if (
    isAcquaintance(world, c.person[row]) &&
    draw(a, b, address(minute, PURPOSE.leniency), 0) < group.levers.leniency
  ) {
    if (m >= 0) seenUnfair(world, group, m);
    return missed(group);
  }
  punish(world, group, row, minute, m);
}

const SHORT_OF_TIME = {
  zh: '这周的人手时间用完了，有违规没人处理。',
  en: "This week's staff time is used up; offences go unhandled.",
};

function missed(group: Group): void {
  group.now.unpunished++;
  group.now.risk -= NEWS * group.now.risk;
}

function punish(world: World, group: Group, row: number, minute: number, m: number): void {
  const messages = group.messages.columns;
  const c = group.members.columns;
  if (m >= 0 && m >= group.now.frozen) messages.recalled[m] = 1;
  group.now.risk += NEWS * (1 - group.now.risk);
  group.counts[COUNT.punished]++;
  if (c.status[row] !== STATUS.present) return;
  const out = group.levers.penalty === 'remove' || (group.levers.penalty === 'warnThenRemove' && c.warned[row] > 0);
  if (out) removeMember(world, group, row, minute);
  else warnMember(world, group, row, minute, !group.levers.ruleKnown);
}

/** A rebuke in front of all: the one rebuked minds it by his face, more where the rule was sprung on him. */
export function warnMember(world: World, group: Group, row: number, minute: number, surprised: boolean): void {
  const c = group.members.columns;
  countWarning(group, row);
  prepare(KIND.warning, NO_TOPIC, 0.3);
  const m = write(world, group, BY_OPERATOR, minute);
  group.messages.columns.mention[m] = row;
  const shock = world.p.rebuke * world.people.columns.face[c.person[row]] * (surprised ? 1.5 : 1);
  addStraw(group, row, shock, CAUSE.conflict);
  probeOn(world, group, row)?.('warned', m, shock);
}

/** In private nobody else knows, and the face is kept for the most part. */
export function warnPrivately(world: World, group: Group, row: number): void {
  countWarning(group, row);
  const shock = world.p.rebukePrivate * world.p.rebuke * world.people.columns.face[group.members.columns.person[row]];
  addStraw(group, row, shock, CAUSE.conflict);
}

function countWarning({ members }: Group, row: number): void {
  const { warned } = members.columns;
  if (warned[row] < 250) warned[row]++;
}

/** Who was here since the offence has seen that an acquaintance was let off. */
function seenUnfair(world: World, group: Group, m: number): void {
  const c = group.members.columns;
  const since = group.messages.columns.at[m];
  for (let row = 0; row < group.members.size; row++) {
    if (c.status[row] === STATUS.present && c.openedAt[row] > since) c.trust[row] *= 1 - world.p.unfair * 0.2;
  }
}
