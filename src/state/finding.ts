/** The one sentence at the head of the cockpit that is true now, and a second that puts it in proportion. */
import type { Text } from '../engine/text.ts';
import { MINUTES_PER_DAY } from '../engine/setup.ts';
import { causeNames } from '../i18n/words.ts';
import { CAUSES, type Cause, type Frame } from '../runner/frame.ts';
import { quitsBetween, type Tally } from './tally.ts';

/** Share of quits in words; the largest bound that the share reaches counts. */
const SHARES: readonly [atLeast: number, zh: string, en: string][] = [
  [0.9, '几乎都因为', 'nearly all of them over'],
  [0.6, '多半因为', 'most of them over'],
  [0.52, '一半以上因为', 'over half of them over'],
  [0.48, '一半因为', 'half of them over'],
  [0.4, '近一半因为', 'nearly half of them over'],
  [0, '最多的原因是', 'most often over'],
];

const causeInSentence: Record<Cause, Text> = {
  ads: { zh: '广告', en: 'ads' },
  flood: { zh: '刷屏', en: 'flooding' },
  value: { zh: '没收获', en: 'lack of value' },
  push: { zh: '机械推送', en: 'bot pushes' },
  conflict: { zh: '冲突', en: 'conflict' },
  life: { zh: '生活变动', en: 'changes in life' },
};

/** How many left, and what for most. */
export function finding(tally: Tally, day: number): Text {
  if (tally.quit === 0) {
    return day === 0
      ? { zh: '刚刚开局，还没有人退群', en: 'The run has just begun, nobody has quit' }
      : { zh: `${day} 天过去，没有人退群`, en: `Nobody has quit in ${day} ${day === 1 ? 'day' : 'days'}` };
  }
  const days = Math.max(1, day);
  const zh = `${days} 天走了 ${tally.quit} 人`;
  const en = `${tally.quit} quit in ${days} ${days === 1 ? 'day' : 'days'}`;
  const [cause, n] = mostly(tally);
  if (tally.quit < 5) return { zh, en };
  const [, zhShare, enShare] = SHARES.find(([atLeast]) => n / tally.quit >= atLeast) ?? [0, '', ''];
  return { zh: `${zh}，${zhShare}${causeInSentence[cause].zh}`, en: `${en}, ${enShare} ${causeInSentence[cause].en}` };
}

function mostly({ byCause }: Tally): [Cause, number] {
  return CAUSES.map((cause): [Cause, number] => [cause, byCause[cause]]).reduce((a, b) => (b[1] > a[1] ? b : a));
}

/** Days on each side of a decision before its rates are worth a sentence. */
const ENOUGH_DAYS = 4;

/** Quits a day for the main cause before and since a decision; undefined while it is too early to say. */
export function sinceDecision(
  frame: Frame,
  tally: Tally,
  decision: { at: number; name: Text; previous: number },
): Text | undefined {
  const before = (decision.at - decision.previous) / MINUTES_PER_DAY;
  const since = (frame.minute - decision.at) / MINUTES_PER_DAY;
  if (before < ENOUGH_DAYS || since < ENOUGH_DAYS || tally.quit < 5) return undefined;
  const [cause] = mostly(tally);
  const index = CAUSES.indexOf(cause);
  const was = (quitsBetween(frame, decision.previous, decision.at, index) / before).toFixed(1);
  const is = (quitsBetween(frame, decision.at, frame.minute + 1, index) / since).toFixed(1);
  const names = causeNames[cause];
  if (was === is) {
    return {
      zh: `「${decision.name.zh}」前后，因${names.zh}退群都是每天 ${is} 人`,
      en: `${is} quits a day over ${causeInSentence[cause].en}, before and since "${decision.name.en}"`,
    };
  }
  return {
    zh: `「${decision.name.zh}」以后，因${names.zh}退群从每天 ${was} 人变为 ${is} 人`,
    en: `Since "${decision.name.en}", quits over ${causeInSentence[cause].en} went from ${was} to ${is} a day`,
  };
}
