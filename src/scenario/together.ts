import type { Intervention } from './intervention.ts';
import { parseTime } from './time.ts';

type Held = Pick<Intervention, 'from' | 'until' | 'group'>;

/** Whether two acts may touch the same group: without a group an act is for all of them. */
const samePlace = (a: Held, b: Held): boolean => a.group === undefined || b.group === undefined || a.group === b.group;

/** Whether one of two standing strategies is in force in some group of the other for some time. */
export function together(a: Held, b: Held): boolean {
  const end = ({ until }: Held): number => (until === undefined ? Infinity : parseTime(until));
  return samePlace(a, b) && parseTime(a.from) < end(b) && parseTime(b.from) < end(a);
}
