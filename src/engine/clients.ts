/** What is known of those who have bought. Each record is replaced whole, so that a checkpoint copies the map alone. */
import type { Group } from './group.ts';
import type { World } from './world.ts';

export interface Client {
  /** Minutes of the last three purchases kept, newest last. */
  buys: readonly number[];
  /** Group of the membership, end of the month paid for (0: none), its fee in fen, and the minute of the last service. */
  group: number;
  memberUntil: number;
  fee: number;
  servedAt: number;
}

export const MONTH = 30 * 1440;

const STRANGER: Client = { buys: [], group: -1, memberUntil: 0, fee: 0, servedAt: 0 };

export function clientOf(world: World, who: number): Client {
  return world.clients.get(who) ?? STRANGER;
}

export function noteClient(world: World, who: number, news: Partial<Client>): void {
  world.clients.set(who, { ...clientOf(world, who), ...news });
}

/** A month is paid for, from now on. */
export function enrolMember(world: World, group: Group, who: number, fee: number): void {
  const memberUntil = world.minute + MONTH;
  noteClient(world, who, { group: group.index, memberUntil, fee, servedAt: world.minute });
}

export function hasMembership(world: World, who: number): boolean {
  return clientOf(world, who).memberUntil > world.minute;
}

/** Whether it is a paying member's turn, where this share of them is served a day. */
export function isDue(world: World, who: number, share: number): boolean {
  return hasMembership(world, who) && world.minute - clientOf(world, who).servedAt >= 1440 / share;
}
