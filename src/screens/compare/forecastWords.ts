import type { Text } from '../../engine/text.ts';
import type { Phrases } from '../../i18n/phrase.ts';

/** Words of how long something will take. */
export const forecastWords = {
  seconds: (n: string): Text => ({ zh: `${n} 秒`, en: `${n} s` }),
  minutes: (n: string): Text => ({ zh: `${n} 分钟`, en: `${n} min` }),
  takes: (runs: string, time: string): Text => ({
    zh: `约 ${runs} 次模拟${time && `，约 ${time}`}`,
    en: `about ${runs} runs${time && `, about ${time}`}`,
  }),
  takesTime: (time: string): Text => ({ zh: `约 ${time}`, en: `about ${time}` }),
} satisfies Phrases;
