/** The operator's till in fen (1/100 RMB) and staff time in minutes. Nothing is created or lost: start + in - out = balance. */
import type { Minute } from './setup.ts';

export interface Ledger {
  start: number;
  income: number;
  cost: number;
  /** Of the cost: gifts and fees that went back to members. */
  toMembers: number;
  readonly minutesPerWeek: number;
  /** Staff minutes used by day number, from day 0. */
  readonly minutesByDay: Float64Array;
}

export function createLedger(start: number, minutesPerWeek: number, days: number): Ledger {
  return { start, income: 0, cost: 0, toMembers: 0, minutesPerWeek, minutesByDay: new Float64Array(days + 8) };
}

/** Fen in the till. */
export function balance(ledger: Ledger): number {
  return ledger.start + ledger.income - ledger.cost;
}

/** Staff minutes used in the seven days that end with the day of `now`. */
export function minutesUsed(ledger: Ledger, now: Minute): number {
  const day = Math.max(0, Math.floor(now / 1440));
  let sum = 0;
  for (let d = Math.max(0, day - 6); d <= day; d++) sum += ledger.minutesByDay[d];
  return sum;
}

/** Takes fen out of the till; false where there are not enough. */
export function spend(ledger: Ledger, fen: number): boolean {
  if (balance(ledger) < fen) return false;
  ledger.cost += fen;
  return true;
}

/** Takes a gift, or a fee that is given back, out of the till; false where there is not enough. */
export function giveBack(ledger: Ledger, fen: number): boolean {
  if (!spend(ledger, fen)) return false;
  ledger.toMembers += fen;
  return true;
}

/** Uses staff time; false where the week holds no more. */
export function useMinutes(ledger: Ledger, now: Minute, minutes: number): boolean {
  if (minutes <= 0) return true;
  if (minutesUsed(ledger, now) + minutes > ledger.minutesPerWeek) return false;
  ledger.minutesByDay[Math.max(0, Math.floor(now / 1440))] += minutes;
  return true;
}
