import { adHocGroups, type AdHocGroup } from '../adHocGroups.ts';
import { defineFact } from '../fact.ts';

/** Chance that a survivor shows more than one of the dead, ties counted half: the area under the ROC curve. */
function areaUnderCurve(survivors: readonly number[], dead: readonly number[]): number {
  let wins = 0;
  for (const s of survivors) for (const d of dead) wins += s > d ? 1 : s === d ? 0.5 : 0;
  return wins / (survivors.length * dead.length);
}

const FEATURES = ['messages', 'replies', 'posterShare'] as const;

export default defineFact({
  id: 'F06',
  use: 'CHECK',
  what: { zh: '看第一天就能分出长命与短命的群', en: 'The first day tells long-lived from short-lived groups' },
  how: {
    zh: '与 F01 同一批群：用第一天的消息数、回复数、发言人数比例区分一周内沉默与活过 30 天的群（AUC）。没有人邀请人，所以不看邀请。',
    en: 'The groups of F01: how well messages, replies and share of posters of the first day separate those silent within a week from those alive after 30 days (AUC). Nobody invites anybody here, so inviters are left out.',
  },
  source: 'B1.16',
  seeds: { quick: 2, full: 20 },
  figures: FEATURES.map((part) => ({ part, target: '> 0.5 (≥ 0.75)', low: 0.6, high: 1 })),
  measure: (seed) => {
    const groups = adHocGroups(seed);
    const of = (part: (typeof FEATURES)[number], keep: (group: AdHocGroup) => boolean): number[] =>
      groups.filter(keep).map((group) => group[part]);
    const area = (part: (typeof FEATURES)[number]): number =>
      areaUnderCurve(
        of(part, ({ life }) => life > 30),
        of(part, ({ life }) => life <= 7),
      );
    return { messages: area('messages'), replies: area('replies'), posterShare: area('posterShare') };
  },
});
