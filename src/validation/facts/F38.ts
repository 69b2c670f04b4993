import { STATUS } from '../../engine/codes.ts';
import { run } from '../../engine/run.ts';
import type { InterventionSetup } from '../../engine/setup.ts';
import { defineFact } from '../fact.ts';
import { oneGroup, ORDINARY } from '../oneGroup.ts';
import { standing } from '../standing.ts';

const NEWCOMERS = 6;
/** Whoever comes to the door, by weight of kinds: nobody has chosen them, few fit. */
const CROWD: Readonly<Record<string, number>> = { core: 1, expert: 1, regular: 35, novice: 25, lurker: 38 };
const MATCH = 0.35;
/** Days in which people come, and how long each is followed. */
const DOOR = 75;
const FOLLOWED = 30;
const FEE = 3000;

interface Joiners {
  count: number;
  /** Messages a joiner, and share still there, thirty days after joining. */
  posts: number;
  stay: number;
}

function joinersThrough(seed: string, threshold: readonly InterventionSetup[]): Joiners {
  const days = DOOR + FOLLOWED;
  const setup = oneGroup({ heads: ORDINARY, days, newcomers: NEWCOMERS, interventions: threshold });
  const inflow = setup.inflow.map((flow) => ({
    ...flow,
    roles: setup.roles.map(({ id }) => CROWD[id] ?? 0),
    match: MATCH,
    untilDay: DOOR,
  }));
  const world = run({ ...setup, inflow }, seed, []);
  const [group] = world.groups;
  const c = group.members.columns;
  const { at, author } = group.messages.columns;
  const isFollowed = (row: number, minute: number): boolean =>
    row >= 0 && c.founder[row] === 0 && c.joinedAt[row] >= 0 && minute < c.joinedAt[row] + FOLLOWED * 1440;
  const joiners = { count: 0, posts: 0, stay: 0 };
  for (let m = 0; m < group.messages.size; m++) if (isFollowed(author[m], at[m])) joiners.posts++;
  for (let row = 0; row < group.members.size; row++) {
    if (!isFollowed(row, c.joinedAt[row])) continue;
    joiners.count++;
    if (c.status[row] === STATUS.present || !isFollowed(row, c.leftAt[row])) joiners.stay++;
  }
  const { count } = joiners;
  return { count, posts: joiners.posts / count, stay: joiners.stay / count };
}

const form = standing('form', {
  hold: (_, levers) => {
    levers.entryForm = true;
  },
});
const fee = standing('fee', {
  hold: (_, levers) => {
    levers.entryFee = FEE;
  },
});

export default defineFact({
  id: 'F38',
  use: 'CHECK',
  what: {
    zh: '设了门槛，进的人少，进来的更肯说、留得住',
    en: 'With a threshold fewer join; who joins writes more and stays longer',
  },
  how: {
    zh: '262 人的普通群，75 天里每天约有 6 人到门口（三分之一多兴趣相合），要填表或交 30 元，与谁都能进相比：进群人数、进群者头 30 天人均发言数的变化（相对），进群满 30 天还在的比例的变化（百分点）。同样的人、同样的运气。',
    en: 'An ordinary group of 262; for 75 days about six people a day come to the door (a good third of them fit), where a form must be filled in or RMB 30 paid, against an open door: relative change of the number who join and of messages a joiner in his first 30 days; change of the share still there 30 days after joining. Same people, same luck.',
  },
  source: 'B7.14, A000-11',
  seeds: { quick: 4, full: 20 },
  figures: [
    { part: 'joinersByForm', target: '−', low: -1, high: 0 },
    { part: 'postsByForm', target: '+', low: 0, high: 5 },
    { part: 'stayByForm', target: '+', low: 0, high: 1 },
    { part: 'joinersByFee', target: '−', low: -1, high: 0 },
    { part: 'postsByFee', target: '+', low: 0, high: 5 },
    { part: 'stayByFee', target: '+', low: 0, high: 1 },
  ],
  measure: (seed) => {
    const [open, byForm, byFee] = [[], [form], [fee]].map((threshold) => joinersThrough(seed, threshold));
    return {
      joinersByForm: byForm.count / open.count - 1,
      postsByForm: byForm.posts / open.posts - 1,
      stayByForm: byForm.stay - open.stay,
      joinersByFee: byFee.count / open.count - 1,
      postsByFee: byFee.posts / open.posts - 1,
      stayByFee: byFee.stay - open.stay,
    };
  },
});
