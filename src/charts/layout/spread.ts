/**
 * Where a person would stand if nothing pushed: two numbers in [0, 1), the same for one person in every group and run.
 * They come from the R2 sequence (Roberts 2018: multiples of the plastic number's powers), whose neighbours keep their
 * distance, so that few marks overlap to begin with.
 */
export function turnOf(person: number): number {
  return (0.5 + person * 0.7548776662466927) % 1;
}

export function depthOf(person: number): number {
  return (0.5 + person * 0.5698402909980532) % 1;
}

/** An angle for a group's outline, from its id (FNV-1a). */
export function phaseOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return ((hash >>> 0) / 2 ** 32) * 2 * Math.PI;
}
