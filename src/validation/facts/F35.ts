import { advance, createWorld } from '../../engine/run.ts';
import { defineFact } from '../fact.ts';
import { act, oneGroup, ORDINARY } from '../oneGroup.ts';

/** RMB and shares of one packet; one a week, so that none is stale. */
const PACKET = { amount: 200, shares: 60 };
const EVERY = 7;
const PACKETS = 6;
const EVENING = 20 * 60;
const DAY = 1440;

export default defineFact({
  id: 'F35',
  use: 'CAL',
  what: {
    zh: '收到一元红包，一天内多发一毛八，多是有更多人发',
    en: 'One more received in packets makes 0.18 more be sent within a day, by more senders',
  },
  how: {
    zh: '262 人的普通群，每周一个 200 元、60 份的红包，共六个：成员在其后 24 小时里发出的钱，除以他们从这个红包领到的钱（群里没有红包时没人发，所以发出的都是多发的；接力发的也算）；每个红包带动几个人发。',
    en: 'An ordinary group of 262, a packet of RMB 200 in 60 shares once a week, six in all: what members send in the next 24 hours over what they took of that packet (without a packet nobody sends any, so all of it is extra; chains count); and how many people a packet moves to send.',
  },
  source: 'B5.1, B5.3',
  seeds: { quick: 3, full: 20 },
  figures: [
    { part: 'perUnit', target: '0.18 (0.12–0.24)', low: 0.12, high: 0.24 },
    { part: 'moreSenders', target: '+', low: 0.5, high: 30 },
  ],
  measure: (seed, parameters = {}) => {
    const evenings = Array.from({ length: PACKETS }, (_, k) => (1 + k * EVERY) * DAY + EVENING);
    const interventions = evenings.map((from) => ({ ...act('sendRedPacket', 0, PACKET), from }));
    const setup = oneGroup({ heads: ORDINARY, days: 1 + PACKETS * EVERY, interventions, parameters });
    const world = createWorld(setup, seed, []);
    const { given } = world.people.columns;
    let [sent, senders] = [0, 0];
    for (const evening of evenings) {
      advance(world, evening);
      const before = given.slice();
      advance(world, evening + DAY);
      const more = given.map((fen, person) => fen - before[person]).filter((fen) => fen > 0);
      sent += more.reduce((sum, fen) => sum + fen, 0);
      senders += more.length;
    }
    advance(world, world.setup.days * DAY);
    // What nobody took has come back to the till by now.
    return { perUnit: sent / world.ledger.cost, moreSenders: senders / PACKETS };
  },
});
