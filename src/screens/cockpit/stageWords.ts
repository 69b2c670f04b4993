/** What is said before a run begins and after it has ended. */
import type { Text } from '../../engine/text.ts';
import type { Phrases } from '../../i18n/phrase.ts';
import type { TurningDay } from '../../state/turningDays.ts';

export const words = {
  begin: { zh: '开始', en: 'Start' },
  beginHint: { zh: '或按空格键；随时可以再按一次暂停', en: 'or press Space; press it again to pause at any time' },
  playedBefore: (day: number): Text => ({
    zh: `上次走到第 ${day} 天的走法还留着；在这里做新的决策，会另开一条支线。`,
    en: `What you played to day ${day} is kept; a new decision here opens a branch beside it.`,
  }),
  compareNothing: { zh: '和什么都不做对比', en: 'Compare with doing nothing' },
  compareReference: { zh: '和参考方案对比', en: 'Compare with the reference' },
  compareFull: { zh: '对比里已经有八个方案，先去掉一个', en: 'Compare holds eight policies; take one out first' },
  myRun: { zh: '我的做法', en: 'My run' },
  reference: { zh: '参考方案', en: 'Reference policy' },
  goBack: { zh: '回到某一天', en: 'Go back to a day' },
  again: { zh: '从头再来', en: 'Try again from the start' },
  name: { zh: '给这一局起名', en: 'Name this run' },
  runs: { zh: '我的记录', en: 'My runs' },
} satisfies Phrases;

/** The finding of a run that has reached its last day; `kept` as a share is written, '' where nothing can be said of it. */
export function ended(days: number, kept: string, goals: { met: number; of: number }): Text {
  const zh = [`${days} 天走完${kept && `，留住 ${kept}`}`, ...(goals.of > 0 ? [zhGoals(goals)] : [])];
  const en = [`${days} days played${kept && `, ${kept} kept`}`, ...(goals.of > 0 ? [enGoals(goals)] : [])];
  return { zh: zh.join('，'), en: en.join('; ') };
}

function zhGoals({ met, of }: { met: number; of: number }): string {
  if (of === 1) return met === 1 ? '目标达到了' : '目标没有达到';
  if (met === of) return `${of} 个目标全部达到`;
  return met === 0 ? `${of} 个目标都没达到` : `${of} 个目标达到 ${met} 个`;
}

function enGoals({ met, of }: { met: number; of: number }): string {
  if (of === 1) return met === 1 ? 'the goal is met' : 'the goal is missed';
  if (met === of) return `all ${of} goals met`;
  return met === 0 ? `none of ${of} goals met` : `${met} of ${of} goals met`;
}

/** What the same people with the same luck come to otherwise, as shares are written; '' where the app does not know it. */
export function otherwise(nothing: string, reference: string): Text {
  const zh = [nothing && `什么都不做会留住 ${nothing}`, reference && `参考方案会留住 ${reference}`].filter(Boolean);
  const en = [nothing && `doing nothing keeps ${nothing}`, reference && `the reference ${reference}`].filter(Boolean);
  if (zh.length === 0) return { zh: '', en: '' };
  return { zh: `同样的人、同样的运气，${zh.join('，')}。`, en: `Same people, same luck: ${en.join(', ')}.` };
}

/** Why somebody might go back to a day. */
export function whyBack({ quits, decided }: TurningDay): Text {
  const zh = [quits && `之后一周走的人最多，${quits} 人`, decided && `「${decided.zh}」`].filter(Boolean);
  const en = [quits && `the worst week begins, ${quits} quit`, decided && `"${decided.en}"`].filter(Boolean);
  return { zh: zh.join('，') || '走到一半', en: en.join(', ') || 'halfway' };
}
