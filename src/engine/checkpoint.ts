/** A world kept and put back: a restored run goes on exactly as an uninterrupted one, to the bit. */
import { restoreCalendar, saveCalendar, type SavedCalendar } from './calendar.ts';
import type { AgendaItem, Group, Packet } from './group.ts';
import type { GroupNow } from './groupNow.ts';
import type { Levers } from './levers.ts';
import { CHANGING } from './people.ts';
import { restoreTable, saveTable, type SavedTable } from './table.ts';
import { freshStir } from './stir.ts';
import { countTies } from './ties.ts';
import type { Text } from './text.ts';
import { dayOf, type World } from './world.ts';

interface SavedGroup {
  members: SavedTable;
  /** Only messages that may still change; older ones are as they were. */
  messages: SavedTable;
  calendar: SavedCalendar;
  now: GroupNow;
  packets: Packet[];
  agenda: AgendaItem[];
  /** What held at the end of the day that is over: the next begins under it. Made anew by the hour, never changed. */
  held: Group['held'];
  levers: Levers;
  worn: Float64Array;
  notice: Text | undefined;
  counts: Int32Array;
}

export interface Checkpoint {
  now: number;
  people: SavedTable;
  groups: SavedGroup[];
  income: number;
  cost: number;
  toMembers: number;
  minutesByDay: Float64Array;
  daily: Record<string, Float64Array>;
  notices: number;
  clients: World['clients'];
  words: Map<string, string>;
  begun: Set<string>;
  ended: Set<string>;
  lapsed: Set<string>;
  owed: Set<string>;
}

/** Copies what may change; from day 0 on.  Cheapest at midnight, when the calendars are nearly empty; right at any minute. */
export function save(world: World): Checkpoint {
  const days = Math.max(0, dayOf(world.now));
  return {
    now: world.now,
    people: saveTable(world.people, 0, CHANGING),
    groups: world.groups.map(saveGroup),
    income: world.ledger.income,
    cost: world.ledger.cost,
    toMembers: world.ledger.toMembers,
    minutesByDay: world.ledger.minutesByDay.slice(),
    daily: Object.fromEntries(Object.entries(world.daily).map(([id, column]) => [id, column.slice(0, days)])),
    notices: world.notices.length,
    clients: new Map(world.clients),
    words: new Map(world.words),
    begun: new Set(world.begun),
    ended: new Set(world.ended),
    lapsed: new Set(world.lapsed),
    owed: new Set(world.owed),
  };
}

function saveGroup(group: Group): SavedGroup {
  return {
    members: saveTable(group.members),
    messages: saveTable(group.messages, group.now.frozen),
    calendar: saveCalendar(group.calendar),
    now: { ...group.now },
    packets: group.packets.map((packet) => ({ ...packet })),
    agenda: group.agenda.slice(),
    held: group.held,
    levers: group.levers,
    worn: group.worn.slice(),
    notice: group.notice,
    counts: group.counts.slice(),
  };
}

/** Puts the world back to the checkpoint, which must be of this very run and earlier. */
export function restore(world: World, saved: Checkpoint): void {
  world.now = saved.now;
  world.minute = saved.now;
  restoreTable(world.people, saved.people);
  countTies(world);
  world.groups.length = saved.groups.length;
  saved.groups.forEach((group, index) => {
    restoreGroup(world.groups[index], group);
  });
  world.ledger.income = saved.income;
  world.ledger.cost = saved.cost;
  world.ledger.toMembers = saved.toMembers;
  world.ledger.minutesByDay.set(saved.minutesByDay);
  for (const [id, column] of Object.entries(world.daily)) {
    column.set(saved.daily[id]);
    column.fill(0, saved.daily[id].length);
  }
  world.notices.length = saved.notices;
  world.clients = new Map(saved.clients);
  world.words = new Map(saved.words);
  world.begun = new Set(saved.begun);
  world.ended = new Set(saved.ended);
  world.lapsed = new Set(saved.lapsed);
  world.owed = new Set(saved.owed);
}

function restoreGroup(group: Group, saved: SavedGroup): void {
  restoreTable(group.members, saved.members);
  restoreTable(group.messages, saved.messages);
  restoreCalendar(group.calendar, saved.calendar);
  group.now = { ...saved.now };
  group.packets = saved.packets.map((packet) => ({ ...packet }));
  group.agenda = saved.agenda.slice();
  group.held = saved.held;
  group.levers = saved.levers;
  group.worn.set(saved.worn);
  group.notice = saved.notice;
  group.counts.set(saved.counts);
  group.stir = freshStir();
}
