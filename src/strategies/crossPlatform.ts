import { flag, range } from '../engine/param.ts';
import type { Operator } from '../engine/operator.ts';
import { defineStrategy } from '../engine/strategy.ts';
import type { Values } from '../engine/param.ts';

/** A place where people meet the brand outside the group. */
interface Touchpoint {
  /** People who walk over from there a day, and share of them that fits. */
  inflow: number;
  match: number;
  /** Share of the silent reached from there a day. */
  wake: number;
  money: number;
  minutes: number;
}

const TOUCHPOINTS = {
  account: { inflow: 0.5, match: 0.65, wake: 0.02, money: 8, minutes: 6 },
  personal: { inflow: 0.3, match: 0.85, wake: 0.05, money: 0, minutes: 10 },
  miniProgram: { inflow: 0.3, match: 0.7, wake: 0.03, money: 12, minutes: 2 },
  shortVideo: { inflow: 1.2, match: 0.45, wake: 0.01, money: 20, minutes: 12 },
  moments: { inflow: 0.4, match: 0.75, wake: 0.03, money: 0, minutes: 8 },
  qqGroup: { inflow: 0.4, match: 0.55, wake: 0.02, money: 0, minutes: 8 },
} satisfies Record<string, Touchpoint>;

const params = {
  account: flag({ label: { zh: '公众号', en: 'Official account' }, default: true }),
  personal: flag({ label: { zh: '个人号', en: 'Personal account' }, default: true }),
  miniProgram: flag({ label: { zh: '小程序', en: 'Mini program' }, default: false }),
  shortVideo: flag({ label: { zh: '视频号', en: 'Short video' }, default: false }),
  moments: flag({ label: { zh: '朋友圈', en: 'Moments' }, default: false }),
  qqGroup: flag({ label: { zh: 'QQ 群', en: 'QQ group' }, default: false }),
  effort: range({
    label: { zh: '投入', en: 'Effort' },
    unit: { zh: '倍', en: '×' },
    min: 0.5,
    max: 3,
    step: 0.5,
    default: 1,
  }),
  asked: flag({ label: { zh: '对方愿意才加', en: 'Only who wants is added' }, default: true }),
};

/** Adding people without asking (爆粉): how many more come, the share of them that fits, and the accounts at work. */
const UNASKED = { inflow: 1.6, match: 0.5, hands: 6 } as const;

const POACHING = {
  zh: '不问就加就是爆粉：违反平台规则，也侵犯隐私；被加的人怪的是群主。',
  en: 'Adding people unasked breaks the platform’s rules and their privacy; whoever is added blames the group.',
};

type Settings = Values<typeof params>;

const PLACES = ['account', 'personal', 'miniProgram', 'shortVideo', 'moments', 'qqGroup'] as const;

/** The places in use; each two of them that pass people on to each other bring a tenth more. */
function inUse(settings: Settings): Touchpoint[] {
  return PLACES.flatMap((key) => (settings[key] ? [TOUCHPOINTS[key]] : []));
}

/** People come over, and some of the silent are called back from where they still look. */
function pass(settings: Settings, operator: Operator): void {
  const places = inUse(settings);
  if (places.length === 0) return;
  const loop = settings.effort * (1 + 0.1 * (places.length - 1));
  const sum = (of: (place: Touchpoint) => number): number => places.reduce((total, place) => total + of(place), 0);
  const inflow = sum(({ inflow }) => inflow) * (settings.asked ? 1 : UNASKED.inflow);
  const until = (days: number): number => Math.floor(days * inflow * loop);
  const count = until(operator.since + 1) - until(operator.since);
  const fits = sum(({ inflow, match }) => inflow * match) / sum(({ inflow }) => inflow);
  const match = settings.asked ? fits : Math.min(fits, UNASKED.match);
  if (count > 0) operator.invite({ count, match });
  const share = Math.min(1, loop * sum(({ wake }) => wake));
  operator.serve({ welcome: false, privileges: false, ownService: false, wake: true, share });
  operator.recall(share);
}

export default defineStrategy({
  id: 'crossPlatform',
  kind: 'standing',
  family: 'door',
  title: { zh: '多触点导流', en: 'Routes between touchpoints' },
  short: { zh: '触点', en: 'Touchpoints' },
  summary: {
    zh: '公众号、个人号、小程序、视频号、朋友圈、QQ 群连成一圈：引人进来，也把沉默的人叫回来。',
    en: 'Accounts, mini program, short video, moments and a QQ group form a loop: people come in, the silent are called back.',
  },
  detail: {
    zh: '孤零零一个群很难做。视频号来人多而杂，个人号来人少而准、叫人回来最灵，公众号居中，小程序省时间；朋友圈和 QQ 群不花钱，要天天打理。触点越多越能互相带，也越花钱花人。叫得太勤就不灵了。退了群的人还在这些地方看着你：气消了、还信你的，有人会回来。群满 40 人以后，拉谁都要他点同意。加人要对方愿意：不问就加来得多，群里的人一个个被私加，伤信任也违规。',
    en: 'A group by itself is hard to keep. Short video brings many and mixed, the personal account few and fitting and wakes best, the official account lies between, the mini program saves time; moments and a QQ group cost no money but daily care. Places feed each other, and cost money and time. Called too often, nobody listens. Who has quit still sees you there: some come back, once the grudge is gone and if trust is left. From 40 heads on, whoever is asked in must agree. Add those who want it: unasked, more come, but members too are added one by one, which hurts trust and breaks the rules.',
  },
  touches: { zh: '群外的粉丝；群里沉默的人', en: 'Followers outside; the silent inside' },
  rows: ['R7', 'R36'],
  evidence: 'claimed',
  claims: [
    { row: 'R7', scenario: 'open-door-launch', metric: 'present', claimed: null, sign: 1 },
    { row: 'R36', scenario: 'open-door-launch', metric: 'sales', claimed: 1.3, sign: 1, beside: ['ownShop'] },
  ],
  params,
  flags: ({ asked }) => (asked ? undefined : POACHING),
  cost(settings) {
    const places = inUse(settings);
    const money = places.reduce((total, place) => total + place.money, 0);
    const minutes = places.reduce((total, place) => total + place.minutes, 0);
    return { money: Math.round(money * settings.effort), minutes: Math.round(minutes * settings.effort) };
  },
  begin(settings, operator) {
    // Whoever adds people in bulk adds the members here as well.
    if (!settings.asked) operator.hire({ role: 'poacher', count: UNASKED.hands });
    pass(settings, operator);
  },
  daily: pass,
  end({ asked }, operator) {
    if (!asked) operator.dismiss('poacher');
  },
});
