import { expect, test } from 'vitest';
import { savedRun } from '../../test/savedRun.ts';
import { isFinished } from './isFinished.ts';

test('a run is finished at the last minute of its last day, and not before', () => {
  const { scenario } = savedRun();
  const end = scenario.days * 24 * 60;
  expect([end - 1, end].map((minute) => isFinished({ minute, scenario }))).toEqual([false, true]);
});
