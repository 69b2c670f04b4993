/** The operator's hands: what an act does in the world. */
import { BY_OPERATOR, KIND, PART, PARTS, STATUS } from './codes.ts';
import type { Group } from './group.ts';
import { NO_TOPIC } from './noTopic.ts';
import { notify } from './notice.ts';
import { WEAR } from './offerings.ts';
import type { Operator, PostPlan } from './operator.ts';
import type { InterventionSetup } from './setup.ts';
import { endGroup, largestOther, mergeInto, planEnd, splitGroup } from './submodels/dividing.ts';
import { frownOnStakes } from './submodels/crises.ts';
import { gather } from './submodels/gathering.ts';
import { bringFollowers, dismiss, hire, inviteTargeted } from './submodels/hiring.ts';
import { removeMember } from './submodels/leaving.ts';
import { warnMember, warnPrivately } from './submodels/moderating.ts';
import { sendOperatorPacket } from './submodels/packets.ts';
import { leaderAgrees, openGroup, siblingsOf } from './submodels/openingBeside.ts';
import { operatorPosts } from './submodels/operatorPosts.ts';
import { callMember, prepare, write } from './submodels/posting.ts';
import { recall } from './submodels/returning.ts';
import { askMembers, wantedTopic } from './submodels/polling.ts';
import { serveTiers } from './submodels/serving.ts';
import { seeThrough } from './submodels/shilling.ts';
import { beginActivity } from './submodels/takingPart.ts';
import { strengthenTie } from './ties.ts';
import { dayOf, weekdayOf, type World } from './world.ts';

const NOT_HERE = {
  zh: '这位成员不在群里，这件事没有做成。',
  en: 'This member is not in the group; this was not done.',
};

/** What one is asked by name. */
const QUESTION: PostPlan = { kind: 'question', quality: 0.8, wear: 'question' };

export function operatorOf(world: World, group: Group, intervention: InterventionSetup): Operator {
  world.minute = world.now;
  const mark = `${intervention.strategy.id} ${intervention.from}`;
  const rowOf = (person: number): number => {
    const c = group.members.columns;
    for (let row = 0; row < group.members.size; row++) {
      if (c.person[row] === person && c.status[row] === STATUS.present) return row;
    }
    notify(world, group, person, NOT_HERE, 'warn');
    return -1;
  };
  const onRow = (person: number, act: (row: number) => void): void => {
    const row = rowOf(person);
    if (row >= 0) act(row);
  };
  return {
    now: world.now,
    weekday: weekdayOf(world, world.now),
    present: group.now.present,
    topics: group.topics.length,
    wanted: group.topics.indexOf(wantedTopic(world, group)),
    daysIn: dayOf(world.now) - dayOf(intervention.from),
    silentDays: Math.floor((world.now - group.now.lastMessageAt) / 1440),
    since: Math.max(0, dayOf(world.now) - dayOf(intervention.from)),
    target: intervention.member === '' ? -1 : Number(intervention.member.slice(1)),
    post: (plan) => {
      operatorPosts(world, group, plan);
    },
    postAt: (hour, plan) => {
      const at = Math.floor(world.now / 1440) * 1440 + hour * 60;
      if (at >= world.now) group.agenda.push({ at, plan });
    },
    renew: (share, what) => {
      for (const name of what) group.worn[WEAR[name]] *= 1 - share;
    },
    begin: (plan) => {
      beginActivity(world, group, plan);
    },
    sendPacket: (fen, shares) => {
      frownOnStakes(world, group, fen / shares);
      sendOperatorPacket(world, group, world.now, fen, shares);
    },
    warn: (person, inPublic) => {
      onRow(person, (row) => {
        if (inPublic) warnMember(world, group, row, world.now, false);
        else warnPrivately(world, group, row);
      });
    },
    remove: (person) => {
      onRow(person, (row) => {
        removeMember(world, group, row, world.now);
      });
    },
    thank: (person) => {
      onRow(person, (row) => {
        thankMember(world, group, row);
      });
    },
    mention: (person) => {
      onRow(person, (row) => {
        operatorPosts(world, group, QUESTION);
        group.messages.columns.mention[group.messages.size - 1] = row;
        callMember(group, row, world.now, world.p.mentionLook);
      });
    },
    pin: (notice) => {
      group.notice = notice;
    },
    recall: (share) => {
      recall(world, group, share);
    },
    split: (plan) => {
      splitGroup(world, group, plan);
    },
    open: (plan) => {
      if (plan.siblings && siblingsOf(world, group)[0] !== group) return undefined;
      const leads = plan.leader === undefined ? 0 : rowOf(plan.leader);
      if (leads < 0 || !leaderAgrees(world, group, leads, plan)) return undefined;
      const opened = openGroup(world, group, plan);
      opened.now.endBy = mark;
      if (plan.leader !== undefined && (plan.followers ?? 0) > 0) bringFollowers(world, opened, plan.followers ?? 0);
      return operatorOf(world, opened, intervention);
    },
    close: (how) => {
      const other = how === 'merge' ? largestOther(world, group) : undefined;
      if (other) mergeInto(world, group, other);
      else {
        group.now.dissolves = true;
        endGroup(world, group);
      }
    },
    hire: (plan) => {
      hire(world, group, plan);
    },
    dismiss: (role) => {
      dismiss(world, group, role);
    },
    invite: (plan) => {
      inviteTargeted(world, group, plan, intervention.strategy.id);
    },
    frown: (why, times) => {
      group.now.frowned += times * world.p[why];
    },
    shill: (excess) => {
      seeThrough(world, group, excess);
    },
    serve: (plan) => {
      serveTiers(world, group, plan);
    },
    gather: (share, places) => gather(world, group, share, places),
    ask: (how) => {
      askMembers(world, group, how);
    },
    announceEnd: (days, dissolve) => {
      planEnd(world, group, days, dissolve);
      group.now.endBy = mark;
    },
    closeTemporary: (dissolve) => {
      for (const other of world.groups) {
        const { alive, parent, endsAt, endBy } = other.now;
        if (alive && endsAt >= 0 && endBy === mark && (parent === group.index || other === group)) {
          other.now.dissolves = dissolve;
          endGroup(world, other);
        }
      }
    },
  };
}

/** A word of thanks in front of all: the thanked one is pleased and closer to those who talk. */
function thankMember(world: World, group: Group, row: number): void {
  const c = group.members.columns;
  prepare(KIND.thanks, NO_TOPIC, 0.3);
  const m = write(world, group, BY_OPERATOR, world.now);
  group.messages.columns.mention[m] = row;
  c.today[row * PARTS + PART.fun] += world.p.fun * 4;
  c.straw[row] *= 0.5;
  c.trust[row] += 0.1 * (1 - c.trust[row]);
  c.engagement[row] = Math.min(3, c.engagement[row] * 1.1);
  for (let other = 0; other < group.members.size; other++) {
    if (c.voice[other] > 0.5 && other !== row && c.status[other] === STATUS.present) {
      strengthenTie(world, c.person[row], c.person[other], world.p.tieReplied * 0.2);
    }
  }
}
