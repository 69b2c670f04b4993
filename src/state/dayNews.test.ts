import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Frame } from '../runner/frame.ts';
import { countDay, dayNews } from './dayNews.ts';

const DAY = 1440;
const NOW = 5 * DAY + 100;
const person = fc.record({
  enteredAt: fc.integer({ min: 0, max: NOW }),
  stay: fc.integer({ min: 1, max: 3 * DAY }),
  exit: fc.constantFrom(0, 1, 1, 2, 3),
  cause: fc.integer({ min: 0, max: 5 }),
});
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;

function frameOf(people: readonly Person[]): Pick<Frame, 'persons' | 'minute'> {
  const left = people.map(({ enteredAt, stay, exit }) => (exit > 0 && enteredAt + stay <= NOW ? enteredAt + stay : -1));
  const persons = {
    role: Uint8Array.from(people, () => 0),
    enteredAt: Int32Array.from(people, (p) => p.enteredAt),
    leftAt: Int32Array.from(left),
    exit: Uint8Array.from(people, ({ exit }, i) => (left[i] === -1 ? 0 : exit)),
    cause: Uint8Array.from(people, ({ exit, cause }) => (exit === 1 ? cause : 255)),
  };
  return { persons, minute: NOW };
}

test('the days together tell of everybody who came, quit or was removed, once', () => {
  fc.assert(
    fc.property(fc.array(person, { maxLength: 40 }), (people) => {
      const frame = frameOf(people);
      const days = [0, 1, 2, 3, 4, 5].map((day) => countDay(frame, day));
      const all = (of: (news: (typeof days)[number]) => number): number => days.reduce((n, news) => n + of(news), 0);
      const exits = (exit: number): number => frame.persons.exit.filter((one) => one === exit).length;
      expect(all(({ joined }) => joined)).toBe(people.filter(({ enteredAt }) => enteredAt > 0).length);
      expect(all(({ removed }) => removed)).toBe(exits(2));
      expect(all(({ quit }) => quit.reduce((a, b) => a + b, 0))).toBe(exits(1));
    }),
  );
});

test('the line says decisions first, then who left and why, and says so where nothing happened', () => {
  const frame = frameOf([{ enteredAt: 0, stay: DAY + 5, exit: 1, cause: 0 }]);
  expect(dayNews(frame, 1, [{ zh: '群规', en: 'Rules' }])).toEqual({
    zh: '这一天：「群规」；退群 1 人：广告 1',
    en: 'On this day: "Rules"; 1 quit: ads 1',
  });
  expect(dayNews(frame, 2, []).zh).toBe('这一天：没有人来去');
});
