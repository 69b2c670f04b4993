/**
 * The results of the first seeds, up to the first that is not there yet. Runs come in as they finish, and where many members stay a
 * run takes longer: whoever judged all that happen to be there would favour arms that lose members. So a verdict looks at
 * these alone.
 */
export function prefixOf<T>(results: readonly (T | undefined)[]): T[] {
  const whole: T[] = [];
  for (const result of results) {
    if (result === undefined) break;
    whole.push(result);
  }
  return whole;
}
