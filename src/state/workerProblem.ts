import type { Text } from '../engine/text.ts';

/** What may happen to a worker, as an error says it. */
export const DIED = 'The worker died.';
export const SILENT = 'The worker did not answer.';

const KNOWN = new Map<string, Text>([
  [
    DIED,
    {
      zh: '后台计算中断了，多半是内存不够：关掉几个标签页，或少跑几组。',
      en: 'The worker died, most likely for lack of memory: close some tabs, or run fewer seeds.',
    },
  ],
  [
    SILENT,
    {
      zh: '后台计算很久没有回音，已经换了一个。',
      en: 'The worker did not answer for long and was replaced.',
    },
  ],
]);

/** What a worker's error means, in the reader's language; what nobody foresaw stays as it was said. */
export function workerProblem(reason: string): Text {
  return KNOWN.get(reason) ?? { zh: reason, en: reason };
}
