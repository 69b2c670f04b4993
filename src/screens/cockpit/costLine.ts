import type { Cost } from '../../engine/strategy.ts';
import type { Text } from '../../engine/text.ts';
import { words } from './strategyWords.ts';

/** What a deed costs, in words: money and staff time, once. */
export function costLine({ money, minutes }: Cost, decimal: (n: number) => string): Text {
  const paid = money > 0 ? words.moneyOnce(decimal(money)) : words.free;
  const time = minutes > 0 ? words.once(decimal(minutes)) : words.noTime;
  return { zh: `${paid.zh}，${time.zh}`, en: `${paid.en}, ${time.en}` };
}
