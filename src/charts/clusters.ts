/** Places that lie together: runs of places, from low to high, each within `near` of the one before. As indices. */
export function clusters(places: readonly number[], near: number): number[][] {
  const order = places.map((_, i) => i).sort((a, b) => places[a] - places[b] || a - b);
  const runs: number[][] = [];
  for (const index of order) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before !== undefined && places[index] - places[before] <= near) run.push(index);
    else runs.push([index]);
  }
  return runs;
}
