/**
 * What moderation hides from whom: talk off the group's topics from everybody, or from each what is off his own topics. The
 * hidden is not counted, seen or answered; with moderation `none` all here comes down to a subtraction. Source: C1-7.
 */
import { address, draw, PURPOSE } from '../draws.ts';
import { KIND, STATUS } from '../codes.ts';
import type { Group } from '../group.ts';
import type { World } from '../world.ts';

/** A badge shows no more; messages further back are not looked through. */
const BADGE = 999;

/** Whether the member never gets to see message `m`. A filter errs; of one message, always in the same way. */
export function isHidden(world: World, group: Group, row: number, m: number): boolean {
  const { moderation } = group.levers;
  if (moderation === 'none') return false;
  const { author, kind, topic } = group.messages.columns;
  if (author[m] === row || kind[m] > KIND.ad) return false;
  const c = group.members.columns;
  const { mainTopic, secondTopic } = world.people.columns;
  const who = c.person[row];
  const common = moderation === 'community';
  const wanted = common
    ? group.topics.includes(topic[m])
    : topic[m] === mainTopic[who] || topic[m] === secondTopic[who];
  if (wanted) return false;
  const a = common ? group.key.a : c.keyA[row];
  const b = common ? group.key.b : c.keyB[row];
  return draw(a, b, address(m, PURPOSE.filter), 0) < world.p.filterPrecision;
}

/** Messages that the member has not seen and may see. */
export function unreadOf(world: World, group: Group, row: number): number {
  const { size } = group.messages;
  const from = group.members.columns.readUpTo[row];
  return group.levers.moderation === 'none' ? size - from : countVisible(world, group, row, from);
}

function countVisible(world: World, group: Group, row: number, from: number): number {
  const { size } = group.messages;
  let count = 0;
  for (let m = Math.max(from, size - BADGE); m < size; m++) if (!isHidden(world, group, row, m)) count++;
  return count;
}

/** Index of the first of the newest `count` messages that the member may see. */
export function startOfNewest(world: World, group: Group, row: number, count: number): number {
  const { size } = group.messages;
  if (group.levers.moderation === 'none') return size - count;
  let m = size;
  for (let left = count; left > 0 && m > 0;) if (!isHidden(world, group, row, --m)) left--;
  return m;
}

/**
 * Each midnight: how much of the day's talk a member sees, and how many see it with him. Both enter what damps talk: nobody is
 * put off by messages he does not see, or relies on people who cannot see what he sees.
 */
export function noteAudience(world: World, group: Group): void {
  const { now } = group;
  const { moderation } = group.levers;
  let [shown, audience] = [1, 1];
  if (moderation !== 'none') {
    const { at, kind, topic } = group.messages.columns;
    const wanted = moderation === 'community' ? ofTheGroup(group) : ofTheMembers(world, group);
    let [messages, seen, seenTogether] = [0, 0, 0];
    for (let m = group.messages.size - 1; m >= 0 && at[m] >= world.minute - 1440; m--) {
      const share = kind[m] > KIND.ad ? 1 : 1 - world.p.filterPrecision * (1 - wanted[topic[m]]);
      messages++;
      seen += share;
      seenTogether += moderation === 'community' ? share : share * share;
    }
    if (seen === 0) return;
    [shown, audience] = [seen / messages, seenTogether / seen];
  }
  now.shown += (shown - now.shown) / 7;
  now.audience += (audience - now.audience) / 7;
}

/** 1 for each topic of the group. */
function ofTheGroup(group: Group): Float64Array {
  const wanted = new Float64Array(256);
  for (const topic of group.topics) wanted[topic] = 1;
  return wanted;
}

/** Share of the present members who care for each topic. */
function ofTheMembers(world: World, group: Group): Float64Array {
  const wanted = new Float64Array(256);
  const { status, person } = group.members.columns;
  const { mainTopic, secondTopic } = world.people.columns;
  const one = 1 / Math.max(1, group.now.present);
  for (let row = 0; row < group.members.size; row++) {
    if (status[row] !== STATUS.present) continue;
    wanted[mainTopic[person[row]]] += one;
    wanted[secondTopic[person[row]]] += one;
  }
  return wanted;
}
