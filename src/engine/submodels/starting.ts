/** Starting a topic: a question, something worth knowing, or talk. */
import { address, draw, PURPOSE } from '../draws.ts';
import { KIND } from '../codes.ts';
import type { Group } from '../group.ts';
import { NO_TOPIC } from '../noTopic.ts';
import type { World } from '../world.ts';
import { memberWrites, prepare } from './posting.ts';
import { holdsBack } from './wordFilter.ts';

/** At the end of a visit, one may start something. */
export function maybeStart(world: World, group: Group, row: number, minute: number): void {
  const { p } = world;
  const c = group.members.columns;
  const people = world.people.columns;
  const who = c.person[row];
  const propensity = people.posting[who];
  const tireless = people.tireless[who];
  const tires = 1 / (1 + c.postsToday[row] / (p.satiation * (1 + propensity)));
  const tired = tires + tireless * (1 - tires);
  const room = group.now.startSize + tireless * (1 - group.now.startSize);
  const matches = Math.sqrt(Math.min(1.5, c.signal[row] / p.talkSignal));
  const slow = 3 / people.openings[who] + 0.5;
  const first = c.founder[row] === 0 && minute - c.joinedAt[row] < 1440 ? p.newcomerStart : 1;
  // The tireless are always in the mood.
  const mood = c.spell[row] + tireless * Math.max(0, 1 - c.spell[row]);
  const rate = p.start * propensity * mood * group.now.heat * room * tired * matches * slow * c.engagement[row];
  if (draw(c.keyA[row], c.keyB[row], address(minute, PURPOSE.start), 0) >= rate * first) return;
  if (holdsBack(world, group, row)) return;
  chooseWhat(world, group, row, minute);
  memberWrites(world, group, row, minute);
}

/** Fills the draft: kind by what the person is, topic by own interest and by how strict the group is. */
function chooseWhat(world: World, group: Group, row: number, minute: number): void {
  const c = group.members.columns;
  const people = world.people.columns;
  const who = c.person[row];
  const expertise = people.expertise[who];
  const a = c.keyA[row];
  const b = c.keyB[row];
  const what = draw(a, b, address(minute, PURPOSE.startKind), 0);
  const questions = 0.4 - 0.25 * expertise;
  const knowledge = 0.05 + 0.25 * expertise;
  if (people.idles[who] > 0 && idles(world, group, row, minute)) {
    prepare(KIND.talk, NO_TOPIC, 0.2);
    return;
  }
  const kind = what < questions ? KIND.question : what < questions + knowledge ? KIND.knowledge : KIND.talk;
  const quality = 0.65 + 0.25 * expertise + (kind === KIND.knowledge ? 0.1 : 0);
  const care = 0.8 + 0.4 * draw(a, b, address(minute, PURPOSE.quality), 0);
  prepare(kind, topicOf(world, group, row, minute, kind), quality * care);
}

/** Who floods says something about nothing in particular. */
function idles(world: World, group: Group, row: number, minute: number): boolean {
  const c = group.members.columns;
  const u = draw(c.keyA[row], c.keyB[row], address(minute, PURPOSE.topic), 3);
  return u < world.people.columns.idles[c.person[row]];
}

function topicOf(world: World, group: Group, row: number, minute: number, kind: number): number {
  const c = group.members.columns;
  const people = world.people.columns;
  const who = c.person[row];
  const a = c.keyA[row];
  const b = c.keyB[row];
  const u = draw(a, b, address(minute, PURPOSE.topic), 0);
  if (group.now.hotUntil > minute && u < 0.6) return group.now.hotTopic;
  const off = draw(a, b, address(minute, PURPOSE.topic), 1);
  // Who has a say in what the group is for keeps to it. Source: R31, co-creation.
  const keeps = c.warmth[row] > 0 ? world.p.warmKeeps * c.warmth[row] : 0;
  if (kind === KIND.talk && off < group.offTopic * (1 - keeps)) return NO_TOPIC;
  const main = people.mainTopic[who];
  const fits = group.topics.includes(main);
  if (u < (fits ? 0.8 : 0.4) && main < NO_TOPIC) return main;
  const n = group.topics.length;
  return n === 0 ? NO_TOPIC : group.topics[Math.floor(draw(a, b, address(minute, PURPOSE.topic), 2) * n)];
}
