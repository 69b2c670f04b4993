/** The quiet steps before quitting: mute, then fold. Mute needs only interruptions and costs nothing. Source: F22, R2. */
import { address, draw, PURPOSE } from '../draws.ts';
import { ln } from '../exact.ts';
import { ATTENTION, PART, PARTS } from '../codes.ts';
import type { Group } from '../group.ts';
import { quickExp } from '../tables.ts';
import { probeOn } from '../probeOn.ts';
import type { World } from '../world.ts';
import { unreadOf } from './filtering.ts';

/** Each midnight. `day` is the day that ends. */
export function maybeMute(world: World, group: Group, row: number, day: number): void {
  const state = group.members.columns.attention[row];
  if (state === ATTENTION.open) mute(world, group, row, day);
  else if (state === ATTENTION.muted && !maybeUnmute(world, group, row, day)) fold(world, group, row, day);
}

function mute(world: World, group: Group, row: number, day: number): void {
  const { p } = world;
  const c = group.members.columns;
  const people = world.people.columns;
  const who = c.person[row];
  // Loudness and bonds only take away from the rate, so most luck decides before they are weighed.
  const luck = draw(c.keyA[row], c.keyB[row], address(day, PURPOSE.mute), 0);
  if (luck >= p.muteRate) return;
  const grievance =
    -c.mean[row * PARTS + PART.ads] - c.mean[row * PARTS + PART.overload] - c.mean[row * PARTS + PART.push];
  const a =
    ln(Math.max(0.5, group.now.volume * group.now.present) / people.tolerance[who]) +
    0.6 * Math.min(2, 1.5 * grievance);
  const rate = p.muteRate / (1 + quickExp(-1.5 * a)) / (1 + 0.8 * (1 - quickExp(-c.ties[row] / 1.5)));
  if (luck >= rate) return;
  c.attention[row] = ATTENTION.muted;
  group.now.muted++;
  probeOn(world, group, row)?.('muted');
}

/** Who finds the group worth it again lets it ring. */
function maybeUnmute(world: World, group: Group, row: number, day: number): boolean {
  const c = group.members.columns;
  const liking = Math.max(0, Math.min(2, c.worth[row]));
  if (draw(c.keyA[row], c.keyB[row], address(day, PURPOSE.unmute), 0) >= world.p.unmute * liking) return false;
  c.attention[row] = ATTENTION.open;
  group.now.muted--;
  probeOn(world, group, row)?.('unmuted');
  return true;
}

function fold(world: World, group: Group, row: number, day: number): void {
  const c = group.members.columns;
  const who = c.person[row];
  const unread = unreadOf(world, group, row);
  const badge = unread > 3 * world.people.columns.tolerance[who] ? 2 : 0.6;
  const rate = world.p.foldRate * badge * (c.worth[row] < 0 ? 1.6 : 0.5);
  if (draw(c.keyA[row], c.keyB[row], address(day, PURPOSE.fold), 0) >= rate) return;
  c.attention[row] = ATTENTION.folded;
  group.now.folded++;
  probeOn(world, group, row)?.('folded');
}
