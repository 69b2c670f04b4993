import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Heard } from '../engine/probe.ts';
import { packetsOf } from './makeDiary.ts';

const heard = fc
  .array(fc.record({ kind: fc.constantFrom('packet', 'opened', 'day'), at: fc.nat(5 * 1440), a: fc.nat(20_000) }), {
    maxLength: 40,
  })
  .map((all) => all.sort((one, other) => one.at - other.at).map((one): Heard => ({ ...one, group: 0, row: 0, b: 0 })));
const dayOf = ({ at }: { at: number }): number => Math.floor(at / 1440);

test('the red packets of a day are one line, at the last of them, with their count and their sum', () => {
  fc.assert(
    fc.property(heard, (all) => {
      const packets = all.filter(({ kind }) => kind === 'packet');
      const lines = packetsOf(all);
      expect(lines.map(dayOf)).toEqual([...new Set(packets.map(dayOf))]);
      for (const line of lines) {
        const own = packets.filter((packet) => dayOf(packet) === dayOf(line));
        const yuan = (own.reduce((sum, { a }) => sum + a, 0) / 100).toFixed(2);
        expect(line.at).toBe(own.at(-1)?.at);
        expect(line.text.en).toBe(`Took ${yuan} RMB from ${own.length === 1 ? 'a packet' : `${own.length} packets`}`);
        expect(line.text.zh).toContain(yuan);
      }
    }),
  );
});
