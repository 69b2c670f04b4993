/** Times inside, one row a stay, any order; a frame's membership columns have this shape. */
export interface Stays {
  person: ArrayLike<number>;
  /** Minute. */
  joinedAt: ArrayLike<number>;
  /** Minute of leaving, or -1 while inside. */
  leftAt: ArrayLike<number>;
}

export interface RetentionQuestion {
  /** Ages in whole days, 1 = the day after joining (次日). */
  days: readonly number[];
  /** Minute up to which the run is looked at. */
  now: number;
  /** People not counted (advertisers). */
  without?: (person: number) => boolean;
}

export interface RetentionRow {
  /** Week of joining: 0 = days 0 to 6; below 0: before the run. */
  week: number;
  /** People who joined in it. */
  size: number;
  /** 第 n 日留存: share inside at any time of the n-th day after joining, in the order of `days`; null: not over yet. */
  onDay: (number | null)[];
  /** n 日内留存: share inside at any time of days 1 to n; null: not over yet. */
  within: (number | null)[];
}

const DAY = 1440;

/**
 * Retention by week of joining, as the trade counts it: a person's day 0 is the calendar day of first joining any
 * group, and one who comes back counts again, unlike in Kaplan-Meier. Whoever is out is out, for whatever reason.
 * A cell is filled when the day has passed for the whole week's cohort, and never changes after that.
 * With visits instead of memberships as stays (leftAt = joinedAt) the same table tells who came back to read.
 */
export function retentionTable(stays: Stays, { days, now, without }: RetentionQuestion): RetentionRow[] {
  const counts = countByWeek(stays, firstDays(stays, now, without), Math.max(0, ...days));
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([week, { size, onDay, firstBack }]) => {
      const cell = (people: number, n: number) => (now >= (week * 7 + 7 + n) * DAY ? people / size : null);
      return {
        week,
        size,
        onDay: days.map((n) => cell(n === 0 ? size : onDay[n], n)),
        within: days.map((n) => cell(n === 0 ? size : firstBack.subarray(0, n + 1).reduce((a, b) => a + b, 0), n)),
      };
    });
}

/** Adds up, by week of joining, who was inside on which day after day 0. */
function countByWeek(stays: Stays, joinedOn: Map<number, number>, horizon: number): Map<number, Counts> {
  const weeks = new Map<number, Counts>();
  for (const day of joinedOn.values()) {
    const week = Math.floor(day / 7);
    const counts = weeks.get(week);
    if (counts) counts.size++;
    else weeks.set(week, { size: 1, onDay: new Float64Array(horizon + 1), firstBack: new Float64Array(horizon + 1) });
  }
  // Person by person and in order of time, so that overlapping stays count a day once.
  const order = Array.from({ length: stays.person.length }, (_, i) => i).sort(
    (a, b) => stays.person[a] - stays.person[b] || stays.joinedAt[a] - stays.joinedAt[b],
  );
  let person = -1;
  let countedTo = 0;
  for (const i of order) {
    const day0 = joinedOn.get(stays.person[i]);
    if (day0 === undefined) continue;
    if (stays.person[i] !== person) countedTo = 0;
    person = stays.person[i];
    const { onDay, firstBack } = weeks.get(Math.floor(day0 / 7))!;
    const first = Math.max(countedTo + 1, Math.floor(stays.joinedAt[i] / DAY) - day0);
    const last = Math.min(horizon, lastDay(stays, i) - day0);
    if (last < first) continue;
    if (countedTo === 0) firstBack[first]++;
    for (let n = first; n <= last; n++) onDay[n]++;
    countedTo = last;
  }
  return weeks;
}

/** Calendar day of the last minute of a stay; a visit has one day, whoever leaves at midnight was not there the day after. */
function lastDay({ joinedAt, leftAt }: Stays, i: number): number {
  if (leftAt[i] === -1) return Infinity;
  return Math.max(Math.floor(joinedAt[i] / DAY), Math.ceil(leftAt[i] / DAY) - 1);
}

interface Counts {
  size: number;
  onDay: Float64Array;
  /** People by the first day after day 0 on which they were inside. */
  firstBack: Float64Array;
}

/** The calendar day on which each person who counts first joined. */
function firstDays(stays: Stays, now: number, without?: (person: number) => boolean): Map<number, number> {
  const first = new Map<number, number>();
  for (let i = 0; i < stays.person.length; i++) {
    const person = stays.person[i];
    if (stays.joinedAt[i] > now || without?.(person)) continue;
    const day = Math.floor(stays.joinedAt[i] / DAY);
    first.set(person, Math.min(day, first.get(person) ?? day));
  }
  return first;
}
