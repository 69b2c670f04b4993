/** When in the day people look at their phones. */
const HOURS = [
  0.22, 0.1, 0.04, 0.015, 0.015, 0.02, 0.08, 0.3, 0.62, 0.88, 1.05, 0.95, 0.85, 0.75, 0.72, 0.78, 0.8, 0.78, 0.82, 0.95,
  1.12, 1.18, 1.02, 0.58,
];

/** Inverse of the cumulated hourly profile, with straight lines between: uniform draw -> minute of the day. */
const MINUTE_OF = (() => {
  const bins = 2048;
  const total = HOURS.reduce((a, b) => a + b, 0);
  const table = new Float32Array(bins + 1);
  let hour = 0;
  let before = 0;
  for (let k = 0; k <= bins; k++) {
    const target = (k / bins) * total;
    while (hour < 23 && before + HOURS[hour] < target) before += HOURS[hour++];
    table[k] = Math.min(1439.5, (hour + Math.min(1, (target - before) / HOURS[hour])) * 60);
  }
  return table;
})();

/** Minute of the day (0 to 1439) for a uniform draw and a person's lateness in minutes. Source: S1 rhythm, B4.13. */
export function minuteOfDay(u: number, lateness: number): number {
  const at = u * 2048;
  const k = at | 0;
  const minute = MINUTE_OF[k] + (MINUTE_OF[k + 1] - MINUTE_OF[k]) * (at - k) + lateness;
  return (minute < 0 ? minute + 1440 : minute >= 1440 ? minute - 1440 : minute) | 0;
}
