import { expect, test } from 'vitest';
import { act } from '../../test/support.ts';
import { missingArms } from './missingArms.ts';

const policy = (name: string, ...fees: number[]) => ({
  name: { zh: name, en: name },
  interventions: fees.map((fee) => act('redPacketAdFee', 2, { fee })),
});

test('what is called otherwise and does the same is there already; what does nothing is always there', () => {
  const [idle, low, high] = [policy('idle'), policy('low', 50), policy('high', 200)];
  expect(missingArms([low], [idle, policy('same as low', 50), high])).toEqual([high]);
  expect(missingArms([], [high, policy('again', 200), low])).toEqual([high, low]);
});
