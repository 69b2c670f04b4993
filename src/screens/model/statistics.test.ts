import { expect, test } from 'vitest';
import { bands } from '../../calibration/bands.ts';
import { wholeGroupBands } from '../../validation/wholeGroupBands.ts';
import { statisticName } from './statistics.ts';

test('each statistic that is held against real groups has a name in both languages', () => {
  const measured = Object.keys(bands).filter((key) => bands[key]?.list !== 'S3');
  for (const key of [...measured, ...Object.keys(wholeGroupBands)]) {
    expect(statisticName(key).zh, key).toMatch(/\p{Script=Han}/u);
    expect(statisticName(key).en, key).not.toBe(key);
  }
});

test('an unknown one is shown by its key', () => {
  expect(statisticName('unheardOf')).toEqual({ zh: 'unheardOf', en: 'unheardOf' });
});
