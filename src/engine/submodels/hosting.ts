/** Hosts: staff who answer newcomers and questions nobody took up, and bots that answer at once. Source: F16, R25, R31, R34. */
import { BY_OPERATOR, COUNT, KIND, PART, PARTS, STATUS } from '../codes.ts';
import type { Group } from '../group.ts';
import { NO_TOPIC } from '../noTopic.ts';
import { notify } from '../notice.ts';
import type { World } from '../world.ts';
import { draft, prepare, write } from './posting.ts';
import { countSpared, useStaff } from './tools.ts';

/** A newcomer is greeted by name, where somebody has the time. */
export function greet(world: World, group: Group, row: number, minute: number): void {
  const { welcome, staff } = group.levers;
  if (welcome === 0 || staff === 0 || !hasTime(world, group, minute, 1)) return;
  prepare(KIND.talk, group.topics.length > 0 ? group.topics[0] : NO_TOPIC, 0.4);
  const m = write(world, group, BY_OPERATOR, minute);
  group.messages.columns.mention[m] = row;
  const c = group.members.columns;
  c.trust[row] += 0.05 * (1 - c.trust[row]);
  c.today[row * PARTS + PART.fun] += world.p.fun;
}

/** The host comes by: a bot always answers, the staff only what nobody has answered, in their hours. */
export function hostActs(world: World, group: Group, row: number, minute: number, note: number): void {
  const bot = note % 2 === 1;
  const m = note >> 1;
  const messages = group.messages.columns;
  const c = group.members.columns;
  if (m < group.now.frozen || messages.recalled[m] === 1 || c.status[row] !== STATUS.present) return;
  if (!bot && (messages.answers[m] > messages.botAnswered[m] || group.levers.staff === 0)) return;
  if (!bot && !hasTime(world, group, minute, world.p.hostMinutes)) return;
  prepare(KIND.answer, messages.topic[m], bot ? world.p.botQuality : world.p.hostQuality);
  draft.replyTo = draft.thread = m;
  const answer = write(world, group, BY_OPERATOR, minute);
  group.messages.columns.bot[answer] = bot ? 1 : 0;
  group.counts[bot ? COUNT.botAnswers : COUNT.hostAnswers]++;
  beAnswered(world, group, row, m, bot);
}

const NO_TIME = {
  zh: '这周的人手时间用完了，新人和提问没人照应。',
  en: "This week's staff time is used up; newcomers and questions find nobody.",
};

/** Tools spare a part of the minutes; helpers of the group work for nothing. */
function hasTime(world: World, group: Group, minute: number, minutes: number): boolean {
  if (group.now.helpers > 0) return true;
  if (useStaff(world, group, minute, minutes)) return true;
  notify(world, group, -1, NO_TIME, 'warn');
  return false;
}

/** Being answered: by a person it welcomes, by a machine it only settles the matter. */
function beAnswered(world: World, group: Group, row: number, m: number, bot: boolean): void {
  const messages = group.messages.columns;
  const c = group.members.columns;
  const first = messages.answers[m] === 0;
  if (messages.answers[m] < 250) messages.answers[m]++;
  if (bot) {
    countSpared(group, world.p.hostMinutes);
    messages.botAnswered[m] = 1;
    return;
  }
  if (first && messages.newcomer[m] === 1) c.engagement[row] = Math.min(3, c.engagement[row] * world.p.engagedAnswered);
  c.today[row * PARTS + PART.fun] += world.p.fun * 0.5 * world.people.columns.fun[c.person[row]];
  c.trust[row] += 0.02 * (1 - c.trust[row]);
}
