import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DIED, SILENT, workerProblem } from './workerProblem.ts';

test('what may happen to a worker is said in either language, not in that of the code', () => {
  for (const reason of [DIED, SILENT]) {
    const { zh, en } = workerProblem(reason);
    expect(zh).toMatch(/^\p{Script=Han}[^a-z]*。$/u);
    expect(en).not.toBe(reason);
  }
});

test('what nobody foresaw stays as it was said, whatever it is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('constructor', 'toString', '__proto__')), (reason) => {
      fc.pre(reason !== DIED && reason !== SILENT);
      expect(workerProblem(reason)).toEqual({ zh: reason, en: reason });
    }),
  );
});
