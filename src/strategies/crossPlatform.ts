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
} satisfies Record<string, Touchpoint>;

const params = {
  account: flag({ label: { zh: '公众号', en: 'Official account' }, default: true }),
  personal: flag({ label: { zh: '个人号', en: 'Personal account' }, default: true }),
  miniProgram: flag({ label: { zh: '小程序', en: 'Mini program' }, default: false }),
  shortVideo: flag({ label: { zh: '视频号', en: 'Short video' }, default: false }),
  effort: range({
    label: { zh: '投入', en: 'Effort' },
    unit: { zh: '倍', en: '×' },
    min: 0.5,
    max: 3,
    step: 0.5,
    default: 1,
  }),
};

type Settings = Values<typeof params>;

/** The places in use; each two of them that pass people on to each other bring a tenth more. */
function inUse(settings: Settings): Touchpoint[] {
  return (['account', 'personal', 'miniProgram', 'shortVideo'] as const).flatMap((key) =>
    settings[key] ? [TOUCHPOINTS[key]] : [],
  );
}

/** People come over, and some of the silent are called back from where they still look. */
function pass(settings: Settings, operator: Operator): void {
  const places = inUse(settings);
  if (places.length === 0) return;
  const loop = settings.effort * (1 + 0.1 * (places.length - 1));
  const sum = (of: (place: Touchpoint) => number): number => places.reduce((total, place) => total + of(place), 0);
  const inflow = sum(({ inflow }) => inflow);
  const until = (days: number): number => Math.floor(days * inflow * loop);
  const count = until(operator.since + 1) - until(operator.since);
  const match = sum(({ inflow, match }) => inflow * match) / inflow;
  if (count > 0) operator.invite({ count, match });
  const share = Math.min(1, loop * sum(({ wake }) => wake));
  operator.serve({ welcome: false, privileges: false, ownService: false, wake: true, share });
}

export default defineStrategy({
  id: 'crossPlatform',
  kind: 'standing',
  family: 'door',
  title: { zh: '多触点导流', en: 'Routes between touchpoints' },
  short: { zh: '触点', en: 'Touchpoints' },
  summary: {
    zh: '公众号、个人号、小程序、视频号连成一圈：引人进来，也把沉默的人叫回来。',
    en: 'Official account, personal account, mini program and short video form a loop: people come in, the silent are called back.',
  },
  detail: {
    zh: '孤零零一个群很难做。视频号来人多而杂，个人号来人少而准、叫人回来最灵，公众号居中，小程序省时间。触点越多越能互相带，也越花钱花人。叫得太勤就不灵了。个人号加人要对方愿意，爆粉式加人伤信任也违规。',
    en: 'A group by itself is hard to keep. Short video brings many and mixed, the personal account few and fitting and wakes best, the official account lies between, the mini program saves time. Places feed each other, and cost money and time. Called too often, nobody listens. A personal account adds those who want it: adding in bulk hurts trust and breaks the rules.',
  },
  touches: { zh: '群外的粉丝；群里沉默的人', en: 'Followers outside; the silent inside' },
  rows: ['R7', 'R36'],
  evidence: 'claimed',
  claims: [{ row: 'R7', scenario: 'open-door-launch', metric: 'present', claimed: null, sign: 1 }],
  params,
  cost(settings) {
    const places = inUse(settings);
    const money = places.reduce((total, place) => total + place.money, 0);
    const minutes = places.reduce((total, place) => total + place.minutes, 0);
    return { money: Math.round(money * settings.effort), minutes: Math.round(minutes * settings.effort) };
  },
  begin: pass,
  daily: pass,
});
