import { totalOf } from '../engine/count.ts';
import { CAUSE, COUNT } from '../engine/codes.ts';
import type { Observer } from '../engine/observer.ts';

const titles = {
  ads: { zh: '因广告退群', en: 'Quit over ads' },
  flood: { zh: '因刷屏打扰退群', en: 'Quit over flooding' },
  value: { zh: '因没收获退群', en: 'Quit for lack of value' },
  push: { zh: '因机械推送退群', en: 'Quit over pushes' },
  conflict: { zh: '因冲突退群', en: 'Quit over conflict' },
  life: { zh: '与群无关的退群', en: 'Quit for reasons of life' },
} as const;

/** Quits of the day by their main cause. */
export default (Object.keys(titles) as (keyof typeof titles)[]).map((cause): Observer => ({
  id: `quit.${cause}`,
  title: titles[cause],
  unit: { zh: '人', en: 'people' },
  measure: (world) => totalOf(world, COUNT.cause + CAUSE[cause]),
}));
