import { expect, test } from 'vitest';
import { KIND } from '../engine/group.ts';
import { act, ownMessages, small, tell } from '../../test/support.ts';

/** Quality of the knowledge that is posted on this day. */
function quality(day: number, asked: boolean): number {
  const interventions = [act('postMessage', `${day} 10:00`, { kind: 'knowledge' })];
  if (asked) interventions.push(act('pollMembers', 3));
  const world = tell(small({ days: 30 }), { interventions, watch: [], days: day + 1 });
  return ownMessages(world).find(({ kind }) => kind === KIND.knowledge)?.quality ?? 0;
}

test('R34: what is offered after a poll fits better, though asking wears the operator’s questions', () => {
  expect(quality(6, true)).toBeGreaterThan(1.05 * quality(6, false));
});

test('R34: tastes change, and after three weeks the answer is worth nothing any more', () => {
  expect(quality(26, true)).toBeLessThanOrEqual(quality(26, false));
});
