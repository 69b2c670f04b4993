import type { Findings } from './findings.ts';
import type { Intervention } from './intervention.ts';
import type { Path } from './problem.ts';
import { formatTime, parseTime } from './time.ts';

/** Offers a week from which the group hears of something to buy every day. Source: R15. */
const MOST = 7;

type Params = Intervention['params'];

/** Offers a week of each strategy that sells in the group itself. */
const OFFERS: Readonly<Record<string, (params: Params) => number>> = {
  ownShop: ({ perWeek }) => Number(perWeek),
  paidKnowledge: ({ perWeek }) => Number(perWeek),
  brandDeal: ({ perWeek }) => Number(perWeek),
  membership: ({ perWeek }) => Number(perWeek),
  deepService: ({ coupons }) => Number(coupons),
  contentCalendar: ({ offer }) => (offer === true ? 2 : 0),
};

const REMEDY = {
  zh: '少推几次，或分开时段；商业消息最好不超过 15%。',
  en: 'Offer less, or one thing after the other: keep commercial messages at 15 % at most.',
};

/** A moment at which something begins to be sold, or is sold no longer. */
interface Turn {
  at: number;
  strategy: string;
  /** '' for all groups. */
  group: string;
  /** Place in the list; -1 where it ends. */
  begins: number;
}

/** Warns where what is sold in one group comes to more than an offer a day. */
export function doubtSelling(list: readonly Intervention[], base: Path, findings: Findings): void {
  const perWeek = new Map<string, number>();
  const groups = new Set(['']);
  let most = MOST;
  let where = -1;
  for (const { strategy, group, begins } of turns(list)) {
    groups.add(group);
    if (begins < 0) perWeek.delete(`${strategy} ${group}`);
    else perWeek.set(`${strategy} ${group}`, OFFERS[strategy](list[begins].params));
    const offers = Math.max(...Array.from(group === '' ? groups : [group], (id) => offersIn(id, perWeek)));
    if (begins >= 0 && offers > most) [most, where] = [offers, begins];
  }
  if (where < 0) return;
  const from = formatTime(parseTime(list[where].from));
  const message = {
    zh: `从第 ${from} 天起一周推 ${most} 次：成员天天看到推销，退群会陡增。`,
    en: `From day ${from} on there are ${most} offers a week: members see something to buy every day, and quits rise steeply.`,
  };
  findings.doubt([...base, where], most, message, REMEDY);
}

/** In order of time; at one minute ends come first. */
function turns(list: readonly Intervention[]): Turn[] {
  const all = list.flatMap(({ strategy, group = '', from, until }, k): Turn[] => {
    if (!(strategy in OFFERS)) return [];
    const begin = { at: parseTime(from), strategy, group, begins: k };
    return until === undefined ? [begin] : [begin, { at: parseTime(until), strategy, group, begins: -1 }];
  });
  return all.sort((a, b) => a.at - b.at || a.begins - b.begins);
}

/** What is for one group holds there before what is for all. */
function offersIn(group: string, perWeek: ReadonlyMap<string, number>): number {
  const each = Object.keys(OFFERS).map((id) => perWeek.get(`${id} ${group}`) ?? perWeek.get(`${id} `) ?? 0);
  return each.reduce((sum, offers) => sum + offers, 0);
}
