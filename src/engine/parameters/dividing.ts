import type { Rows } from './row.ts';

/** Temporary groups and splits. */
export const dividing = {
  purposeLeft: [
    0.25,
    0,
    1,
    'ratio',
    'claimed',
    'R4, A000-6',
    '事情办完后还剩的话题',
    'talk left when the purpose is over',
  ],
  follow: [0.95, 0.3, 1, 'probability', 'guess', 'R22', '拆群时愿意跟去的可能', 'chance to follow into a split group'],
  splitHabit: [0.7, 0, 1, 'ratio', 'guess', 'R22', '拆群后保留的习惯', 'habit kept through a split'],
} satisfies Rows;
