import { expect, test } from 'vitest';
import { addressOf, placeOf, sections, shelves } from './sections.ts';

test('each section stands once in the navigation and is found again by its address', () => {
  const named = shelves.flatMap((shelf) => shelf.sections);
  expect(named.toSorted()).toEqual(Object.keys(sections).toSorted());
  for (const section of named) expect(placeOf(addressOf(section))).toEqual({ section, heading: '' });
});

test('an address may name a heading, and an unknown section is the overview', () => {
  expect(placeOf(addressOf('odd', 'quitting'))).toEqual({ section: 'odd', heading: 'quitting' });
  expect(placeOf('#/model').section).toBe('about');
  expect(placeOf('#/model/constructor').section).toBe('about');
});
