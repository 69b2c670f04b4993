/** A picture of the world for the page: copies, so that they can be transferred. */
import { digestOf } from '../engine/digest.ts';
import { balance, minutesUsed } from '../engine/ledger.ts';
import { NEVER } from '../engine/people.ts';
import { dayOf, type World } from '../engine/world.ts';
import type { Frame, GroupFrame, MembershipColumns, Money } from './frame.ts';
import { leavingSoon } from './leavingSoon.ts';
import { personColumns } from './persons.ts';

export function makeFrame(world: World, goals: Frame['goals']): Frame {
  const days = Math.max(0, dayOf(world.now));
  return {
    minute: world.now,
    groups: world.groups.map(groupFrame),
    memberships: membershipColumns(world),
    persons: personColumns(world),
    daily: Object.fromEntries(Object.entries(world.daily).map(([id, column]) => [id, column.slice(0, days)])),
    money: moneyOf(world),
    goals,
    notices: world.notices.filter((notice) => notice.at >= 0),
    digest: digestOf(world),
  };
}

function groupFrame(group: World['groups'][number]): GroupFrame {
  return {
    id: group.id,
    title: group.title,
    kind: group.kind,
    parent: group.now.parent,
    alive: group.now.alive,
    endsAt: Math.max(-1, group.now.endsAt),
    present: group.now.present,
    notice: group.notice,
  };
}

/** RMB and minutes as of now. */
export function moneyOf(world: World): Money {
  const { ledger } = world;
  return {
    start: ledger.start / 100,
    income: ledger.income / 100,
    cost: ledger.cost / 100,
    balance: balance(ledger) / 100,
    minutesUsed: minutesUsed(ledger, world.now),
    minutesPerWeek: ledger.minutesPerWeek,
  };
}

/** All memberships in order of groups and joining; ended ones stay. */
function membershipColumns(world: World): MembershipColumns {
  const size = world.groups.reduce((sum, group) => sum + group.members.size, 0);
  const out: MembershipColumns = {
    person: new Int32Array(size),
    group: new Uint16Array(size),
    status: new Uint8Array(size),
    attention: new Uint8Array(size),
    mood: new Float32Array(size),
    leaving: new Float32Array(size),
    voice: new Float32Array(size),
    joinedAt: new Int32Array(size),
    leftAt: new Int32Array(size),
    cause: new Uint8Array(size),
  };
  let at = 0;
  for (const group of world.groups) {
    const { size: rows, columns: c } = group.members;
    for (const name of ['person', 'status', 'attention', 'joinedAt', 'leftAt', 'cause', 'voice'] as const) {
      out[name].set(c[name].subarray(0, rows), at);
    }
    out.mood.set(c.worth.subarray(0, rows), at);
    out.group.fill(group.index, at, at + rows);
    for (let row = 0; row < rows; row++) {
      out.leaving[at + row] = leavingSoon(world, group, row);
      if (c.leftAt[row] === NEVER) out.leftAt[at + row] = -1;
    }
    at += rows;
  }
  return out;
}

/** What may be transferred instead of copied. */
export function buffersOf(frame: Frame): ArrayBufferLike[] {
  return [
    ...Object.values(frame.memberships as unknown as Record<string, Float32Array>),
    ...Object.values(frame.persons as unknown as Record<string, Float32Array>),
    ...Object.values(frame.daily),
  ].map((column) => column.buffer);
}
