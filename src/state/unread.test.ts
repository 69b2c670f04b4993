import { expect, test } from 'vitest';
import { fakeSession } from '../../test/fakeSession.ts';
import type { ChatItem } from '../runner/frame.ts';
import { Unread } from './unread.svelte.ts';

test('messages count as unread until the chat is looked at, and a rewind takes back what came after it', async () => {
  const total = { now: 100 };
  const session = fakeSession();
  session.chat = () => Promise.resolve([{ index: total.now - 1 } as ChatItem]);
  const unread = new Unread(session, () => Promise.resolve());
  const after = async (now: number, looking = false): Promise<number> => {
    total.now = now;
    unread.follow(0, 'zh', looking);
    await new Promise((resolve) => setTimeout(resolve, 2));
    return unread.count;
  };
  expect(await after(100)).toBe(0);
  expect(await after(146)).toBe(46);
  expect(await after(150, true)).toBe(0);
  expect(await after(152)).toBe(2);
  expect(await after(120)).toBe(0);
  expect(await after(125)).toBe(5);
});
