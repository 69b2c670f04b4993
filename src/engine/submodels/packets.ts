/**
 * Lucky-draw packets. Shares fall by the double-mean rule (B5.7); who receives may give in turn (F35).
 * Money moves from a purse to purses, and what nobody takes within a day goes back: nothing is created or lost.
 */
import { address, draw, PURPOSE } from '../draws.ts';
import { ATTENTION, BY_OPERATOR, EVENT, KIND, PART, PARTS, STATUS } from '../codes.ts';
import type { Group, Packet } from '../group.ts';
import { NO_TOPIC } from '../noTopic.ts';
import { schedule } from '../calendar.ts';
import { probeOn } from '../probeOn.ts';
import type { World } from '../world.ts';
import { draft, memberWrites, prepare, write } from './posting.ts';
import { session } from './reading.ts';
import { freshness, wear } from './wearing.ts';

const LIFE = 1440;

/** A member's packet, into about a fifth of the heads, at most 100 shares. */
export function sendMemberPacket(world: World, group: Group, row: number, minute: number, fen: number): void {
  world.people.columns.given[group.members.columns.person[row]] += fen;
  fillDraft(fen);
  const m = memberWrites(world, group, row, minute);
  announcePacket(world, group, m, { fen, shares: sharesFor(group), minute });
}

/** The operator's packet; the till has been charged already. */
export function sendOperatorPacket(world: World, group: Group, minute: number, fen: number, shares: number): void {
  fillDraft(fen);
  const m = write(world, group, BY_OPERATOR, minute);
  announcePacket(world, group, m, { fen, shares: Math.max(1, Math.min(100, shares, fen)), minute });
}

function sharesFor(group: Group): number {
  return Math.max(3, Math.min(100, Math.round(group.now.present / 5)));
}

function fillDraft(fen: number): void {
  prepare(KIND.packet, NO_TOPIC, 0.3);
  draft.fen = fen;
}

/** A packet rings in unmuted pockets: some come to look within the half-hour. */
function announcePacket(
  world: World,
  group: Group,
  m: number,
  p: { fen: number; shares: number; minute: number },
): void {
  group.packets.push({ message: m, fen: p.fen, shares: Math.min(p.shares, p.fen), until: p.minute + LIFE });
  const c = group.members.columns;
  const chance = world.p.packetCall * freshness(world, group, 'packet');
  wear(group, 'packet', 0.5);
  for (let row = 0; row < group.members.size; row++) {
    if (c.status[row] !== STATUS.present || c.attention[row] !== ATTENTION.open) continue;
    const u = draw(c.keyA[row], c.keyB[row], address(p.minute, PURPOSE.packetCall), 0);
    if (u >= chance) continue;
    schedule(group.calendar, p.minute + 1 + Math.floor((u / chance) * 30), EVENT.call, row, 0);
  }
}

/** During a visit: takes a share of every packet that is left, gives if one feels like it. */
export function takePackets(world: World, group: Group, row: number, minute: number): void {
  for (const packet of group.packets) {
    if (packet.shares > 0 && packet.until > minute) takeShare(world, group, row, packet);
  }
  giveOn(world, group, row, minute);
}

function takeShare(world: World, group: Group, row: number, packet: Packet): void {
  const messages = group.messages.columns;
  const c = group.members.columns;
  if (messages.author[packet.message] === row || c.joinedAt[row] > messages.at[packet.message]) return;
  if (packet.message < session.from) return;
  const people = world.people.columns;
  const who = c.person[row];
  const at = address(messages.at[packet.message], PURPOSE.packetShare);
  const fen = shareOf(packet, draw(c.keyA[row], c.keyB[row], at, packet.message));
  packet.fen -= fen;
  packet.shares--;
  messages.taken[packet.message]++;
  people.received[who] += fen;
  c.today[row * PARTS + PART.reward] += world.p.reward * people.reward[who] * Math.sqrt(fen / 100);
  c.giving[row] += (world.p.packetReturn * fen) / people.packet[who];
  probeOn(world, group, row)?.('packet', fen, packet.message);
}

/** Uniform between one fen and twice the mean of what remains; the last share takes the rest. */
export function shareOf(packet: { fen: number; shares: number }, u: number): number {
  if (packet.shares === 1) return packet.fen;
  const most = Math.max(1, Math.floor((2 * packet.fen) / packet.shares));
  return Math.max(1, Math.min(packet.fen - (packet.shares - 1), 1 + Math.floor(u * most)));
}

/** One decision a receipt: to send a packet of one's usual size, or a word of thanks. */
function giveOn(world: World, group: Group, row: number, minute: number): void {
  const c = group.members.columns;
  if (c.giving[row] <= 0) return;
  const a = c.keyA[row];
  const b = c.keyB[row];
  const gives = draw(a, b, address(minute, PURPOSE.packetReturn), 0) < c.giving[row];
  c.giving[row] = 0;
  if (gives) sendMemberPacket(world, group, row, minute, world.people.columns.packet[c.person[row]]);
  else if (draw(a, b, address(minute, PURPOSE.packetThanks), 0) < world.p.packetThanks) {
    prepare(KIND.thanks, NO_TOPIC, 0.1);
    memberWrites(world, group, row, minute);
  }
}

/** Each hour: what nobody took within a day goes back to the giver. */
export function returnPackets(world: World, group: Group, minute: number): void {
  let kept = 0;
  for (const packet of group.packets) {
    if (packet.until > minute && packet.shares > 0) {
      group.packets[kept++] = packet;
      continue;
    }
    const author = group.messages.columns.author[packet.message];
    if (author === BY_OPERATOR) world.ledger.cost -= packet.fen;
    else world.people.columns.given[group.members.columns.person[author]] -= packet.fen;
  }
  group.packets.length = kept;
}
