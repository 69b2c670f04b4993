import { describe, expect, test } from 'vitest';
import { conversations } from './conversations.ts';

describe('conversations', () => {
  test('end after more than thirty minutes of silence', () => {
    const found = conversations([0, 1800, 3601, 3700], [1, 2, 1, 2]);
    expect(found).toMatchObject({ conversations: 2, meanLength: 2, singleMessageShare: 0 });
    expect(conversations([0, 1801], [1, 2])).toMatchObject({ conversations: 2, singleMessageShare: 1 });
  });

  test('answer a message when somebody else speaks within the hour, whoever spoke in between', () => {
    expect(conversations([0, 10, 3600], [1, 1, 2]).noOtherVoiceIn1hShare).toBe(1 / 3);
    expect(conversations([0, 10, 3601], [1, 1, 2]).noOtherVoiceIn1hShare).toBe(2 / 3);
  });
});
