import type { Text } from '../../../engine/text.ts';
import type { Phrases } from '../../../i18n/phrase.ts';

/** Words of who was saved and who was lost. */
export const words = {
  title: { zh: '谁留住了，谁走了', en: 'Who was saved, who was lost' },
  finding: (arm: string, saved: string, lost: string, net: string): Text => ({
    zh: `这一组里，「${arm}」留住了 ${saved} 个本会走的人，失去了 ${lost} 个本会留下的人：净 ${net} 人`,
    en: `On this seed ${arm} kept ${saved} who would have left, and lost ${lost} who would have stayed: ${net} in all`,
  }),
  rest: (stayed: string, left: string): Text => ({
    zh: `两边都留下的 ${stayed} 人，两边都走了的 ${left} 人`,
    en: `${stayed} stayed either way, ${left} left either way`,
  }),
  apart: (one: string, two: string, baseline: string, arm: string): Text => ({
    zh: `只在「${baseline}」里进群的 ${one} 人、只在「${arm}」里进群的 ${two} 人，没法比，不算在内`,
    en: `${one} came under ${baseline} only and ${two} under ${arm} only: they cannot be compared and are left out`,
  }),
  curves: { zh: '这一组的留存曲线', en: 'The curves of this seed' },
  curvesNote: {
    zh: 'Kaplan–Meier 估计和 95% 置信带；不含广告党',
    en: 'Kaplan-Meier estimates with their 95% bands; without advertisers',
  },
  curvesFinding: (day: string, list: string): Text => ({
    zh: `这一组的留存曲线，入群后第 ${day} 天：${list}。`,
    en: `The curves of this seed, day ${day} after joining: ${list}.`,
  }),
  longer: (days: string, low: string, high: string): Text => ({
    zh: `人均在群 ${days} 天（95% 区间 ${low} 至 ${high}）`,
    en: `${days} days in the group a member (95% interval ${low} to ${high})`,
  }),
  faster: (ratio: string, low: string, high: string, p: string): Text => ({
    zh: `退群的快慢是对照的 ${ratio} 倍（${low} 至 ${high}，对数秩检验 p ${p}）`,
    en: `quits come ${ratio} times as fast as under the baseline (${low} to ${high}, log-rank p ${p})`,
  }),
  careful: {
    zh: '这里把两边当成两批互不相干的人来算，其实是同一批人、同样的运气，所以算得保守',
    en: 'Here the two are taken for different people; they are the same with the same luck, so this errs on the careful side',
  },
  which: { zh: '看哪一组', en: 'Which seed' },
  typical: { zh: '最典型', en: 'Typical' },
  typicalHint: { zh: '差别最接近中位数的一组', en: 'The seed whose difference is nearest to the median' },
  best: { zh: '最好', en: 'Best' },
  bestHint: { zh: '这个方案最占便宜的一组', en: 'The seed on which this policy does best' },
  worst: { zh: '最差', en: 'Worst' },
  worstHint: { zh: '这个方案最吃亏的一组', en: 'The seed on which this policy does worst' },
  seed: (n: string): Text => ({ zh: `第 ${n} 组`, en: `Seed ${n}` }),
  difference: (text: string): Text => ({ zh: `这一组的差：${text}`, en: `Difference on this seed: ${text}` }),
  busy: { zh: '正在把这一组重跑一遍……', en: 'Running this seed again …' },
  storyBusy: { zh: '正在把他的经历重放一遍……', en: 'Replaying what happened …' },
  saved: (n: string): Text => ({ zh: `留住的 ${n}`, en: `Saved ${n}` }),
  lost: (n: string): Text => ({ zh: `失去的 ${n}`, en: `Lost ${n}` }),
  allRoles: { zh: '全部角色', en: 'All roles' },
  role: { zh: '角色', en: 'Role' },
  member: { zh: '成员', en: 'Member' },
  lives: { zh: '在群的日子', en: 'Days in the group' },
  under: (arm: string): Text => ({ zh: `在「${arm}」里`, en: `Under ${arm}` }),
  nobody: { zh: '这样的人一个也没有。', en: 'There is nobody of this kind.' },
  more: (n: string): Text => ({ zh: `再看 ${n} 人`, en: `${n} more` }),
  quit: (day: string, cause: string): Text => ({ zh: `${day}退群：${cause}`, en: `quit on ${day}: ${cause}` }),
  removed: (day: string): Text => ({ zh: `${day}被移出`, en: `removed on ${day}` }),
  dissolved: (day: string): Text => ({ zh: `留到${day}群按计划结束`, en: `there until its planned end on ${day}` }),
  inside: { zh: '一直在群', en: 'still there at the end' },
  open: (name: string): Text => ({ zh: `${name}的两个故事`, en: `The two stories of ${name}` }),
  parted: (when: string): Text => ({ zh: `从${when} 起，两个故事分开了`, en: `The two stories part on ${when}` }),
  notParted: {
    zh: '两边遇到的事一样，只是感受不同：他看到的内容、信任和交情变了。',
    en: 'The same things happened in both; only how they felt differs, through what was read, trust and ties.',
  },
  partsHere: { zh: '从这天起分开', en: 'They part here' },
  readOnly: (n: string, ads: string): Text => ({
    zh: `只在这边读到 ${n} 条${ads && `，其中广告 ${ads} 条`}`,
    en: `Read only here: ${n}${ads && `, ${ads} of them ads`}`,
  }),
  cameOnly: (n: string, ads: string): Text => ({
    zh: `上次看群以来，只在这边的群里有 ${n} 条${ads && `，其中广告 ${ads} 条`}`,
    en: `In the chat only here since the last visit: ${n}${ads && `, ${ads} of them ads`}`,
  }),
  noneOnly: { zh: '没有只在这边才有的消息', en: 'No message that was only here' },
  line: (by: string, when: string, text: string): Text => ({
    zh: `${by}（${when}）：${text}`,
    en: `${by} (${when}): ${text}`,
  }),
  sameRead: {
    zh: '到这时为止，两边每次看群读到的都是同样的消息。差别来自做法本身对他的作用，或他读不到的事：提醒、红包、信任和交情。',
    en: 'Up to then every visit showed the same messages. What differs was done to them, or is not read: a warning, a packet, trust, ties.',
  },
  skipped: (n: string): Text => ({ zh: `略去 ${n} 天`, en: `${n} days left out` }),
  gone: { zh: '已不在群', en: 'gone' },
  mostly: (saved: string, lost: string): Text => ({
    zh: [saved && `留住最多的是${saved}`, lost && `失去最多的是${lost}`].filter(Boolean).join('，'),
    en: [saved && `Most of the kept: ${saved}`, lost && `${saved ? 'most' : 'Most'} of the lost: ${lost}`]
      .filter(Boolean)
      .join('; '),
  }),
  nothing: { zh: '这时没有事', en: 'Nothing at that time' },
  metBy: (when: string): Text => ({ zh: `到${when}为止遇到的`, en: `Met up to ${when}` }),
  visits: { zh: '看群', en: 'Visits' },
  read: { zh: '读到的消息', en: 'Messages read' },
  ads: { zh: '其中广告', en: 'Ads among them' },
  packets: { zh: '领到的红包（元）', en: 'From red packets (RMB)' },
  written: { zh: '自己发言', en: 'Messages written' },
  warnings: { zh: '被提醒', en: 'Warnings' },
  straw: { zh: '压垮他的最后一根稻草', en: 'The last straw' },
  story: { zh: '经过', en: 'What happened' },
  earlier: { zh: '看全部日子', en: 'Show every day' },
  roles: { zh: '哪些人得益，哪些人吃亏', en: 'Which roles gain, which lose' },
  rolesNote: (seeds: string): Text => ({
    zh: `没有退群、也没被移出的比例，逐组相减；${seeds} 组，中位数与它的 90% 自助区间。区间跨过零线的还说不准`,
    en: `share that neither quit nor was removed, seed by seed; median of ${seeds} seeds and its 90% bootstrap interval. Where it crosses zero, nobody can tell yet`,
  }),
  people: { zh: '人数', en: 'People' },
  change: { zh: '差，百分点（90% 区间）', en: 'Difference in points (90% interval)' },
  rolesFinding: (gain: string, lose: string): Text => ({
    zh: `${gain ? `得益：${gain}` : '没有哪种角色明显得益'}；${lose ? `吃亏：${lose}` : '没有哪种角色明显吃亏'}。`,
    en: `${gain ? `Gaining: ${gain}` : 'No role clearly gains'}; ${lose ? `losing: ${lose}` : 'none clearly loses'}.`,
  }),
  failed: { zh: '这一组没重跑成', en: 'The seed could not be run again' },
  failedHow: { zh: '换一组，或再点一次。', en: 'Choose another seed, or the same again.' },
} satisfies Phrases;
