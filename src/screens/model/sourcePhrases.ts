/** What the records of parameters say about their sources, in Chinese; the codes of rows stay as they are. */
const phrases: readonly (readonly [string, string])[] = [
  ['calibrated to the statistics of real groups (S1, S3)', '按真实群的统计（S1、S3）校准'],
  ['calibrated: emergence of who leaves first', '按「谁先走」的涌现校准'],
  ['calibrated: one ad in 3.5 days each', '按每人 3.5 天一条广告校准'],
  ['(ignored 30 days about 25 %)', '（30 天没理会的约 25 %）'],
  ['with all that follows', '算上后续的全部'],
  ['calibrated to F35', '按 F35 校准'],
  ['calibrated', '校准'],
  ['plausible: no badge, fewer visits', '合乎情理：没有红点，来得就少'],
  ['plausible', '合乎情理'],
  ['attention is shared', '注意力要分给各群'],
  ['month-to-month posters', '逐月还在发言的人'],
  ['free riding', '搭便车'],
  ['joiners who post within a day', '进群一天内发言的人'],
  ['doubled', '加倍'],
  ['packets', '红包'],
  ['recreation', '消遣'],
  ['the way out is mute', '出路是免打扰'],
  ['(0.1 to 0.3)', '（0.1 至 0.3）'],
  ['dislike +23 % when overused', '用得过多，反感 +23 %'],
  ['sensitivity known: 0.07 to 0.28 halves or doubles quits', '敏感性已知：0.07 至 0.28 使退群减半或加倍'],
  ['a good group minds more', '好群更在意'],
  ['face', '面子'],
  ['unpunished ads breed ads', '没人管的广告引来广告'],
  ['the month after a wave', '一批人进群后的那个月'],
  ['bonds', '人情'],
  ['no aversion to an end that is known', '说好会散，就不反感'],
  ['leniency seen', '徇情被看见'],
  ['1 admin per 67 members', '每 67 人 1 名管理员'],
  ['Ren and Kraut', 'Ren 与 Kraut'],
];

/** A source in Chinese, as far as its words are known. */
export function chineseSource(source: string): string {
  const said = phrases.reduce((text, [en, zh]) => text.replaceAll(en, zh), source);
  return said.replaceAll(': ', '：').replaceAll('; ', '；').replaceAll(', ', '、').replaceAll(' （', '（');
}
