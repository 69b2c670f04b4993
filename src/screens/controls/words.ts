import type { Text } from '../../engine/text.ts';
import type { Phrases } from '../../i18n/phrase.ts';

export const words = {
  less: (name: string): Text => ({ zh: `减少${name}`, en: `Less ${name}` }),
  more: (name: string): Text => ({ zh: `增加${name}`, en: `More ${name}` }),
  byDefault: (value: string): Text => ({ zh: `默认 ${value}`, en: `Default ${value}` }),
  problems: (n: number): Text => ({ zh: `共 ${n} 处问题`, en: n === 1 ? 'One problem' : `${n} problems` }),
  andMore: (n: number): Text => ({ zh: `还有 ${n} 处`, en: `${n} more` }),
  wholeFile: { zh: '整个文件', en: 'the whole file' },
} satisfies Phrases;
