import type { Text } from '../../engine/text.ts';
import type { Phrases } from '../../i18n/phrase.ts';

/** Words of the view that holds two measures against each other. */
export const tradeOffWords = {
  title: { zh: '取舍', en: 'Trade-offs' },
  /** The place in braces is the control. */
  against: (kept: string): Text => ({ zh: `${kept}，对{metric}`, en: `${kept} against {metric}` }),
  metric: { zh: '另一个指标', en: 'The other measure' },
  note: (seeds: string, drawn: string): Text => ({
    zh: `${seeds} 组，每组一点${drawn}；标记是中位数，横竖线是 90% 的组；灰底：前沿压过的地方`,
    en: `${seeds} seeds, a dot each${drawn}; marks are medians, lines hold 90% of the seeds; grey: what the front dominates`,
  }),
  drawn: (most: string): Text => ({ zh: `（只画前 ${most} 组）`, en: ` (the first ${most} drawn)` }),
  explained: {
    zh: '压过：两头都不差，至少一头更好。前沿：没有谁压过的方案。',
    en: 'To dominate: at least as good in both, better in one. The front: the policies that no other dominates.',
  },
  better: (metric: string, right: boolean): Text => ({
    zh: right ? `${metric} → 越右越好` : `越左越好 ← ${metric}`,
    en: right ? `${metric} → right is better` : `left is better ← ${metric}`,
  }),
  allOnFront: (names: string): Text => ({
    zh: `谁也压不过谁：${names}都在前沿上，一头要更好，另一头就得让`,
    en: `Nobody dominates anybody: ${names} are on the front, and to gain in one is to give up in the other`,
  }),
  oneOnFront: (name: string): Text => ({
    zh: `${name}压过其余：两头都不差，至少一头更好`,
    en: `${name} dominates the others: at least as good in both, better in one`,
  }),
  someOnFront: (names: string): Text => ({ zh: `前沿上是${names}`, en: `On the front: ${names}` }),
  behind: (names: string, by: string, many: number): Text => ({
    zh: `${by}压过${names}`,
    en: `${by} ${many === 1 ? 'dominates' : 'dominate'} ${names}`,
  }),
  quoted: (name: string): Text => ({ zh: `「${name}」`, en: name }),
  unsure: (list: string): Text => ({
    zh: `换一批组再比，留在前沿上的机会：${list}`,
    en: `With other seeds, chances to be on the front: ${list}`,
  }),
  ofArm: (name: string, share: string): Text => ({ zh: `${name} ${share}`, en: `${name} ${share}` }),
  sure: { zh: '换一批组再比，多半也是这样', en: 'Other seeds would most likely say the same' },
  alone: {
    zh: '只有一个方案跑过，还没有取舍可看。',
    en: 'Only one policy has been run: there is nothing to trade off yet.',
  },
  table: (x: string, y: string): Text => ({ zh: `${y}与${x}`, en: `${y} and ${x}` }),
  policy: { zh: '方案', en: 'Policy' },
  middle: (metric: string): Text => ({ zh: `${metric}：中位数（90% 的组）`, en: `${metric}: median (90% of seeds)` }),
  onFront: { zh: '在前沿上', en: 'On the front' },
  chance: { zh: '留在前沿上的机会（自助法）', en: 'Chance of the front (bootstrap)' },
  dominatedBy: { zh: '压过它的', en: 'Dominated by' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
} satisfies Phrases;
