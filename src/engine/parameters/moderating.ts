import type { Rows } from './row.ts';

/** Moderation. */
export const moderating = {
  staffMinutes: [2, 0.5, 10, 'minutes a case', 'guess', 'B6.9', '处理一次违规的时间', 'staff time a case'],
  ownerDelay: [300, 30, 1440, 'minutes', 'guess', 'R14', '只有群主时的处理延迟', 'delay of an owner alone'],
  ownerSees: [
    0.35,
    0.05,
    1,
    'share',
    'claimed',
    'R14, A004-21: 1 admin per 67 members',
    '群主一人照看得过来的比例（二百人）',
    'share of offences an owner alone sees at 200 members',
  ],
  filterPrecision: [
    0.9,
    0.5,
    1,
    'probability',
    'guess',
    'C1-7: Ren and Kraut have such a parameter; its value could not be read',
    '过滤跑题内容时不漏掉的可能',
    'chance that a filter hides a message it is meant to hide',
  ],
} satisfies Rows;
