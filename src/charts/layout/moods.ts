/** How a member feels, as the marks show it: full, half filled, hollow. */
export const MOODS = ['happy', 'soSo', 'irritated'] as const;
export type Mood = (typeof MOODS)[number];

/** Expected net benefit a day from which a member is happy; as far below zero she is irritated. */
const CLEAR = 0.25;

export function moodOf(benefit: number): Mood {
  return benefit >= CLEAR ? 'happy' : benefit > -CLEAR ? 'soSo' : 'irritated';
}
