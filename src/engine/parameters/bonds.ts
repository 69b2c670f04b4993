import type { Rows } from './row.ts';

/** Habit, trust, ties. */
export const bonds = {
  habitRate: [0.045, 0.012, 0.166, 'per visited day', 'published', 'F37; B7.4', '习惯养成的速度', 'growth of habit'],
  habitSpread: [0.8, 0.3, 1.2, 'sd of log', 'published', 'F37', '习惯速度的个体差异', 'spread of habit rates'],
  trustRate: [0.02, 0.002, 0.1, 'per visited day', 'claimed', 'R12', '信任增长的速度', 'growth of trust'],
  trustAd: [0.01, 0, 0.1, 'per ad seen', 'guess', 'R5, R12', '一条广告损失的信任', 'trust lost by one ad'],
  tieReply: [0.1, 0.01, 0.3, 'per reply', 'guess', 'calibrated', '回应别人结下的交情', 'tie grown by a reply given'],
  tieReplied: [
    0.08,
    0.01,
    0.3,
    'per reply',
    'guess',
    'calibrated',
    '得到回应结下的交情',
    'tie grown by a reply received',
  ],
  tieDecay: [0.005, 0, 0.05, 'per day', 'guess', 'calibrated: F07', '交情的淡忘', 'decay of ties'],
  tiePrivate: [
    0.75,
    0.3,
    1,
    'tie',
    'claimed',
    'R5, A000-10',
    '交情多深转为私聊',
    'tie at which friends move off the group',
  ],
  tiePrivateLeft: [
    0.3,
    0,
    1,
    'ratio',
    'guess',
    'R5',
    '转私聊后群里还剩的交情',
    'what is left in the group of a private tie',
  ],
} satisfies Rows;
