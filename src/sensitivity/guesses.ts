/** The parameters that nobody measured, published or claimed: those whose evidence is `guess`. */
import { parameters, type ParameterName } from '../engine/parameters.ts';
import { activities } from '../engine/parameters/activities.ts';
import { needs } from '../engine/parameters/needs.ts';
import { risks } from '../engine/parameters/risks.ts';
import { selling } from '../engine/parameters/selling.ts';
import { serving } from '../engine/parameters/serving.ts';
import { nearer, ownPlace, valueAt } from './scale.ts';

const names = Object.keys(parameters) as ParameterName[];

export const guesses: readonly ParameterName[] = names.filter((name) => parameters[name].evidence === 'guess');

/** Of things that do not happen in the groups that the screening looks at: boards, filters, hurdles at the door, groups newly founded. */
const ABSENT: readonly ParameterName[] = [
  'boardGain',
  'filterPrecision',
  'feeWilling',
  'formWilling',
  'auditSees',
  'interestDays',
  'interestSpread',
  'interestShows',
  'renewal',
];
/** Nor does anybody sell, serve or hold activities there, no group is for something, and no crisis comes; but anybody may take a mute back. */
const elsewhere = new Set([
  ...[activities, needs, risks, selling, serving]
    .flatMap((rows) => Object.keys(rows))
    .filter((name) => name !== 'unmute'),
  ...ABSENT,
]);

const NOBODY_DOES = new Set([activities, needs, risks, selling].flatMap((rows) => Object.keys(rows)));

/** Whether a guess can act at all where the conclusions are tested: nobody sells there or holds activities, no group is for something, and no crisis comes. */
export function canAct(name: ParameterName): boolean {
  return !NOBODY_DOES.has(name);
}

/** What a walk moves at a time: a guess alone, and all those of what does not happen in its groups together. */
export function steps(chosen: readonly ParameterName[]): ParameterName[][] {
  const together = chosen.filter((name) => elsewhere.has(name));
  const alone = chosen.filter((name) => !elsewhere.has(name)).map((name) => [name]);
  return together.length > 0 ? [...alone, together] : alone;
}

/** Values of these guesses at these places of their ranges. */
export function valuesAt(chosen: readonly ParameterName[], places: readonly number[]): Record<string, number> {
  return Object.fromEntries(chosen.map((name, k) => [name, valueAt(parameters[name], places[k])]));
}

/** These places, so much nearer to our own values. */
export function nearerPlaces(chosen: readonly ParameterName[], places: readonly number[], part: number): number[] {
  return chosen.map((name, k) => nearer(parameters[name], places[k], part));
}

export function ownPlaces(chosen: readonly ParameterName[]): number[] {
  return chosen.map((name) => ownPlace(parameters[name]));
}
