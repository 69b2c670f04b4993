/**
 * How the runs of a search are spent. It is fixed before the first run, so that it can be said how long it will take, and so that
 * where a search ends does not depend on what it sees.
 *
 * The race is successive halving (Karnin, Koren and Somekh 2013, ICML; Jamieson and Talwalkar 2016, AISTATS): all candidates of a
 * generation run on a few seeds, the better half goes on to twice as many, and so on. Chosen over races that drop a candidate as soon
 * as a test speaks against it (F-race: Birattari and others 2002, GECCO), since those have no end that is known before.
 * Two fifths of the runs are kept for the test on fresh seeds: what the race finds is worth nothing without it.
 */
export interface Schedule {
  generations: number;
  /** Candidates that a generation begins with. */
  first: number;
  /** Seeds by which a candidate is judged, heat by heat. */
  heats: readonly number[];
  /** Candidates that are tested at most. */
  finalists: number;
  /** Fresh seeds of the test. */
  fresh: number;
  /** What all of this takes at most. */
  runs: number;
}

/** Heats, generations and finalists, by the runs from which they are worth it. */
const SIZES = [
  { from: 2000, generations: 3, heats: [4, 8, 16, 32], finalists: 4 },
  { from: 600, generations: 3, heats: [4, 8, 16], finalists: 4 },
  { from: 200, generations: 3, heats: [3, 6, 12], finalists: 3 },
  { from: 0, generations: 2, heats: [2, 4], finalists: 2 },
];
const TEST_SHARE = 0.4;
/** The arm and doing nothing run in the test too. */
const BESIDE = 2;

export const FEWEST_RUNS = 100;

/** Of at most so many runs, at least `FEWEST_RUNS`. */
export function scheduleOf(runs: number): Schedule {
  const most = Math.max(FEWEST_RUNS, Math.floor(runs));
  const { generations, heats, finalists } = SIZES.find(({ from }) => most >= from) ?? SIZES[0];
  const fresh = Math.floor((most * TEST_SHARE) / (finalists + BESIDE));
  const test = fresh * (finalists + BESIDE);
  const arm = heats[heats.length - 1];
  let first = 2;
  while (generations * heatsTake(first + 1, heats) + arm + test <= most) first++;
  return { generations, first, heats, finalists, fresh, runs: generations * heatsTake(first, heats) + arm + test };
}

/** How many of so many go on to the next heat. */
export const half = (count: number): number => Math.ceil(count / 2);

function heatsTake(first: number, heats: readonly number[]): number {
  let [count, runs, before] = [first, 0, 0];
  for (const seeds of heats) {
    runs += count * (seeds - before);
    [count, before] = [half(count), seeds];
  }
  return runs;
}
