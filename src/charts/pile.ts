import type { PersonColumns } from '../runner/frame.ts';

/** People who left for one reason: how many of each role. */
export interface Pile {
  /** Index of the cause; -1: removed by the operator, -2: let go with a group that ended as planned. */
  cause: number;
  count: number;
  byRole: number[];
}

const PRESENT = 0;
const QUIT = 1;
const OTHERS = [-1, -2];

/** Those who left by `minute`, by cause in stacking order, then the removed and those let go; reasons that took nobody are left out. */
export function piles(persons: PersonColumns, causes: number, roles: number, minute = Infinity): Pile[] {
  const list = Array.from({ length: causes + OTHERS.length }, (_, i) => ({
    cause: i < causes ? i : OTHERS[i - causes],
    count: 0,
    byRole: new Array<number>(roles).fill(0),
  }));
  for (let i = 0; i < persons.exit.length; i++) {
    const exit = persons.exit[i];
    if (exit === PRESENT || persons.leftAt[i] > minute) continue;
    const pile = list[exit === QUIT ? persons.cause[i] : causes + exit - 2];
    const role = persons.role[i];
    if (!pile || role >= roles) continue;
    pile.count++;
    pile.byRole[role]++;
  }
  return list.filter((pile) => pile.count > 0);
}

/** Marks of a pile where each stands for `unit` people: indices of roles. Every role that left has at least one. */
export function unitMarks(pile: Pile, unit: number): number[] {
  return pile.byRole.flatMap((count, role) => new Array<number>(Math.ceil(count / unit)).fill(role));
}

const UNITS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** Columns of a pile's marks that stand in `rows` rows; three at least. */
export function columnsOf(pile: Pile, unit: number, rows: number): number {
  return Math.max(3, Math.ceil(unitMarks(pile, unit).length / rows));
}

/** The smallest round number of people a mark must stand for so that it fits; the last where nothing does. */
export function unitFor(fits: (unit: number) => boolean): number {
  return UNITS.find(fits) ?? 1000;
}
