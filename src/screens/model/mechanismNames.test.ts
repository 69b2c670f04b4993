import { expect, test } from 'vitest';
import { coverage } from '../../validation/coverage.ts';
import { mechanismName, testName } from './mechanismNames.ts';

test('whatever stands for a row of the trade has a name that a reader knows, in both languages', () => {
  const rows = coverage();
  const unnamed = [
    ...rows.flatMap((row) => row.mechanisms).filter((id) => !mechanismName(id)),
    ...rows.flatMap((row) => row.tests).filter((id) => !testName(id)),
  ];
  expect(unnamed).toEqual([]);
});
