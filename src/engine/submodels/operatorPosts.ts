/** The operator writes: at once, or on the hour as planned in the agenda of the day. Source: R8, R32, R34. */
import { BY_OPERATOR, KIND, PART, PARTS, STATUS } from '../codes.ts';
import type { Group } from '../group.ts';
import { NO_TOPIC } from '../noTopic.ts';
import { COUPON, PATH } from '../offerings.ts';
import type { PostPlan } from '../operator.ts';
import type { World } from '../world.ts';
import { callMember, prepare, write } from './posting.ts';
import { fitOf, wantedTopic } from './polling.ts';
import { freshness, wear } from './wearing.ts';

/** Writes the post in the operator's name; where the group has a leader, an offer is the leader's word. */
export function operatorPosts(world: World, group: Group, plan: PostPlan): void {
  const what = plan.wear ?? 'word';
  const kind = KIND[plan.kind];
  const topic = topicOf(world, group, plan);
  const quality = Math.min(1, plan.quality * freshness(world, group, what) * fitOf(world, group, kind, topic));
  wear(group, what);
  prepare(kind, topic, quality);
  const m = write(world, group, speaker(group, plan), world.minute);
  const messages = group.messages.columns;
  if (plan.kind === 'push') messages.bot[m] = 1;
  if (plan.kind === 'offer') {
    messages.path[m] = plan.coupon === undefined ? PATH[plan.path ?? 'shop'] : COUPON + plan.coupon;
    messages.fen[m] = Math.round((plan.price ?? 100) * 100);
  }
  if (plan.kind !== 'push' && plan.kind !== 'announcement') renewInterest(world, group, quality);
  if (plan.text) world.words.set(`${group.index}/${m}`, plan.text);
  if (plan.kind === 'announcement') group.now.announcements++;
  if (plan.mentionAll) mentionAll(world, group);
}

/** An offering wins back what interest has faded; a beginning keener than usual is not talked down. Source: R10. */
function renewInterest({ p }: World, { now }: Group, quality: number): void {
  if (now.interest < 1) now.interest += p.renewal * quality * (1 - now.interest);
}

/** The leader sells to those who follow him; everything else is the operator's. */
function speaker(group: Group, plan: PostPlan): number {
  if (group.now.leader < 0 || plan.kind !== 'offer') return BY_OPERATOR;
  const c = group.members.columns;
  for (let row = 0; row < group.members.size; row++) {
    if (c.person[row] === group.now.leader && c.status[row] === STATUS.present) return row;
  }
  return BY_OPERATOR;
}

function topicOf(world: World, group: Group, plan: PostPlan): number {
  if (plan.kind === 'announcement' || plan.kind === 'push' || plan.kind === 'activity') return NO_TOPIC;
  const place = plan.topic ?? Math.max(0, group.topics.indexOf(wantedTopic(world, group)));
  return group.topics.length > 0 ? group.topics[place % group.topics.length] : NO_TOPIC;
}

/** Everybody is called, muted or not, and minds it the more the oftener it happens; the platform frowns on more than one a day. */
function mentionAll(world: World, group: Group): void {
  if (group.now.callsToAll++ > 0) group.now.frowned += world.p.callsAgain;
  const cost = world.p.pushCost * 2 * (1 + group.now.announcements);
  const c = group.members.columns;
  for (let row = 0; row < group.members.size; row++) {
    if (c.status[row] !== STATUS.present) continue;
    callMember(group, row, world.minute, 0.5);
    c.today[row * PARTS + PART.push] -= cost;
  }
}

/** On the hour: what was planned for it. */
export function runAgenda(world: World, group: Group, minute: number): void {
  if (group.agenda.length === 0) return;
  const due = group.agenda.filter((item) => item.at <= minute);
  group.agenda = group.agenda.filter((item) => item.at > minute);
  for (const { plan } of due) operatorPosts(world, group, plan);
}
