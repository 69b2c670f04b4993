/** Which policies a search tries next. */
import { address, childKey, draw, runKey } from '../../engine/draws.ts';
import type { Intervention } from '../../runner/frame.ts';
import { keyOf, policyAt, type Dimension, type Point, type Space } from './space.ts';

export interface Wish {
  space: Space;
  /** Of the search: the same seed, generation and parents give the same proposals. */
  seed: string;
  generation: number;
  count: number;
  /** What has done well so far; none in the first generation. */
  parents: readonly Point[];
  /** Whether a policy may be tried: lawful, and not tried before. */
  isOpen: (policy: readonly Intervention[]) => boolean;
}

export interface Proposal {
  point: Point;
  policy: Intervention[];
}

/** Draws for each place before one gives up: a small space has no more policies to try. */
const PATIENCE = 20;
/** One in so many is drawn from the whole space, so that a search does not lose sight of what lies far away. */
const STRANGERS = 6;

/**
 * At most `count` different policies. First a Latin hypercube (McKay, Beckman and Conover 1979, Technometrics 21, 239-245): along each
 * dimension the candidates spread evenly. Later ones are children of what did well: two parents mixed setting by setting, one or two
 * settings moved.
 */
export function proposals({ space, seed, generation, count, parents, isOpen }: Wish): Proposal[] {
  const luck = luckOf(seed, generation);
  const spread = parents.length === 0 ? hypercube(space.dimensions, count, luck) : [];
  const found = new Map<string, Proposal>();
  for (let tries = 0; tries < PATIENCE * count && found.size < count; tries++) {
    const point = spread[tries] ?? newPoint(space.dimensions, parents, luck);
    const policy = policyAt(space, point);
    if (isOpen(policy) && !found.has(keyOf(policy))) found.set(keyOf(policy), { point, policy });
  }
  return [...found.values()];
}

/** Uniform in [0, 1), a new one each time. */
type Luck = () => number;

function luckOf(seed: string, generation: number): Luck {
  const { a, b } = childKey(runKey(seed), generation);
  let count = 0;
  return () => draw(a, b, address(0, 0), count++);
}

const below = (count: number, luck: Luck): number => Math.floor(luck() * count);
const oneOf = <T>(all: readonly T[], luck: Luck): T => all[below(all.length, luck)];

function hypercube(dimensions: readonly Dimension[], count: number, luck: Luck): Point[] {
  const columns = dimensions.map(({ levels }) =>
    shuffled(count, luck).map((stratum) => Math.floor(((stratum + luck()) / count) * levels.length)),
  );
  return Array.from({ length: count }, (_, k) => columns.map((column) => column[k]));
}

/** 0 to count - 1 in any order (Fisher and Yates). */
function shuffled(count: number, luck: Luck): number[] {
  const order = Array.from({ length: count }, (_, k) => k);
  for (let k = count - 1; k > 0; k--) {
    const other = below(k + 1, luck);
    [order[k], order[other]] = [order[other], order[k]];
  }
  return order;
}

function newPoint(dimensions: readonly Dimension[], parents: readonly Point[], luck: Luck): Point {
  if (parents.length === 0 || below(STRANGERS, luck) === 0)
    return dimensions.map(({ levels }) => below(levels.length, luck));
  const [mother, father] = [oneOf(parents, luck), oneOf(parents, luck)];
  const child = mother.map((level, d) => (luck() < 0.5 ? level : father[d]));
  for (let moves = 1 + below(2, luck); moves > 0; moves--) {
    const d = below(dimensions.length, luck);
    child[d] = moved(child[d], dimensions[d], luck);
  }
  return child;
}

/** To a neighbour up to a fifth of the range away; where there is no order, anywhere else. */
function moved(level: number, { levels, ordered }: Dimension, luck: Luck): number {
  if (levels.length < 2) return level;
  if (!ordered) return (level + 1 + below(levels.length - 1, luck)) % levels.length;
  const far = 1 + below(Math.ceil(levels.length / 5), luck);
  const to = luck() < 0.5 ? level - far : level + far;
  return Math.min(levels.length - 1, Math.max(0, to));
}
