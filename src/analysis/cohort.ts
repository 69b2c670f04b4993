/** The columns of a frame's persons that are read here (analysis imports nothing of the rest). */
export interface ObservedPersons {
  role: ArrayLike<number>;
  /** Minute of first entering any group. */
  enteredAt: ArrayLike<number>;
  /** Minute of leaving the last group of the first stay; read only where exit is not 0. */
  leftAt: ArrayLike<number>;
  /** 0 inside, 1 quit, 2 removed, 3 dissolved as planned. */
  exit: ArrayLike<number>;
  /** Index of the cause where exit is 1. */
  cause: ArrayLike<number>;
}

export interface CohortQuestion {
  /** Minute up to which the run is looked at; what comes later is not known yet. */
  now: number;
  /** Only people of this role. */
  role?: number;
  /** Roles that are not counted: advertisers are left out of retention. */
  without?: readonly number[];
}

/** What the survival estimates take: one place a person who had entered by `now`, in the order of the persons. */
export interface Cohort {
  /** Minutes from entering to leaving, or to `now`. */
  durations: Float64Array;
  /** 0 censored (inside, removed, dissolved), else the cause of the quit: its index + 1. */
  event: Uint8Array;
}

const QUIT = 1;

/** First stays as durations and events; a quit is the event, everything else that ends a stay is censoring. */
export function cohort(persons: ObservedPersons, { now, role, without = [] }: CohortQuestion): Cohort {
  const people = persons.role.length;
  const durations = new Float64Array(people);
  const event = new Uint8Array(people);
  let size = 0;
  for (let i = 0; i < people; i++) {
    const enteredAt = persons.enteredAt[i];
    const itsRole = persons.role[i];
    if (enteredAt > now || (role !== undefined && itsRole !== role) || without.includes(itsRole)) continue;
    const gone = persons.exit[i] !== 0 && persons.leftAt[i] <= now;
    durations[size] = (gone ? persons.leftAt[i] : now) - enteredAt;
    event[size] = gone && persons.exit[i] === QUIT ? persons.cause[i] + 1 : 0;
    size++;
  }
  return { durations: durations.slice(0, size), event: event.slice(0, size) };
}
