import { expect, test } from 'vitest';
import { Room } from './room.svelte.ts';

const browser = (usage: number, quota: number) => ({
  estimate: () => Promise.resolve({ usage, quota }),
  persisted: () => Promise.resolve(false),
  persist: () => Promise.resolve(true),
});

test('it gets tight above four fifths', async () => {
  const tight = async (used: number) => {
    const room = new Room(browser(used, 100));
    await room.look();
    return room.isTight;
  };
  expect([await tight(80), await tight(81)]).toEqual([false, true]);
});

test('the promise is asked for, and remembered', async () => {
  const room = new Room(browser(1, 100));
  await room.look();
  expect(room.persisted).toBe(false);
  expect(await room.ask()).toBe(true);
  expect(room.persisted).toBe(true);
});

test('a browser that tells nothing, or fails, is no trouble', async () => {
  const fails = () => Promise.reject(new Error('no'));
  for (const manager of [undefined, {}, { estimate: fails, persisted: fails, persist: fails }]) {
    const room = new Room(manager);
    await room.look();
    expect([room.used, room.quota, room.persisted, room.isTight]).toEqual([undefined, undefined, undefined, false]);
    expect(await room.ask()).toBe(false);
  }
});
