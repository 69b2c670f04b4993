import type { Diary } from '../../runner/frame.ts';

/**
 * A member's grievances on a scale that ends at her limit, 100: the share of a likely exit they stand for.
 * The height is the chance of quitting within 7 days against one half (a coin's toss: the limit), by cause as in the hazard.
 */
export function strain({ grievances, leaving }: Pick<Diary['groups'][number], 'grievances' | 'leaving'>): number[] {
  const total = grievances.reduce((a, b) => a + b, 0);
  if (total <= 0) return grievances.map(() => 0);
  const height = Math.min(1, leaving / 0.5) * 100;
  return grievances.map((part) => (part / total) * height);
}
