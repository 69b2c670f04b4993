import { run } from '../../engine/run.ts';
import type { Setup } from '../../engine/setup.ts';
import { defineFact, type Overrides } from '../fact.ts';
import { fedGroup, feed } from '../feed.ts';
import { hasQuit, settledCustomer, shareOf } from '../memberCounts.ts';

const DAYS = 90;
const HEADS = { regular: 250, novice: 80, lurker: 170 };
/** About as much, and as good, as an ordinary group of this size writes. */
const PER_DAY = 40;
const QUALITY = 0.65;
const OFF_TOPIC = { usual: 0.1, more: 0.7 };
/** Share of a poor group who came for what it is about; of a good one all did. */
const FITTING = 0.3;

/** All care for the group's subject, or few do: what everybody reads is the same. */
function groupOf(good: boolean, off: number, parameters: Overrides): Setup {
  const setup = fedGroup({ heads: HEADS, days: DAYS, topics: 2, parameters }, feed(PER_DAY, QUALITY, off));
  if (good) return setup;
  const people = setup.people.flatMap((entry) => {
    const fitting = Math.round(entry.count * FITTING);
    return [
      { ...entry, count: fitting },
      { ...entry, count: entry.count - fitting, topic: -1 },
    ];
  });
  return { ...setup, people };
}

/** Rise of the share who quit when most of the talk turns off the subject. */
function rise(seed: string, good: boolean, parameters: Overrides): number {
  const quits = (off: number): number => {
    const world = run(groupOf(good, off, parameters), seed, []);
    return shareOf(world.groups[0], settledCustomer(world), hasQuit);
  };
  return quits(OFF_TOPIC.more) - quits(OFF_TOPIC.usual);
}

export default defineFact({
  id: 'F19',
  use: 'CAL',
  what: {
    zh: '消息一样多、跑题多了，退群的就多，好群更明显',
    en: 'As much talk, more of it off the subject: more quit, in a good group above all',
  },
  how: {
    zh: '500 人，没人说话，群主每天发 40 条质量相同的消息，跑题的由一成增到七成，90 天：退群比例的增加。好群人人为同一话题而来，差群只有三成人是。',
    en: '500 members, nobody talks, the owner posts 40 messages of the same quality a day, 10 % or 70 % of them off the subject, 90 days: rise of the share who quit. In the good group all came for the subject, in the poor one 30 % did.',
  },
  source: 'A000-5, A000-9, C1-6',
  seeds: { quick: 3, full: 20 },
  figures: [
    { part: 'good', target: '+', low: 0, high: 1 },
    { part: 'goodLessPoor', target: '+', low: 0, high: 1 },
  ],
  measure: (seed, parameters = {}) => {
    const good = rise(seed, true, parameters);
    return { good, goodLessPoor: good - rise(seed, false, parameters) };
  },
});
