import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePolicy } from './parse.ts';
import { builtIns, policyFor, title } from '../../test/policies.ts';
import { writePolicy, type Policy } from './writePolicy.ts';

const [world] = builtIns;
const policy: fc.Arbitrary<Policy> = fc
  .record({ title: fc.option(title, { nil: undefined }), interventions: policyFor(['main']) })
  .map(({ title: own, interventions }) => ({ ...(own ? { title: own } : {}), interventions }));

/** As it comes through the door; fails where it does not. */
function read(text: string): Policy {
  const parsed = parsePolicy(text, world);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { ok: _, warnings: __, ...rest } = parsed;
  return rest;
}

describe('a policy written to a file', () => {
  test('comes back as it was, and is then written to the same bytes', () => {
    fc.assert(
      fc.property(policy, (wanted) => {
        const text = writePolicy(wanted);
        expect(read(text)).toEqual(wanted);
        expect(writePolicy(read(text))).toBe(text);
      }),
    );
  });

  test('does not depend on the order in which its keys were made', () => {
    const [one, other] = [
      { strategy: 'redPacketAdFee', from: 3, until: 9, params: { fee: 50, announced: true } },
      { params: { announced: true, fee: 50 }, until: 9, from: 3, strategy: 'redPacketAdFee' },
    ];
    expect(writePolicy({ interventions: [one] })).toBe(writePolicy({ interventions: [other] }));
  });

  test('says a title once where it is alike in both languages', () => {
    expect(JSON.parse(writePolicy({ title: { zh: '收费', en: '收费' }, interventions: [] }))).toEqual({
      format: 1,
      title: '收费',
      interventions: [],
    });
  });
});
