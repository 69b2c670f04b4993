import { expect, test } from 'vitest';
import { fakeSession } from '../../test/fakeSession.ts';
import type { ChatItem } from '../runner/frame.ts';
import { PAGE, Stream } from './stream.svelte.ts';

const item = (index: number): ChatItem => ({ index, at: index }) as ChatItem;

/** A group of `total` messages. */
function opened(total: { now: number }) {
  const session = fakeSession();
  session.chat = (_, before, count) => {
    const end = before ?? total.now;
    const start = Math.max(0, end - count);
    return Promise.resolve(Array.from({ length: end - start }, (_, k) => item(start + k)));
  };
  return new Stream(session, () => Promise.resolve());
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

test('the newest page is shown, older ones on demand', async () => {
  const stream = opened({ now: 100 });
  stream.follow(0, 'zh');
  await settled();
  expect(stream.items[0]?.index).toBe(100 - PAGE);
  await stream.back();
  expect(stream.items.map((i) => i.index)).toEqual(Array.from({ length: 2 * PAGE }, (_, k) => 100 - 2 * PAGE + k));
});

test('what was scrolled back to stays while new messages come', async () => {
  const total = { now: 100 };
  const stream = opened(total);
  stream.follow(0, 'zh');
  await settled();
  await stream.back();
  total.now = 110;
  stream.follow(0, 'zh');
  await settled();
  expect([stream.items[0]?.index, stream.items.at(-1)?.index]).toEqual([100 - 2 * PAGE, 109]);
});

test('after a rewind nothing of the future is left', async () => {
  const total = { now: 100 };
  const stream = opened(total);
  stream.follow(0, 'zh');
  await settled();
  total.now = 50;
  stream.follow(0, 'zh');
  await settled();
  expect(stream.items.at(-1)?.index).toBe(49);
});
