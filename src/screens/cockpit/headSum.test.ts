import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Frame } from '../../runner/frame.ts';
import { tally } from '../../state/tally.ts';
import { headLine, headSum } from './headSum.ts';

const NOW = 1000;
const person = fc.record({ enteredAt: fc.integer({ min: 0, max: 2 * NOW }), exit: fc.integer({ min: 0, max: 3 }) });

function tallyOf(people: readonly { enteredAt: number; exit: number }[]): ReturnType<typeof tally> {
  const persons = {
    role: people.map(() => 0),
    enteredAt: people.map((p) => p.enteredAt),
    leftAt: people.map((p) => (p.exit === 0 ? -1 : NOW)),
    exit: people.map((p) => p.exit),
    cause: people.map((p) => (p.exit === 1 ? 0 : 255)),
  };
  const memberships = { person: [], status: [], attention: [], leaving: [] };
  return tally({ persons, memberships, minute: NOW } as unknown as Frame, 1);
}

test('start + joined − quit − removed − let go is who is present, whoever came and went', () => {
  fc.assert(
    fc.property(fc.array(person, { maxLength: 60 }), (people) => {
      const heads = tallyOf(people);
      const sum = headSum(heads).reduce((n, term) => (term.sign === '+' ? n + term.heads : n - term.heads), 0);
      expect(sum).toBe(heads.present);
    }),
  );
});

test('the line says each term that is not naught, and quits always', () => {
  const line = headLine(tallyOf([...Array.from({ length: 9 }, () => ({ enteredAt: 0, exit: 0 }))]), String);
  expect(line).toEqual({ zh: '开局 9 − 退群 0 = 9', en: '9 at the start − 0 quit = 9' });
  const people = [0, 1, 2, 3].flatMap((exit) => [
    { enteredAt: 0, exit },
    { enteredAt: 5, exit },
  ]);
  expect(headLine(tallyOf(people), String).zh).toBe('开局 4 + 新来 4 − 退群 2 − 移出 2 − 随群解散 2 = 2');
});
