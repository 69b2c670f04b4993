/** A fingerprint of everything a run left: people, members, messages, daily columns. Same run, same 16 digits. */
import { mix } from './draws.ts';
import type { Columns, Table } from './table.ts';
import { dayOf, type World } from './world.ts';

interface Sum {
  a: number;
  b: number;
}

function add(sum: Sum, word: number): void {
  sum.a = mix(sum.a ^ word);
  sum.b = mix((sum.b + word) ^ sum.a);
}

function addBytes(sum: Sum, bytes: Uint8Array): void {
  const whole = bytes.length & ~3;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let k = 0; k < whole; k += 4) add(sum, view.getInt32(k, true));
  for (let k = whole; k < bytes.length; k++) add(sum, bytes[k]);
}

function addTable<C extends Columns>(sum: Sum, table: Table<C>): void {
  add(sum, table.size);
  for (const name of Object.keys(table.columns).sort()) {
    const column = table.columns[name];
    const length = table.size * (table.widths[name] ?? 1) * column.BYTES_PER_ELEMENT;
    addBytes(sum, new Uint8Array(column.buffer, column.byteOffset, length));
  }
}

/** Hexadecimal, 16 digits. */
export function digestOf(world: World): string {
  const sum = { a: 0x243f6a88, b: 0x13198a2e };
  addTable(sum, world.people);
  for (const group of world.groups) {
    addTable(sum, group.members);
    addTable(sum, group.messages);
  }
  const days = Math.max(0, dayOf(world.now));
  const sparse = world.observers.filter((o) => o.sparse).map(({ id }) => id);
  for (const id of Object.keys(world.daily).sort()) {
    if (sparse.includes(id) && !world.daily[id].some(Boolean)) continue;
    addBytes(sum, new Uint8Array(world.daily[id].buffer, 0, 8 * days));
  }
  for (const [who, { buys, memberUntil, fee, servedAt }] of [...world.clients].sort(([a], [b]) => a - b)) {
    for (const word of [who, memberUntil, fee, servedAt, ...buys]) add(sum, word);
  }
  add(sum, world.ledger.cost);
  add(sum, world.ledger.income);
  return [sum.a, sum.b].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
