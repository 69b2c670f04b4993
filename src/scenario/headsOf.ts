import type { World } from './world.ts';

/** Heads of a group at the start; 0 where nothing is known of people. */
export function headsOf({ people = [] }: World, group: string): number {
  return people.reduce((sum, { count, groups }) => sum + (groups.includes(group) ? count : 0), 0);
}
