import { expect, test } from 'vitest';
import { statisticName } from './statistics.ts';

test('a statistic has one name, however its key is spelled', () => {
  for (const key of ['rhythm.hour_entropy', 'hourEntropy', 'hour_entropy']) {
    expect(statisticName(key).en).toBe('Entropy over hours');
  }
  expect(statisticName('reply_gap_s.p90')).toEqual(statisticName('replyGapP90'));
  expect(statisticName('unheard.of').en).toBe('unheard.of');
});
