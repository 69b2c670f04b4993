import { places, type Place } from './places.ts';

/**
 * Which screen an address asks for. `astray`: there is nothing at it; the place is then the nearest one that there is.
 * What stands behind a place is looked at by the two that have something there: sections, and what a link carries.
 */
export function placeAt(hash: string): { place: Place; astray: boolean } {
  const [, name = '', rest = ''] = /^#?\/?([^/?]*)[/?]?(.*)$/s.exec(hash) ?? [];
  if (name === '' && rest === '') return { place: 'cockpit', astray: false };
  const place = places.find((one) => one === name);
  if (place === undefined) return { place: 'gallery', astray: true };
  return { place, astray: rest !== '' && place !== 'model' && place !== 'compare' };
}
