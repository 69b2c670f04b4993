import { run } from '../../engine/run.ts';
import type { Setup } from '../../engine/setup.ts';
import { defineFact } from '../fact.ts';
import { hasQuit, shareOf } from '../memberCounts.ts';
import { act, oneGroup, type Plan } from '../oneGroup.ts';

const CUSTOMERS = { core: 5, expert: 5, regular: 90, novice: 40, lurker: 115 };
const NEW = { fresh: true, days: 7 };
const OLD = { fresh: false, days: 30 };

interface Age {
  fresh: boolean;
  days: number;
}

/** Whoever wanted came in, few for what the group is about, and nobody keeps order. */
function poorlyRun(days: number, advertisers: number): Plan {
  return { heads: { ...CUSTOMERS, advertiser: advertisers }, days, match: 0.45, offTopic: 0.5 };
}

/** Most came for what the group is about; rules and three admins besides the owner. */
function wellRun(days: number): Plan {
  const interventions = [act('groupRules', 0), act('adminTeam', 0, { admins: 3 })];
  return { heads: { ...CUSTOMERS, advertiser: 2 }, days, match: 0.9, offTopic: 0.2, interventions };
}

/** Share of the members who quit, advertisers left out. */
function quits(seed: string, plan: Plan, fresh: boolean): number {
  const setup: Setup = oneGroup(plan);
  const world = run({ ...setup, groups: setup.groups.map((group) => ({ ...group, fresh })) }, seed, []);
  const { sells } = world.people.columns;
  return shareOf(world.groups[0], (c, row) => sells[c.person[row]] !== 2, hasQuit);
}

export default defineFact({
  id: 'F28',
  use: 'CAL',
  what: {
    zh: '没管好的新群七天走 15 %，老群一个月走 10 %；管得好的都在其下',
    en: 'A poorly run new group loses 15 % in 7 days, an old one 10 % a month; well-run ones lose less',
  },
  how: {
    zh: '255 位普通成员。没管好：不到一半人兴趣相合，一半闲聊跑题，没人管，另有 32 个（新群）或 18 个（老群）广告党；管得好：九成人兴趣相合，有群规和三个管理员，另有 2 个广告党（都是输入）。普通成员在 7 天（新群）、30 天（老群）里退群的比例。',
    en: '255 ordinary members. Poorly run: less than half fit, half of the talk is off the subject, nobody keeps order, with 32 (new group) or 18 (old group) advertisers besides; well run: nine in ten fit, rules and three admins, 2 advertisers (all inputs). Share of the ordinary members who quit in 7 days (new) or 30 days (old).',
  },
  source: 'B8.1',
  seeds: { quick: 2, full: 20 },
  figures: [
    { part: 'poorNew', target: '15 % (±4)', low: 0.11, high: 0.19 },
    { part: 'poorOld', target: '10 % (±3)', low: 0.07, high: 0.13 },
    { part: 'wellRunNew', target: '< 15 %', low: 0, high: 0.15 },
    { part: 'wellRunOld', target: '< 10 %', low: 0, high: 0.1 },
  ],
  measure: (seed, parameters = {}) => {
    const share = (plan: Plan, { fresh }: Age): number => quits(seed, { ...plan, parameters }, fresh);
    return {
      poorNew: share(poorlyRun(NEW.days, 32), NEW),
      poorOld: share(poorlyRun(OLD.days, 18), OLD),
      wellRunNew: share(wellRun(NEW.days), NEW),
      wellRunOld: share(wellRun(OLD.days), OLD),
    };
  },
});
