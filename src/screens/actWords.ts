import type { Text } from '../engine/text.ts';
import type { Phrases } from '../i18n/phrase.ts';

/** Words of which a sentence on an act of a policy is made. */
export const actWords = {
  since: (time: string): Text => ({ zh: `${time}${/\d$/.test(time) ? ' ' : ''}起`, en: `from ${time}` }),
  till: (time: string): Text => ({ zh: `到${time}`, en: `until ${time}` }),
  both: (since: string, till: string): Text => ({ zh: `${since}，${till}`, en: `${since}, ${till}` }),
  at: (title: string, target: string): Text => ({ zh: `${title}（${target}）`, en: `${title} (${target})` }),
  told: (title: string, how: string): Text => ({ zh: `${title}：${how}`, en: `${title}: ${how}` }),
  quoted: (given: string): Text => ({ zh: `「${given}」`, en: `"${given}"` }),
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
} satisfies Phrases;
