import { expect, test } from 'vitest';
import { KIND } from '../engine/codes.ts';
import { act, ownMessages, small, tell } from '../../test/support.ts';

const file = small({ events: [{ kind: 'dataLoss', at: 5, group: 'main', size: 0.8 }] });
const filesAfter = (...interventions: ReturnType<typeof act>[]) =>
  tell(file, { interventions, watch: [], days: 6 }).groups[0].now.files;

test('R36, R16: what is lost comes back from the backup; without one it is gone for weeks', () => {
  expect(filesAfter(act('dataBackup', 2))).toBe(1);
  expect(filesAfter()).toBeLessThan(0.3);
  expect(filesAfter(act('dataBackup', '5 12:00'))).toBeLessThan(0.3);
});

test('R36: every Sunday evening the best of the week is posted', () => {
  const world = tell(small(), { interventions: [act('dataBackup', 2)], watch: [] });
  const digests = ownMessages(world).filter(({ kind }) => kind === KIND.knowledge);
  expect(digests.map(({ at }) => [Math.floor(at / 1440), (at % 1440) / 60])).toEqual(
    [6, 13, 20].map((day) => [day, 20]),
  );
});
