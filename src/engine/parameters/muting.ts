import type { Rows } from './row.ts';

/** Ladder. */
export const muting = {
  tolerance: [
    45,
    10,
    200,
    'messages a day',
    'guess',
    'calibrated: F22',
    '能忍受的日消息量',
    'messages a day one tolerates',
  ],
  toleranceSpread: [0.8, 0.3, 1.5, 'sd of log', 'guess', 'calibrated: F22', '忍受力的个体差异', 'spread of tolerance'],
  muteRate: [
    0.0094,
    0.002,
    0.1,
    'per day at most',
    'measured',
    'F22; B3.4',
    '设免打扰的最大日概率',
    'highest daily chance to mute',
  ],
  mutedBefore: [
    0.6,
    0,
    0.9,
    'share',
    'measured',
    'F22; B3.4',
    '老成员早已免打扰的比例（上限）',
    'share of old members who muted long ago (limit)',
  ],
  foldRate: [0.00416, 0.001, 0.05, 'per day', 'guess', 'F22', '折叠的日概率', 'daily chance to fold'],
} satisfies Rows;
