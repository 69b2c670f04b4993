/** The operator's hands: what an act does in the world. */
import { BY_APP, BY_OPERATOR, CAUSE, KIND, NO_TOPIC, STATUS, type Group } from './group.ts';
import { notify } from './notice.ts';
import type { Operator, PostPlan } from './operator.ts';
import { strengthenTie } from './people.ts';
import type { InterventionSetup } from './setup.ts';
import { openGroup, planEnd, splitGroup, endGroup } from './submodels/dividing.ts';
import { removeMember } from './submodels/leaving.ts';
import { addStraw, warnMember } from './submodels/moderating.ts';
import { sendOperatorPacket } from './submodels/packets.ts';
import { callMember, prepare, write } from './submodels/posting.ts';
import { weekdayOf, type World } from './world.ts';

const NOT_HERE = {
  zh: '这位成员不在群里，这件事没有做成。',
  en: 'This member is not in the group; this was not done.',
};

export function operatorOf(world: World, group: Group, intervention: InterventionSetup): Operator {
  world.minute = world.now;
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
    target: intervention.member === '' ? -1 : Number(intervention.member.slice(1)),
    post: (plan) => {
      operatorPosts(world, group, plan);
    },
    sendPacket: (fen, shares) => {
      sendOperatorPacket(world, group, world.now, fen, shares);
    },
    warn: (person, inPublic) => {
      onRow(person, (row) => {
        if (inPublic) warnMember(world, group, row, world.now, false);
        else addStraw(group, row, world.p.rebuke * 0.3 * world.people.columns.face[person], CAUSE.conflict, -1);
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
    pin: (notice) => {
      group.notice = notice;
    },
    split: (plan) => {
      splitGroup(world, group, plan);
    },
    openTemporary: (plan) => {
      openGroup(world, group, plan);
    },
    announceEnd: (days, dissolve) => {
      planEnd(world, group, days, dissolve);
    },
    closeTemporary: (dissolve) => {
      for (const other of world.groups) {
        const opened = other.now.parent === group.index && other.now.endsAt >= 0;
        if (other.now.alive && (opened || (other === group && group.now.endsAt >= 0))) {
          other.now.dissolves = dissolve;
          endGroup(world, other);
        }
      }
    },
  };
}

function operatorPosts(world: World, group: Group, plan: PostPlan): void {
  prepare(
    KIND[plan.kind],
    plan.kind === 'announcement' || plan.kind === 'push' ? NO_TOPIC : firstTopic(group),
    plan.quality * freshness(world, group),
  );
  const m = write(world, group, BY_OPERATOR, world.now);
  if (plan.text !== '') world.words.set(`${group.index}/${m}`, plan.text);
  if (plan.kind === 'announcement') group.now.announcements++;
  if (!plan.mentionAll) return;
  const cost = world.p.pushCost * 2 * (1 + group.now.announcements);
  const c = group.members.columns;
  for (let row = 0; row < group.members.size; row++) {
    if (c.status[row] !== STATUS.present) continue;
    callMember(group, row, world.now, 0.5);
    c.today[row * 10 + 8] -= cost;
  }
}

/** How new the operator's next offering is, 1 to 0: what comes often wears off. Source: R10, R33. */
function freshness(world: World, group: Group): number {
  const fresh = 1 / (1 + world.p.wear * group.now.repeated);
  group.now.repeated++;
  return fresh;
}

function firstTopic(group: Group): number {
  return group.topics.length > 0 ? group.topics[0] : NO_TOPIC;
}

/** A word of thanks in front of all: the thanked one is pleased and closer to those who talk. */
function thankMember(world: World, group: Group, row: number): void {
  const c = group.members.columns;
  prepare(KIND.thanks, NO_TOPIC, 0.3);
  const m = write(world, group, BY_OPERATOR, world.now);
  group.messages.columns.mention[m] = row;
  c.today[row * 10 + 3] += world.p.fun * 4;
  c.straw[row] *= 0.5;
  c.trust[row] += 0.1 * (1 - c.trust[row]);
  c.engagement[row] = Math.min(3, c.engagement[row] * 1.1);
  for (let other = 0; other < group.members.size; other++) {
    if (c.voice[other] > 0.5 && other !== row && c.status[other] === STATUS.present) {
      strengthenTie(world.people, c.person[row], c.person[other], world.p.tieReplied * 0.2);
    }
  }
}

/** A line of the app in the stream. */
export function systemLine(world: World, group: Group): void {
  prepare(KIND.system, NO_TOPIC, 0);
  write(world, group, BY_APP, world.minute);
}
