/** Writing a message, and what follows from it: fresh talk, a look again, a run of one's own, ties, a mention. */
import { schedule } from '../calendar.ts';
import { exponential } from '../distributions.ts';
import { address, draw, PURPOSE } from '../draws.ts';
import { BY_APP, COUNT, EVENT, KIND, PART, PARTS, STATUS } from '../codes.ts';
import type { Group } from '../group.ts';
import { NO_TOPIC } from '../noTopic.ts';
import type { People } from '../people.ts';
import { addRow } from '../table.ts';
import { quickExp, quickNormal } from '../tables.ts';
import { expectHost } from './expecting.ts';
import { probeOn } from '../probeOn.ts';
import { strengthenTie } from '../ties.ts';
import type { World } from '../world.ts';
import { lacksRights } from './wordFilter.ts';

/** A message to be written. One object serves for all of a run (nothing is allocated per message). */
export const draft = { kind: 0, topic: NO_TOPIC, quality: 0.5, replyTo: -1, thread: -1, fen: 0, allowed: 0 };

/** Sets a draft that answers nobody; the caller may add to it. */
export function prepare(kind: number, topic: number, quality: number): void {
  draft.kind = kind;
  draft.topic = topic;
  draft.quality = quality;
  draft.replyTo = -1;
  draft.thread = -1;
  draft.fen = 0;
  draft.allowed = 1;
}

/** Newest messages that share one minute's worth of fresh talk decay as e^(-minutes / pullMinutes). */
export function freshTalk(world: World, group: Group, minute: number): number {
  return group.now.fresh * quickExp(-(minute - group.now.freshAt) / world.p.pullMinutes);
}

/** Appends the draft by `author` (a row, or BY_OPERATOR, BY_APP) and returns its index. */
export function write(world: World, group: Group, author: number, minute: number): number {
  const m = addRow(group.messages);
  const c = group.messages.columns;
  const { now } = group;
  c.at[m] = minute;
  c.author[m] = author;
  c.kind[m] = draft.kind;
  c.topic[m] = draft.topic;
  c.quality[m] = draft.quality;
  c.replyTo[m] = draft.replyTo;
  c.mention[m] = -1;
  c.fen[m] = draft.fen;
  c.allowed[m] = draft.allowed;
  joinThread(world, group, m);
  if (author === BY_APP) return m;
  now.fresh = freshTalk(world, group, minute) + 1;
  now.freshAt = minute;
  now.lastMessageAt = minute;
  now.messagesToday++;
  group.counts[COUNT.kind + draft.kind]++;
  return m;
}

/** What belongs to a thread lengthens it; anything else opens one of its own heat. */
function joinThread(world: World, group: Group, m: number): void {
  const c = group.messages.columns;
  const before = draft.thread;
  if (before >= group.now.frozen) {
    const root = c.root[before] >= group.now.frozen ? c.root[before] : before;
    c.root[m] = root;
    c.heat[m] = c.heat[root];
    if (c.length[root] < 60000) c.length[root]++;
    return;
  }
  c.root[m] = m;
  c.length[m] = 1;
  const { a, b } = group.key;
  c.heat[m] = quickExp(world.p.heatSpread * quickNormal(draw(a, b, address(m, PURPOSE.heat), 0)));
}

/** A member writes the draft: counts, ties with the one answered, a look again soon, perhaps one more line at once. */
export function memberWrites(world: World, group: Group, row: number, minute: number): number {
  const m = write(world, group, row, minute);
  const c = group.members.columns;
  const { p } = world;
  const a = c.keyA[row];
  const b = c.keyB[row];
  c.posts[row]++;
  c.postsToday[row]++;
  c.postedAt[row] = minute;
  c.voice[row] = 1;
  leaveTrace(group, row, minute);
  const post = c.posts[row];
  const linkShare = LINK_SHARE[draft.kind];
  const linked = linkShare > 0 && draw(a, b, address(minute, PURPOSE.link), post) < linkShare;
  if (linked && !lacksRights(world, group, row, minute)) group.messages.columns.link[m] = 1;
  // A check-in line asks for no answer: nobody is ignored by getting none.
  if (c.founder[row] === 0 && post <= 3 && draft.kind !== KIND.activity) group.messages.columns.newcomer[m] = 1;
  if (draft.replyTo >= 0) bindAnswer(world, group, row, m);
  if (group.levers.bot > 0 || group.levers.welcome > 0 || group.levers.desk > 0) expectHost(group, row, m, minute);
  if (draft.kind >= KIND.ad) return m;
  const again = draw(a, b, address(minute, PURPOSE.ownRun), post);
  if (c.run[row] < 5 && again < p.ownRun) {
    c.run[row]++;
    schedule(
      group.calendar,
      minute + (again < p.ownRun / 2 ? 0 : 1),
      EVENT.run,
      row,
      draft.topic | ((m & 0x7fffff) << 8),
    );
  } else {
    c.run[row] = 0;
    c.lookIdle[row] = 0;
    c.lookWait[row] = p.lookMinutes;
    scheduleLook(group, row, minute);
  }
  probeOn(world, group, row)?.(draft.kind === KIND.answer ? 'answered' : 'posted', m, draft.kind);
  return m;
}

/** An act that others can see: it makes a member lively. */
export function leaveTrace(group: Group, row: number, minute: number): void {
  const c = group.members.columns;
  c.actedAt[row] = minute;
  c.lively[row] += 1;
}

/** Shares of messages with a link, by kind. Source: S1 content.link_share (0.02 to 0.10 of all). */
const LINK_SHARE = [0.03, 0.03, 0.02, 0.4, 0.5, 0, 0, 0, 0, 0, 0, 0, 0];

/** One pending look a member: a newer one replaces the older, whose event then finds that it is stale. */
export function scheduleLook(group: Group, row: number, minute: number): void {
  const c = group.members.columns;
  const u = draw(c.keyA[row], c.keyB[row], address(minute, PURPOSE.lookDelay), c.posts[row]);
  const at = minute + 1 + Math.min(600, Math.floor(exponential(c.lookWait[row], u)));
  c.lookAt[row] = at;
  schedule(group.calendar, at, EVENT.look, row, at);
}

/** A line more of the same author, within the minute. */
export function continueRun(world: World, group: Group, row: number, minute: number, note: number): void {
  const c = group.members.columns;
  if (c.status[row] !== STATUS.present || group.now.closedUntil > minute) return;
  const previous = note >>> 8;
  prepare(KIND.talk, note & 0xff, group.messages.columns.quality[previous] * 0.9);
  draft.thread = previous;
  memberWrites(world, group, row, minute);
}

/** An answer counts at its question, ties both people, may welcome a newcomer and may mention. */
function bindAnswer(world: World, group: Group, row: number, m: number): void {
  const { p, people } = world;
  const messages = group.messages.columns;
  const c = group.members.columns;
  const answered = messages.replyTo[m];
  const author = messages.author[answered];
  if (answered >= group.now.frozen) {
    if (messages.answers[answered] === 0 && messages.newcomer[answered] === 1 && author >= 0) {
      c.engagement[author] = Math.min(3, c.engagement[author] * p.engagedAnswered);
    }
    if (messages.answers[answered] < 250) messages.answers[answered]++;
  }
  if (messages.kind[answered] === KIND.question && people.columns.expertise[c.person[row]] >= 0.8) {
    group.counts[COUNT.expertAnswers]++;
  }
  if (author < 0 || author === row) return;
  const [mine, his] = [c.person[row], c.person[author]];
  const near = nearness(world, group, mine, his);
  maybePrivate(world, strengthenTie(world, mine, his, p.tieReply * near), mine, his);
  maybePrivate(world, strengthenTie(world, his, mine, p.tieReplied * near), his, mine);
  group.members.columns.today[author * PARTS + PART.fun] += p.fun * 0.5 * people.columns.fun[his];
  const mention = draw(c.keyA[row], c.keyB[row], address(messages.at[m], PURPOSE.mention), c.posts[row]);
  if (mention < p.mentionShare) {
    messages.mention[m] = author;
    callMember(group, author, messages.at[m], p.mentionLook);
  }
}

/** Factor on the growth of a tie: in a group made for one region or occupation its people bond rather (R26, R28). */
export function nearness(world: World, { now }: Group, one: number, other: number): number {
  if (now.circle === '') return 1;
  const kind = world.people.columns[now.circle];
  return kind[one] === kind[other] ? 1 + world.p.nearTie : 1;
}

/** Strong ties may move off the group: what is left of them in it is a part. */
function maybePrivate(world: World, place: number, from: number, to: number): void {
  if (place < 0) return;
  const people: People = world.people;
  const { tieStrength, tiePrivate, keyA, keyB } = people.columns;
  if (tiePrivate[place] === 1 || tieStrength[place] < world.p.tiePrivate) return;
  if (draw(keyA[from], keyB[from], address(to, PURPOSE.privateFriend), 0) < 0.3) tiePrivate[place] = 1;
  else tieStrength[place] = world.p.tiePrivate - 0.1;
}

/** Calls a member to the phone within a quarter of an hour, muted or not. */
export function callMember(group: Group, row: number, minute: number, chance: number): void {
  const c = group.members.columns;
  const a = c.keyA[row];
  const b = c.keyB[row];
  const u = draw(a, b, address(minute, PURPOSE.mentionLook), 0);
  if (c.status[row] !== STATUS.present || u >= chance) return;
  const wait = 1 + Math.floor((u / chance) * 15);
  schedule(group.calendar, minute + wait, EVENT.call, row, 0);
}
