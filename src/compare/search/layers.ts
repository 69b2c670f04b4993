/**
 * Policies that are good in several ways: in layers of those that no other dominates, and which of them lie far apart. Sorting by layers
 * and crowding as in NSGA-II (Deb, Pratap, Agarwal and Meyarivan 2002, IEEE Transactions on Evolutionary Computation 6, 182-197).
 */
import { frontOf, type Score } from '../front.ts';

/** For each score its layer: 0 is the front, 1 the front of what is left without it, and so on. */
export function layersOf(scores: readonly Score[]): number[] {
  const layers = scores.map(() => -1);
  for (let layer = 0; layers.includes(-1); layer++) {
    const left = scores.flatMap((_, k) => (layers[k] === -1 ? [k] : []));
    const front = frontOf(left.map((k) => scores[k]));
    for (const [place, k] of left.entries()) if (front[place]) layers[k] = layer;
  }
  return layers;
}

/** Places of the scores, the best first: by layer; within a layer the ends first, then those with most room around them. */
export function orderOf(scores: readonly Score[]): number[] {
  const layers = layersOf(scores);
  const places = scores.map((_, k) => k);
  const room = places.map((k) =>
    roomAround(
      k,
      places.filter((other) => layers[other] === layers[k]),
      scores,
    ),
  );
  return places.sort((a, b) => layers[a] - layers[b] || compare(room[b], room[a]) || a - b);
}

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/** Distance between the neighbours on either side, as a share of the whole width, summed over objectives. */
function roomAround(place: number, layer: readonly number[], scores: readonly Score[]): number {
  return scores[place].reduce((sum, _, objective) => {
    const along = layer.toSorted((a, b) => scores[a][objective] - scores[b][objective] || a - b);
    const at = along.indexOf(place);
    const value = (k: number): number => scores[along[k]][objective];
    const width = value(along.length - 1) - value(0);
    if (at === 0 || at === along.length - 1) return Infinity;
    return sum + (width > 0 ? (value(at + 1) - value(at - 1)) / width : 0);
  }, 0);
}
