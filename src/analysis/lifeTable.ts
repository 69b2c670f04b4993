/** Leavings counted by age in whole units, one row a unit from 0 on: tables of several runs add up row by row. */
export interface LifeTable {
  /** Row k: subjects whose stay lasted longer than k - 1 units, so that they could leave in the k-th. */
  atRisk: Float64Array;
  /** Row k: events in the k-th unit (row 0: at age 0), of any cause. */
  events: Float64Array;
  /** The same, one column a cause. */
  byCause: Float64Array[];
}

export interface LifeTableShape {
  /** Length of a unit, in the unit of the durations. */
  width: number;
  /** Units that are looked at; whoever stays longer is at risk in all of them. */
  units: number;
  causes: number;
}

/**
 * The survival times of a sample, rounded up to whole units. Whoever is censored within a unit counts as at risk in it. With
 * whole durations and a width of 1 nothing is rounded, and estimates from the table are those from the times themselves.
 *
 * durations, event: see cohort; nobody enters late.
 */
export function lifeTable(
  durations: ArrayLike<number>,
  event: ArrayLike<number>,
  { width, units, causes }: LifeTableShape,
): LifeTable {
  const atRisk = new Float64Array(units + 1);
  const events = new Float64Array(units + 1);
  const byCause = Array.from({ length: causes }, () => new Float64Array(units + 1));
  for (let i = 0; i < durations.length; i++) {
    const row = Math.ceil(durations[i] / width);
    atRisk[Math.min(row, units)]++;
    if (event[i] === 0 || row > units) continue;
    events[row]++;
    byCause[event[i] - 1][row]++;
  }
  for (let row = units; row > 0; row--) atRisk[row - 1] += atRisk[row];
  return { atRisk, events, byCause };
}

/**
 * Aalen-Johansen estimate by unit, one column a cause: the share gone by the end of the k-th unit for that cause, when the causes
 * compete and some are censored.
 */
export function incidenceByUnit({ atRisk, events, byCause }: LifeTable): Float64Array[] {
  const incidence = byCause.map((column) => new Float64Array(column.length));
  let staying = 1;
  for (let row = 0; row < atRisk.length; row++) {
    const risk = Math.max(1, atRisk[row]);
    incidence.forEach((column, cause) => {
      column[row] = (row > 0 ? column[row - 1] : 0) + (staying * byCause[cause][row]) / risk;
    });
    staying *= 1 - events[row] / risk;
  }
  return incidence;
}
