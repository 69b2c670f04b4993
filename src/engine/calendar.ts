/**
 * What will happen in one group: a ring of a day's minutes, each with a first-in-first-out list of events.
 * An event lies less than a day ahead. Places of past events are used again, so nothing is allocated in a run's course.
 */
export const RING = 1440;

export interface Calendar {
  /** First and last event of each minute of the ring, or -1. */
  readonly head: Int32Array;
  readonly tail: Int32Array;
  next: Int32Array;
  kind: Uint8Array;
  /** Member's row, or what the kind says. */
  row: Int32Array;
  /** A second number, by kind. */
  note: Int32Array;
  /** First unused place (a list through `next`), or -1. */
  free: number;
  used: number;
}

export function createCalendar(): Calendar {
  const places = 1024;
  return {
    head: new Int32Array(RING).fill(-1),
    tail: new Int32Array(RING).fill(-1),
    next: new Int32Array(places),
    kind: new Uint8Array(places),
    row: new Int32Array(places),
    note: new Int32Array(places),
    free: -1,
    used: 0,
  };
}

/** Puts an event into the list of its minute. */
export function schedule(calendar: Calendar, minute: number, kind: number, row: number, note: number): void {
  let place = calendar.free;
  if (place >= 0) calendar.free = calendar.next[place];
  else {
    if (calendar.used === calendar.next.length) enlarge(calendar);
    place = calendar.used++;
  }
  calendar.kind[place] = kind;
  calendar.row[place] = row;
  calendar.note[place] = note;
  calendar.next[place] = -1;
  const slot = slotOf(minute);
  if (calendar.head[slot] < 0) calendar.head[slot] = place;
  else calendar.next[calendar.tail[slot]] = place;
  calendar.tail[slot] = place;
}

/** Takes the first event of this minute, or -1; its columns may be read until the next `schedule`. */
export function takeNext(calendar: Calendar, slot: number): number {
  const place = calendar.head[slot];
  if (place < 0) return -1;
  calendar.head[slot] = calendar.next[place];
  calendar.next[place] = calendar.free;
  calendar.free = place;
  return place;
}

/** Days that lie before any run, in minutes: a remainder of what is not negative stays a whole number, and quick. */
const EVER = RING * 42000;

/** Place of a minute in the ring. */
export function slotOf(minute: number): number {
  return (minute + EVER) % RING;
}

function enlarge(calendar: Calendar): void {
  const size = calendar.next.length * 2;
  for (const name of ['next', 'row', 'note'] as const) {
    const wider = new Int32Array(size);
    wider.set(calendar[name]);
    calendar[name] = wider;
  }
  const kinds = new Uint8Array(size);
  kinds.set(calendar.kind);
  calendar.kind = kinds;
}

/** The events still to come, in order; enough to make the calendar again. */
export type SavedCalendar = Int32Array;

export function saveCalendar(calendar: Calendar): SavedCalendar {
  const saved: number[] = [];
  for (let slot = 0; slot < RING; slot++) {
    for (let place = calendar.head[slot]; place >= 0; place = calendar.next[place]) {
      saved.push(slot, calendar.kind[place], calendar.row[place], calendar.note[place]);
    }
  }
  return Int32Array.from(saved);
}

export function restoreCalendar(calendar: Calendar, saved: SavedCalendar): void {
  calendar.head.fill(-1);
  calendar.tail.fill(-1);
  calendar.free = -1;
  calendar.used = 0;
  for (let k = 0; k < saved.length; k += 4) schedule(calendar, saved[k], saved[k + 1], saved[k + 2], saved[k + 3]);
}
