/** What the virtual experiment after Ren and Kraut should show, as differences of its cells. Source: C1-11, C1-13, C1-14. */
import type { Text } from '../engine/text.ts';
import type { Outcomes, SettingName } from './usenet.ts';

export interface Effect {
  id: string;
  what: Text;
  /** Expected sign; 0: none worth the name, within a tenth either way. */
  sign: 0 | 1;
  of(outcomes: Outcomes): number;
}

type Metric = 'posts' | 'logins';

/** How much more a regime brings than none does, in one setting; in the metric's unit. */
function gain(o: Outcomes, setting: SettingName, regime: 'community' | 'personalised', metric: Metric): number {
  return o[setting][regime][metric] - o[setting].none[metric];
}

/** Mean over the three settings. */
function over(measure: (setting: SettingName) => number): number {
  return (measure('narrow') + measure('broad') + measure('busy')) / 3;
}

const METRICS: Readonly<Record<Metric, Text>> = {
  posts: { zh: '每天发言数', en: 'posts a day' },
  logins: { zh: '人均每天来看的次数', en: 'logins a member and day' },
};

function personalisedEffects(metric: Metric): Effect[] {
  const { zh, en } = METRICS[metric];
  const name = `${metric}Personalised`;
  return [
    {
      id: `${name}OverNone`,
      what: { zh: `${zh}：个性化减无管理`, en: `${en}: personalised less none` },
      sign: 1,
      of: (o) => over((setting) => gain(o, setting, 'personalised', metric)),
    },
    {
      id: `${name}OverCommunity`,
      what: { zh: `${zh}：个性化减社区统一`, en: `${en}: personalised less community-level` },
      sign: 1,
      of: (o) => over((setting) => o[setting].personalised[metric] - o[setting].community[metric]),
    },
    {
      id: `${name}ByBreadth`,
      what: {
        zh: `${zh}：个性化的好处，话题多时减话题少时`,
        en: `${en}: gain by personalised moderation, many topics less few`,
      },
      sign: 1,
      of: (o) => gain(o, 'broad', 'personalised', metric) - gain(o, 'narrow', 'personalised', metric),
    },
    {
      id: `${name}ByVolume`,
      what: {
        zh: `${zh}：个性化的好处，话多时减话少时`,
        en: `${en}: gain by personalised moderation, much talk less little`,
      },
      sign: 1,
      of: (o) => gain(o, 'busy', 'personalised', metric) - gain(o, 'broad', 'personalised', metric),
    },
  ];
}

export const effects: readonly Effect[] = [
  ...personalisedEffects('posts'),
  ...personalisedEffects('logins'),
  {
    id: 'postsCommunityOverNone',
    what: {
      zh: '每天发言数：社区统一与无管理相差的比例（应在一成以内）',
      en: 'posts a day: community-level over none, relative (within a tenth)',
    },
    sign: 0,
    of: (o) => over((setting) => o[setting].community.posts / o[setting].none.posts - 1),
  },
  {
    id: 'loginsCommunityOverNone',
    what: { zh: '人均每天来看的次数：社区统一减无管理', en: 'logins a member and day: community-level less none' },
    sign: 1,
    of: (o) => over((setting) => gain(o, setting, 'community', 'logins')),
  },
];

/** What counts as the expected sign. The bounds are far beyond anything the metric reaches. */
export function boundsOf({ sign }: Effect): { low: number; high: number } {
  return sign === 0 ? { low: -0.1, high: 0.1 } : { low: 0, high: 10_000 };
}
