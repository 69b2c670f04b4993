import { incidenceByUnit, type LifeTable } from '../analysis/lifeTable.ts';
import { bandsOf, LEVELS, type Bands } from './bands.ts';
import { differencesOf } from './contrast.ts';

/**
 * How much larger a share has quit for each cause under the second arm (Aalen-Johansen), by days after joining: one entry a cause, each with
 * the median over seeds and its bands. Over all causes the differences of a seed add up to what its retention loses.
 *
 * first, second: one table a seed, the same seeds in the same order.
 */
export function incidenceDifference(
  first: readonly LifeTable[],
  second: readonly LifeTable[],
  levels: readonly number[] = LEVELS,
): Bands[] {
  const [a, b] = [first.map(incidenceByUnit), second.map(incidenceByUnit)];
  const causes = first.length > 0 ? first[0].byCause.length : 0;
  return Array.from({ length: causes }, (_, cause) =>
    bandsOf(
      a.map((incidence, seed) => differencesOf(incidence[cause], b[seed][cause])),
      levels,
    ),
  );
}
