import { expect, test } from 'vitest';
import { digestOf } from '../engine/digest.ts';
import { run } from '../engine/run.ts';
import { observers } from '../observers/index.ts';
import { toSetup } from '../scenario/toSetup.ts';
import { small } from '../../test/support.ts';
import { rehearse } from './rehearsal.ts';

test('what is rehearsed leaves no trace in the runs that follow', () => {
  const setup = toSetup(small());
  const before = digestOf(run(setup, 'a', [...observers.values()]));
  rehearse(setup, [...observers.values()]);
  expect(digestOf(run(setup, 'a', [...observers.values()]))).toBe(before);
});
