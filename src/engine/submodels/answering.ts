/** Answering: an opener takes up one of the newest unread messages, or the talk goes on among those who are looking. */
import { address, draw, PURPOSE } from '../draws.ts';
import { KIND, STATUS } from '../codes.ts';
import { isOpenQuestion } from '../content.ts';
import type { Group } from '../group.ts';
import { quickExp } from '../tables.ts';
import type { World } from '../world.ts';
import { appealAtMost, appealOf, BY_AGE, CANDIDATES } from './appeal.ts';
import { isHidden } from './filtering.ts';
import { attentionFactor, putTiesAway, read, session } from './reading.ts';
import { takePackets } from './packets.ts';
import { draft, memberWrites, prepare, scheduleLook } from './posting.ts';

const candidates = new Int32Array(CANDIDATES);
const chances = new Float64Array(CANDIDATES);

/**
 * After reading `session.unread` messages: at most one answer. Returns whether there was one. The ties that reading laid
 * out are put away before anything is written, since an answer may change them.
 */
export function answerUnread(world: World, group: Group, row: number, minute: number): boolean {
  const { p } = world;
  const c = group.members.columns;
  const messages = group.messages.columns;
  const first = Math.max(session.from, group.now.frozen);
  const own =
    p.answer *
    world.people.columns.answering[c.person[row]] *
    group.now.answerSize *
    group.now.spirit *
    c.spellRoot[row] *
    c.engagement[row];
  const a = c.keyA[row];
  const b = c.keyB[row];
  const luck = draw(a, b, address(minute, PURPOSE.answer), 0);
  if (luck >= 1 - quickExp(-own * appealAtMost(world, group, row, minute))) {
    putTiesAway(world, c.person[row]);
    return false;
  }
  let sum = 0;
  let count = 0;
  for (let m = group.messages.size - 1; m >= first && count < CANDIDATES; m--) {
    if (isHidden(world, group, row, m)) continue;
    const k = count++;
    candidates[k] = m;
    chances[k] = 0;
    const age = minute - messages.at[m];
    if (messages.author[m] === row || messages.recalled[m] === 1 || age >= BY_AGE.length) continue;
    const weight = appealOf(world, group, row, m);
    if (weight <= 0) continue;
    const heat = messages.heat[m] / (1 + messages.length[messages.root[m]] / p.heatLength);
    const welcome = messages.newcomer[m] === 1 ? p.newcomerWelcome : 1;
    const settled = isOpenQuestion(messages, m) ? 0 : p.answerDeters * messages.answers[m];
    chances[k] = (own * weight * heat * welcome * BY_AGE[age]) / (1 + settled);
    sum += chances[k];
  }
  putTiesAway(world, c.person[row]);
  if (sum <= 0 || luck >= 1 - quickExp(-sum)) return false;
  let rest = draw(a, b, address(minute, PURPOSE.answerWhich), 0) * sum;
  let k = 0;
  while (k < count - 1 && rest >= chances[k]) rest -= chances[k++];
  writeAnswer(world, group, row, candidates[k]);
  return true;
}

function writeAnswer(world: World, group: Group, row: number, m: number): void {
  const messages = group.messages.columns;
  const c = group.members.columns;
  const question = messages.kind[m] === KIND.question;
  const people = world.people.columns;
  const expertise = people.expertise[c.person[row]];
  const care = 1 - 0.7 * people.idles[c.person[row]];
  if (question) prepare(KIND.answer, messages.topic[m], care * (0.65 + 0.35 * expertise));
  else prepare(KIND.talk, messages.topic[m], care * (0.6 + 0.3 * expertise));
  draft.replyTo = draft.thread = m;
  memberWrites(world, group, row, world.minute);
}

/** Voices other than the own in the last ten minutes, at most among the last 16 messages. */
function otherVoices(group: Group, row: number, minute: number): number {
  const { author, at } = group.messages.columns;
  const first = Math.max(0, group.messages.size - 16);
  let voices = 0;
  for (let m = group.messages.size - 1; m >= first && minute - at[m] <= 10; m--) {
    if (author[m] === row || author[m] < 0) continue;
    let known = false;
    for (let later = m + 1; later < group.messages.size && !known; later++) known = author[later] === author[m];
    if (!known) voices++;
  }
  return voices;
}

/** Who has just written looks again: takes part if somebody else did, waits longer if not. */
export function lookAgain(world: World, group: Group, row: number, minute: number, note: number): void {
  const c = group.members.columns;
  if (c.status[row] !== STATUS.present || c.lookAt[row] !== note || group.now.closedUntil > minute) return;
  const { p } = world;
  const a = c.keyA[row];
  const b = c.keyB[row];
  c.lookAt[row] = 0;
  const newest = newestByOther(world, group, row);
  read(world, group, row, true);
  putTiesAway(world, c.person[row]);
  c.openedAt[row] = minute;
  if (group.packets.length > 0) takePackets(world, group, row, minute);
  if (newest >= 0) {
    const messages = group.messages.columns;
    const heat = messages.heat[newest] / (1 + messages.length[messages.root[newest]] / p.heatLength);
    const voices = otherVoices(group, row, minute);
    const mood = Math.sqrt(c.spellRoot[row]) * Math.min(1, attentionFactor(world, c.attention[row]) + 0.3);
    const strength = (1.4 * group.now.spirit * p.talk * heat * mood) / (1 + p.turnTaking * Math.max(0, voices - 1));
    if (draw(a, b, address(minute, PURPOSE.lookAnswer), 0) < 1 - quickExp(-strength)) {
      writeAnswer(world, group, row, newest);
      return;
    }
  }
  const news = newest >= 0;
  if (draw(a, b, address(minute, PURPOSE.lookStay), 0) >= (news ? p.lookStayNew : p.lookStayIdle)) return;
  if (news) {
    c.lookIdle[row] = 0;
    c.lookWait[row] = p.lookMinutes;
  } else {
    c.lookIdle[row]++;
    c.lookWait[row] *= p.lookSlower;
    if (c.lookIdle[row] > 5) return;
  }
  scheduleLook(group, row, minute);
}

/** The newest unread message of a talk by somebody else, or -1. */
function newestByOther(world: World, group: Group, row: number): number {
  const { author, kind, recalled } = group.messages.columns;
  const from = Math.max(group.members.columns.readUpTo[row], group.now.frozen);
  for (let m = group.messages.size - 1; m >= from; m--) {
    const talk = author[m] >= 0 && author[m] !== row && kind[m] <= KIND.knowledge && recalled[m] === 0;
    if (talk && !isHidden(world, group, row, m)) return m;
  }
  return -1;
}
