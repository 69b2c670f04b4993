import { roles } from '../../engine/roles.ts';
import { run } from '../../engine/run.ts';
import type { World } from '../../engine/world.ts';
import { defineFact } from '../fact.ts';
import { postsByRow } from '../memberCounts.ts';
import { oneGroup } from '../oneGroup.ts';

const DAYS = 42;
const FROM = 14;

/** The same people; twenty of them say very much or nearly nothing. */
function worldWith(seed: string, posting: number): World {
  const heads = { core: 6, expert: 6, regular: 46, novice: 20, lurker: 55, chatty: 20 };
  const chatty = { ...roles.core.traits, posting, openings: 30 };
  return run(oneGroup({ heads, days: DAYS, topics: 1, offTopic: 1, roles: { chatty } }), seed, []);
}

/** Messages of the others, and how many of them wrote any. */
function othersOf(world: World): { messages: number; posters: number } {
  const chatty = world.setup.roles.findIndex(({ id }) => id === 'chatty');
  const [group] = world.groups;
  const posts = Array.from(postsByRow(group, FROM * 1440, DAYS * 1440)).filter(
    (_, row) => world.people.columns.role[group.members.columns.person[row]] !== chatty,
  );
  return { messages: posts.reduce((sum, n) => sum + n, 0), posters: posts.filter((n) => n > 0).length };
}

export default defineFact({
  id: 'F21',
  use: 'CHECK',
  what: { zh: '刷屏时，原来活跃的人不说话了', en: 'In overload, members who were active fall silent' },
  how: {
    zh: '153 人，其中 20 人刷屏（总消息数约为五倍）与几乎不说话相比，人与运气相同：第 14 至 42 天其余 133 人的消息数和发言人数的变化。消息没有长度，“消息变短”与“只回短消息”测不了。',
    en: '153 people; twenty flood the group (some five times the messages) or say nearly nothing; same people, same luck: change of the messages and posters among the other 133 on days 14 to 42. Messages have no length, so that shorter messages, and answers to shorter ones, cannot be measured.',
  },
  source: 'B3.9, B3.11',
  seeds: { quick: 3, full: 30 },
  figures: [
    { part: 'messages', target: '−', low: -1, high: 0 },
    { part: 'posters', target: '−', low: -1, high: 0 },
  ],
  measure: (seed) => {
    const [flood, calm] = [othersOf(worldWith(seed, 5)), othersOf(worldWith(seed, -3))];
    return { messages: flood.messages / calm.messages - 1, posters: flood.posters / calm.posters - 1 };
  },
});
