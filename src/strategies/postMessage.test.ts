import { expect, test } from 'vitest';
import { BY_OPERATOR } from '../engine/codes.ts';
import type { Intervention } from '../scenario/intervention.ts';
import { act, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** What the owner wrote, in order: how good it was, and how often it was answered. */
function written(seed: string, interventions: readonly Intervention[]) {
  const world = tell(small(), { seed, interventions, watch: [], days: 6 });
  const { columns: c, size } = world.groups[0].messages;
  const own = Array.from({ length: size }, (_, m) => m).filter((m) => c.author[m] === BY_OPERATOR);
  return own.map((m) => ({ quality: c.quality[m], answers: c.answers[m], words: world.words.get(`0/${m}`) }));
}

test('a question draws answers, a mechanical push hardly any', () => {
  const answers = (kind: string): number =>
    sum(SEEDS.map((seed) => sum(written(seed, [act('postMessage', '3 20:00', { kind })]).map((own) => own.answers))));
  expect(answers('question')).toBeGreaterThan(2 * answers('push') + 2);
});

test('what is repeated wears off', () => {
  const often = [9, 12, 15, 18, 21].map((hour) => act('postMessage', `3 ${hour}:00`));
  const qualities = written('a', often).map(({ quality }) => quality);
  expect(qualities).toHaveLength(often.length);
  qualities.slice(1).forEach((quality, k) => {
    expect(quality).toBeLessThan(qualities[k]);
  });
});

test('the owner’s own words stand in the stream', () => {
  expect(written('a', [act('postMessage', 3, { text: '大家好' })])).toMatchObject([{ words: '大家好' }]);
});

test('R29, R32: a topic put to all stays open after the first answer', () => {
  const answers = (openQuestion: number): number =>
    sum(
      SEEDS.map((seed) => {
        const world = tell(small({ parameters: { openQuestion } }), {
          seed,
          interventions: [act('postMessage', '3 20:00', { kind: 'question' })],
          watch: [],
          days: 6,
        });
        const { columns: c, size } = world.groups[0].messages;
        return sum(Array.from({ length: size }, (_, m) => (c.author[m] === BY_OPERATOR ? c.answers[m] : 0)));
      }),
    );
  expect(answers(12)).toBeGreaterThan(2 * answers(1));
});

test('R10: an offering wins faded interest back and never talks a keen beginning down', () => {
  const fresh = small({
    groups: [{ id: 'main', name: { zh: '新群', en: 'New' }, topics: ['running'], fresh: true }],
    days: 10,
  });
  const interest = (seed: string, interventions: readonly Intervention[]): number =>
    tell(fresh, { seed, interventions, watch: [], days: 5 }).groups[0].now.interest;
  const post = [act('postMessage', '2 20:00', { kind: 'knowledge' })];
  const changes = Array.from({ length: 12 }, (_, k) => interest(`k${k}`, post) - interest(`k${k}`, []));
  expect(Math.min(...changes)).toBe(0);
  expect(Math.max(...changes)).toBeGreaterThan(0.01);
});
