import { observers } from '../../observers/index.ts';
import { COUNT } from '../../engine/codes.ts';
import { totalOf } from '../../engine/count.ts';
import type { Observer } from '../../engine/observer.ts';
import { run } from '../../engine/run.ts';
import { defineFact, type Overrides } from '../fact.ts';
import { fedGroup, feed } from '../feed.ts';
import { hasQuit, settledCustomer, shareOf } from '../memberCounts.ts';

const DAYS = 90;
/** Days until everybody knows what the group gives now. */
const USED_TO_IT = 30;
const HEADS = { regular: 200, novice: 50, lurker: 250 };
/** Messages a day, all to the point: hardly any; about forty a visit; far more than anybody can read. */
const FEEDS = { little: 1, knee: 130, much: 1600 };

/** Messages read on a visit; all of them match. */
const perVisit: Observer = {
  id: 'perVisit',
  title: { zh: '每次看的消息', en: 'Messages a visit' },
  unit: { zh: '条', en: 'messages' },
  measure: (world) => totalOf(world, COUNT.reads) / Math.max(1, totalOf(world, COUNT.openings)),
};

const worth = observers.get('worth') as Observer;

function fed(seed: string, perDay: number, parameters: Overrides): { quits: number; read: number; worth: number } {
  const world = run(fedGroup({ heads: HEADS, days: DAYS, topics: 1, parameters }, feed(perDay, 1)), seed, [
    perVisit,
    worth,
  ]);
  const days = world.daily.perVisit.subarray(USED_TO_IT);
  return {
    quits: shareOf(world.groups[0], settledCustomer(world), hasQuit),
    read: days.reduce((sum, n) => sum + n, 0) / days.length,
    worth: world.daily.worth[DAYS - 1],
  };
}

export default defineFact({
  id: 'F18',
  use: 'CAL',
  what: {
    zh: '有用的消息太少太多都留不住人，每次看四十条左右最好',
    en: 'Retention is best at some forty matching messages a visit: fewer and more both drive people out',
  },
  how: {
    zh: '500 人，人人只关心一个话题，没人说话，群主每天发 1、130 或 1600 条对口的消息，90 天：退群比例和净收益，少减中、多减中；中档第 30 天以后每次看的条数。',
    en: '500 members who all care for one topic, nobody talks, the owner posts 1, 130 or 1,600 matching messages a day for 90 days: share who quit and net benefit, little less middle and much less middle; messages read on a visit in the middle case, from day 30 on.',
  },
  source: 'C1-5, B3.12',
  seeds: { quick: 2, full: 20 },
  figures: [
    { part: 'quitsLittleLessKnee', target: '+', low: 0, high: 1 },
    { part: 'quitsMuchLessKnee', target: '+', low: 0, high: 1 },
    { part: 'worthLittleLessKnee', target: '−', low: -20, high: 0 },
    { part: 'worthMuchLessKnee', target: '−', low: -20, high: 0 },
    { part: 'readAtKnee', target: '≈ 40 (±10)', low: 30, high: 50 },
  ],
  measure: (seed, parameters = {}) => {
    const [little, knee, much] = [FEEDS.little, FEEDS.knee, FEEDS.much].map((perDay) => fed(seed, perDay, parameters));
    return {
      quitsLittleLessKnee: little.quits - knee.quits,
      quitsMuchLessKnee: much.quits - knee.quits,
      worthLittleLessKnee: little.worth - knee.worth,
      worthMuchLessKnee: much.worth - knee.worth,
      readAtKnee: knee.read,
    };
  },
});
