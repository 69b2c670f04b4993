/** Asking members what they want: who looks in may answer, and when it closes the operator knows, for a while. Source: R34. */
import { address, draw, PURPOSE } from '../draws.ts';
import { KIND } from '../codes.ts';
import type { Group } from '../group.ts';
import { NO_TOPIC } from '../noTopic.ts';
import { notify } from '../notice.ts';
import type { PollKind } from '../operator.ts';
import type { Poll } from '../poll.ts';
import type { Text } from '../text.ts';
import { dayOf, type World } from '../world.ts';

const DAYS = 2;
const WANTS = [
  { zh: '干货', en: 'things worth knowing' },
  { zh: '人脉', en: 'people' },
  { zh: '实惠', en: 'bargains' },
  { zh: '乐子', en: 'fun' },
];
const SERVES: Readonly<Record<number, number>> = {
  [KIND.knowledge]: 0,
  [KIND.question]: 1,
  [KIND.offer]: 2,
  [KIND.talk]: 3,
  [KIND.activity]: 3,
};

/** Opens a poll or a form, where none is open. */
export function askMembers(world: World, group: Group, how: PollKind): void {
  group.now.poll ??= {
    from: world.minute,
    until: world.minute + DAYS * 1440,
    form: how === 'form',
    topics: new Array<number>(world.setup.topics.length + 1).fill(0),
    needs: [0, 0, 0, 0],
  };
}

/** At the first visit since it was opened: one tap answers a poll; a form asks more of one and tells more. */
export function answerPoll(world: World, group: Group, row: number, poll: Poll): void {
  const { p } = world;
  const people = world.people.columns;
  const c = group.members.columns;
  const who = c.person[row];
  const u = draw(c.keyA[row], c.keyB[row], address(dayOf(poll.from), PURPOSE.poll), 0);
  if (u >= (poll.form ? p.formAnswers : p.pollAnswers)) return;
  const topics = poll.topics.slice();
  topics[Math.min(people.mainTopic[who], topics.length - 1)]++;
  const needs = poll.needs.slice();
  const looks = [
    people.information[who] / 0.8,
    people.relation[who] / 0.6,
    people.reward[who] / 0.6,
    people.fun[who] / 0.6,
  ];
  needs[looks.indexOf(Math.max(...looks))]++;
  group.now.poll = { ...poll, topics, needs };
}

/** On the hour after its end: the operator is told, and what is offered from now on may follow it. */
export function closePoll(world: World, group: Group, { form, topics, needs }: Poll): void {
  const { now } = group;
  now.poll = undefined;
  const named = world.setup.topics.map(({ id, name = { zh: id, en: id } }, topic) => ({
    name,
    topic,
    votes: topics[topic],
  }));
  const first = named.filter(({ votes }) => votes > 0).sort((a, b) => b.votes - a.votes);
  const total = topics.reduce((sum, votes) => sum + votes);
  const need = form ? needs.indexOf(Math.max(...needs)) : -1;
  notify(world, group, -1, resultOf(total, first.slice(0, 3), total > 0 ? need : -1), 'info');
  if (first.length === 0) return;
  now.askedUntil = world.minute + world.p.askedDays * 1440;
  now.wanted = first[0].topic;
  now.wantedNeed = need;
}

function resultOf(total: number, first: readonly { name: Text; votes: number }[], need: number): Text {
  const shares = first.map(({ name, votes }) => ({ name, share: Math.round((100 * votes) / total) }));
  const more =
    need < 0 ? { zh: '', en: '' } : { zh: `；最想要${WANTS[need].zh}`, en: `; most look for ${WANTS[need].en}` };
  return {
    zh: `投票结束：${total} 人回答${shares.map(({ name, share }) => `，${share}% 想要${name.zh}`).join('')}${more.zh}。`,
    en: `Poll closed: ${total} answered${shares.map(({ name, share }) => `, ${share} % want ${name.en}`).join('')}${more.en}.`,
  };
}

/** Topic that came out on top of a poll that still tells something, or NO_TOPIC. */
export function wantedTopic(world: World, group: Group): number {
  return group.now.askedUntil > world.minute ? group.now.wanted : NO_TOPIC;
}

/** How much better a post of the operator fits for his having asked: by its topic, and after a form by what it gives. */
export function fitOf(world: World, group: Group, kind: number, topic: number): number {
  const wanted = wantedTopic(world, group);
  if (wanted === NO_TOPIC) return 1;
  const hits = Number(topic === wanted) + Number(SERVES[kind] === group.now.wantedNeed);
  return 1 + world.p.askedFit * hits;
}
