import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeAt } from './placeAt.ts';
import { places } from './places.ts';

test('each place is at its name, and without one the cockpit', () => {
  for (const place of places) expect(placeAt(`#/${place}`)).toEqual({ place, astray: false });
  for (const hash of ['', '#', '#/']) expect(placeAt(hash)).toEqual({ place: 'cockpit', astray: false });
});

test('a section of the model and a comparison in a link are not astray', () => {
  expect(placeAt('#/model/odd/agents')).toEqual({ place: 'model', astray: false });
  expect(placeAt('#/compare?c=1.abc/def')).toEqual({ place: 'compare', astray: false });
});

test('what is behind a place that has nothing there leads to the place, anything else to the gallery', () => {
  expect(placeAt('#/runs/12345')).toEqual({ place: 'runs', astray: true });
  expect(placeAt('#/nonsense')).toEqual({ place: 'gallery', astray: true });
  expect(placeAt('#/gallerys')).toEqual({ place: 'gallery', astray: true });
});

test('any address leads to a place that there is, and the address of that place is not astray', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { place } = placeAt(`#/${text}`);
      expect(placeAt(`#/${place}`)).toEqual({ place, astray: false });
    }),
  );
});
