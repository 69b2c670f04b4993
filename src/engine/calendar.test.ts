import { expect, test } from 'vitest';
import { RING, createCalendar, restoreCalendar, saveCalendar, schedule, slotOf, takeNext } from './calendar.ts';
import type { Calendar } from './calendar.ts';

/** Takes all events of a minute, in order, as [kind, row, note]. */
function takeAll(calendar: Calendar, minute: number): number[][] {
  const taken: number[][] = [];
  const slot = slotOf(minute);
  for (let place = takeNext(calendar, slot); place >= 0; place = takeNext(calendar, slot)) {
    taken.push([calendar.kind[place], calendar.row[place], calendar.note[place]]);
  }
  return taken;
}

test('events of one minute happen in the order in which they were scheduled', () => {
  const calendar = createCalendar();
  for (let k = 0; k < 5; k++) schedule(calendar, 300, k, 10 + k, 100 + k);
  schedule(calendar, 299, 9, 9, 9);
  expect(takeAll(calendar, 300)).toEqual([0, 1, 2, 3, 4].map((k) => [k, 10 + k, 100 + k]));
  expect(takeAll(calendar, 300)).toEqual([]);
  expect(takeAll(calendar, 299)).toEqual([[9, 9, 9]]);
});

test('an event may call for another within its own minute', () => {
  const calendar = createCalendar();
  const order: number[] = [];
  schedule(calendar, 5, 0, 1, 0);
  schedule(calendar, 5, 0, 2, 0);
  for (let place = takeNext(calendar, 5); place >= 0; place = takeNext(calendar, 5)) {
    const row = calendar.row[place];
    order.push(row);
    if (row < 20) schedule(calendar, 5, 0, row * 10, 0);
  }
  expect(order).toEqual([1, 2, 10, 20, 100]);
});

test('the ring closes: minutes a day apart, before day 0 too, share a place', () => {
  expect(slotOf(0)).toBe(0);
  expect(slotOf(RING)).toBe(0);
  expect(slotOf(-1)).toBe(RING - 1);
  expect(slotOf(-28 * RING)).toBe(0);
  const calendar = createCalendar();
  schedule(calendar, -10, 1, 7, 0);
  expect(takeAll(calendar, RING - 10)).toEqual([[1, 7, 0]]);
});

test('places of past events are used again', () => {
  const calendar = createCalendar();
  for (let minute = 0; minute < 10 * RING; minute++) {
    for (let k = 0; k < 3; k++) schedule(calendar, minute + 1 + k * 7, 0, k, 0);
    takeAll(calendar, minute);
  }
  expect(calendar.used).toBeLessThan(64);
});

test('more events than places find room, and none is lost', () => {
  const calendar = createCalendar();
  for (let k = 0; k < 10000; k++) schedule(calendar, (k * 37) % RING, k & 3, k, -k);
  const rows = new Set<number>();
  for (let minute = 0; minute < RING; minute++) {
    const events = takeAll(calendar, minute);
    const order = events.map((event) => event[1]);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    for (const [, row, note] of events) {
      expect(note + row).toBe(0);
      rows.add(row);
    }
  }
  expect(rows.size).toBe(10000);
});

test('what was saved comes back in order, and the old events are gone', () => {
  const calendar = createCalendar();
  for (let k = 0; k < 500; k++) schedule(calendar, (k * 611) % RING, k % 5, k, k * 2);
  const saved = saveCalendar(calendar);
  const before = Array.from({ length: RING }, (_, minute) => takeAll(calendar, minute));
  schedule(calendar, 77, 1, 1, 1);
  restoreCalendar(calendar, saved);
  expect(Array.from({ length: RING }, (_, minute) => takeAll(calendar, minute))).toEqual(before);
});
