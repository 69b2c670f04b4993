/**
 * Places in the range of a guess: 0 is its least value, 1 its largest. Many ranges span decades and the guess lies near one
 * end, so places are not even: as far as the range allows, our value stands at a half, and half of all places lie on either side.
 */
import type { Parameter } from '../engine/parameters.ts';

type Range = Pick<Parameter, 'default' | 'min' | 'max'>;

/** A guess nearer an end than a half to this power stays off the middle. */
const STEEPEST = 8;

function steepness({ default: value, min, max }: Range): number {
  const share = (value - min) / (max - min);
  return Math.min(STEEPEST, Math.max(1 / STEEPEST, Math.log(share) / Math.log(0.5)));
}

/** The value at a place from 0 to 1. */
export function valueAt(range: Range, place: number): number {
  return range.min + (range.max - range.min) * place ** steepness(range);
}

/** The place of our own value: a half, but for guesses at an end of their range. */
export function ownPlace(range: Range): number {
  return ((range.default - range.min) / (range.max - range.min)) ** (1 / steepness(range));
}

/** A place drawn nearer to our own value: `part` of 1 leaves it, a half halves the way. */
export function nearer(range: Range, place: number, part: number): number {
  const own = ownPlace(range);
  return own + (place - own) * part;
}
