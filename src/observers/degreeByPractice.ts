import { KIND } from '../engine/codes.ts';
import type { Group } from '../engine/group.ts';
import { daysOfOwnContent, heldInTheEvening, livingMean, reviewedSum } from '../engine/lately.ts';
import type { Observer } from '../engine/observer.ts';
import type { World } from '../engine/world.ts';

/** Days in which a rhythm shows (R13). */
const RHYTHM_DAYS = 14;

/** Of a week's first posts and questions, the share that a person, not a machine, answered. */
function warmth(world: World): number {
  let asked = 0;
  const answered = reviewedSum(world, 7, (messages, m) => {
    const first = messages.newcomer[m] === 1 && messages.replyTo[m] < 0;
    if (messages.author[m] < 0 || (!first && messages.kind[m] !== KIND.question)) return 0;
    asked++;
    return messages.answers[m] > messages.botAnswered[m] ? 1 : 0;
  });
  return asked > 0 ? answered / asked : 0;
}

/** Of a week's ads that broke a rule, or met none, the share that was taken back; 1 where there were no such ads. */
function attitude(world: World): number {
  const ruled = world.groups.map((group) => hasRule(world, group));
  let offences = 0;
  const acted = reviewedSum(world, 7, (messages, m, { index }) => {
    if (messages.kind[m] !== KIND.ad || (messages.allowed[m] === 1 && ruled[index])) return 0;
    offences++;
    return messages.recalled[m];
  });
  return offences > 0 ? acted / offences : 1;
}

/** Whether ads are banned, priced, or kept to a window here. */
function hasRule(world: World, group: Group): boolean {
  const { adsBanned, adFee, adWindow } = heldInTheEvening(world, group);
  return adsBanned || adFee >= 0 || adWindow >= 0;
}

const rhythm = (world: World): number =>
  livingMean(world, (group) => daysOfOwnContent(world, group, RHYTHM_DAYS) / RHYTHM_DAYS);

/** How new the operator's offerings of late were, each as heavy as it came; towards 0 where hardly anything was offered. */
const freshness = (world: World): number =>
  livingMean(world, ({ worn }) => {
    let [sum, fresh] = [0, 0];
    for (const times of worn) {
      sum += times;
      fresh += times / (1 + world.p.wear * times);
    }
    return fresh / Math.max(1, sum);
  });

const degrees = {
  warmth: { title: { zh: '温度', en: 'Warmth' }, measure: warmth },
  attitude: { title: { zh: '态度', en: 'Attitude' }, measure: attitude },
  rhythm: { title: { zh: '频度', en: 'Rhythm' }, measure: rhythm },
  freshness: { title: { zh: '鲜度', en: 'Freshness' }, measure: freshness },
} as const;

/** The four degrees of R30, measured from how the group is run. */
export default Object.entries(degrees).map(([degree, { title, measure }]): Observer => ({
  id: `degree.${degree}`,
  title,
  unit: { zh: '0 到 1', en: '0 to 1' },
  stock: true,
  measure,
}));
