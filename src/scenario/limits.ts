/** What a file may hold at most; beyond this it is refused, so that no file can freeze the page. */
export const limits = {
  /** Bytes of a file in UTF-8: 2 MB. */
  bytes: 2 * 1024 * 1024,
  /** Brackets inside brackets. A scenario needs seven. */
  depth: 24,
  /** Entries of one list, or keys of one object, before anything else is looked at. */
  entries: 5_000,
  /** Values in the whole file. */
  values: 100_000,
  /** Problems that are reported; the rest is counted. */
  problems: 50,
  people: 50_000,
  groups: 200,
  days: 365,
  warmupDays: 60,
  topics: 20,
  roles: 20,
  peopleRows: 1_000,
  inflow: 1_000,
  events: 500,
  interventions: 2_000,
  goals: 20,
  /** WeChat's own cap of a group (facts.md B8.11, domain.md R1). */
  groupCap: 500,
  /** RMB. */
  money: 1_000_000,
  /** Hours of a week. */
  hours: 168,
  /** Characters. */
  idText: 40,
  shortText: 80,
  longText: 1_000,
} as const;
