import { expect, test } from 'vitest';
import { Language } from '../../i18n/language.svelte.ts';
import { frontFinding, type Named } from './tradeOffAnswer.ts';

const arm = (name: string, onFront: boolean, share: number, behind: number[] = []): Named => ({
  name,
  standing: { onFront, share, behind },
});
const told = (arms: Named[], locale: 'zh' | 'en' = 'en') =>
  frontFinding(
    arms,
    arms.map(({ name }) => name),
    new Language([locale]),
  );

test('says who is on the front, who dominates whom, and how sure that is', () => {
  const arms = [arm('A', true, 1), arm('B', true, 0.7), arm('C', false, 0.3, [0]), arm('D', false, 0, [0])];
  expect(told(arms)).toBe(
    'On the front: A and B; A dominates C and D. With other seeds, chances to be on the front: B 70%, C 30%.',
  );
  expect(told(arms, 'zh')).toBe(
    '前沿上是「A」和「B」；「A」压过「C」和「D」。换一批组再比，留在前沿上的机会：「B」 70%，「C」 30%。',
  );
  expect(told([arm('A', true, 1), arm('B', true, 1), arm('C', false, 0, [0, 1])])).toContain('A and B dominate C.');
});

test('all on the front is a choice; one alone beats the others', () => {
  expect(told([arm('A', true, 1), arm('B', true, 0.99)])).toBe(
    'Nobody dominates anybody: A and B are on the front, and to gain in one is to give up in the other. Other seeds would most likely say the same.',
  );
  expect(told([arm('A', false, 0.02, [1]), arm('B', true, 1)])).toContain('B dominates the others');
});
