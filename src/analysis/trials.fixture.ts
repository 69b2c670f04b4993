/*
 * Data sets of R's survival package, each in two samples, for reference values: aml (Miller 1981; weeks of remission, maintained
 * and not), ovarian (Edmonson et al. 1979; days, the two treatments), and the leukaemia trial of 6-mercaptopurine (Freireich
 * et al. 1963; weeks, placebo and drug).
 */
export interface Sample {
  time: readonly number[];
  event: readonly number[];
}

export const aml: readonly [Sample, Sample] = [
  { time: [9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161], event: [1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0] },
  { time: [5, 5, 8, 8, 12, 16, 23, 27, 30, 33, 43, 45], event: [1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1] },
];

export const leukaemia: readonly [Sample, Sample] = [
  {
    time: [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23],
    event: Array<number>(21).fill(1),
  },
  {
    time: [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35],
    event: [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0],
  },
];

const ovarianRows = {
  time: [
    59, 115, 156, 421, 431, 448, 464, 475, 477, 563, 638, 744, 769, 770, 803, 855, 1040, 1106, 1129, 1206, 1227, 268,
    329, 353, 365, 377,
  ],
  event: [1, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0],
  rx: [1, 1, 1, 2, 1, 1, 2, 2, 1, 2, 1, 2, 2, 2, 1, 1, 1, 1, 2, 2, 2, 1, 1, 2, 2, 2],
  ecog: [1, 1, 2, 1, 1, 2, 2, 2, 1, 2, 2, 1, 2, 1, 1, 2, 2, 1, 1, 1, 2, 2, 1, 2, 1, 1],
};

/** The rows of ovarian that meet a condition, by treatment. */
export function ovarian(ecog?: number): readonly [Sample, Sample] {
  const of = (rx: number): Sample => {
    const rows = ovarianRows.rx.flatMap((x, i) =>
      x === rx && (ecog === undefined || ovarianRows.ecog[i] === ecog) ? [i] : [],
    );
    return { time: rows.map((i) => ovarianRows.time[i]), event: rows.map((i) => ovarianRows.event[i]) };
  };
  return [of(1), of(2)];
}
