/**
 * How much a message asks for an answer. Most visits end without one; an upper bound over the newest messages tells so before
 * anybody has looked at them one by one.
 */
import { KIND } from '../codes.ts';
import { isOpenQuestion } from '../content.ts';
import type { Group } from '../group.ts';
import { NO_TOPIC } from '../noTopic.ts';
import { quickExp } from '../tables.ts';
import type { World } from '../world.ts';
import { isMeantFor } from './coupons.ts';

/** Newest messages that an opener considers answering. */
export const CANDIDATES = 12;

/** Minutes: most answers come at once, some in the course of the day. */
const AT_ONCE = 40;
const BY_AND_BY = 480;
const LATE = 0.12;

/** How the chance of an answer falls with the age of a message in minutes; nil after two days. */
export const BY_AGE = Float64Array.from(
  { length: 2880 },
  (_, age) => quickExp(-age / AT_ONCE) + LATE * quickExp(-age / BY_AND_BY),
);

/** Chance weight of one message for this reader, whose ties are laid out. */
export function appealOf(world: World, group: Group, row: number, m: number): number {
  const messages = group.messages.columns;
  const people = world.people.columns;
  const who = group.members.columns.person[row];
  const kind = messages.kind[m];
  const topic = messages.topic[m];
  const match =
    topic === people.mainTopic[who] ? 1 : topic === people.secondTopic[who] ? 0.5 : topic === NO_TOPIC ? 0.12 : 0.15;
  const author = messages.author[m];
  if (isOpenQuestion(messages, m)) return world.p.openQuestion * match;
  if (kind === KIND.question) return askOf(world, group, row) * match;
  if (kind === KIND.offer) return isMeantFor(world, group, row, m) ? world.p.offerAsks * match : 0;
  if (kind > KIND.knowledge) return kind === KIND.ad ? 0.01 : kind === KIND.announcement ? 0.02 : 0;
  const tie = author >= 0 ? world.scratch.tie[group.members.columns.person[author]] : 0;
  return 0.35 + match + 1.5 * tie;
}

/** Weight of the talk that fits best, by the closest friend. */
const MOST_OF_TALK = 0.35 + 1 + 1.5;

/**
 * Weight of a question on the reader's subject. Experts answer freely where most of what they read matches, and hold back in a
 * mixed crowd. Source: R11, A002-13.
 */
function askOf(world: World, group: Group, row: number): number {
  const expertise = world.people.columns.expertise[group.members.columns.person[row]];
  const x = group.members.columns.signal[row] / world.p.expertSignal;
  return (0.8 + 8 * expertise) * (1 - expertise + expertise * Math.min(2, x * x * x));
}

/** More than rounding and the tables of `quickExp` (4e-5) can be off by. */
const MARGIN = 1.001;

/** No reader is asked for more than this by what is unread; infinite where moderation decides who sees what. */
export function appealAtMost(world: World, group: Group, row: number, minute: number): number {
  if (group.levers.moderation !== 'none') return Infinity;
  const { stir } = group;
  if (stir.size !== group.messages.size) lookAtNewest(world, group, minute);
  const soon = quickExp((stir.at - minute) / AT_ONCE);
  const late = LATE * quickExp((stir.at - minute) / BY_AND_BY);
  const talk = stir.talk * soon + stir.lateTalk * late;
  const questions = stir.questions * soon + stir.lateQuestions * late;
  return MARGIN * (talk + questions * askOf(world, group, row));
}

function lookAtNewest({ p }: World, { messages: { columns: c, size }, now, stir }: Group, minute: number): void {
  stir.size = size;
  stir.at = minute;
  stir.talk = stir.lateTalk = stir.questions = stir.lateQuestions = 0;
  for (let m = Math.max(now.frozen, size - CANDIDATES); m < size; m++) {
    const open = isOpenQuestion(c, m);
    const welcome = c.newcomer[m] === 1 ? p.newcomerWelcome : 1;
    const settled = open ? 0 : p.answerDeters * c.answers[m];
    const ask = ((c.heat[m] / (1 + c.length[c.root[m]] / p.heatLength)) * welcome) / (1 + settled);
    const age = minute - c.at[m];
    const soon = ask * quickExp(-age / AT_ONCE);
    const late = ask * quickExp(-age / BY_AND_BY);
    if (c.kind[m] === KIND.question && !open) {
      stir.questions += soon;
      stir.lateQuestions += late;
    } else {
      const kind = c.kind[m];
      const weight = open
        ? p.openQuestion
        : kind === KIND.offer
          ? p.offerAsks
          : kind > KIND.knowledge
            ? 0.02
            : MOST_OF_TALK;
      stir.talk += weight * soon;
      stir.lateTalk += weight * late;
    }
  }
}
