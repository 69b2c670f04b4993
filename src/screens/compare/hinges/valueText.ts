import type { Setting } from '../../../compare/hinges.ts';
import type { Value } from '../../../engine/param.ts';
import type { Text } from '../../../engine/text.ts';
import { chineseUnit } from '../../model/units.ts';

/** A value of a setting with its unit, or by its name. */
export function valueText({ names, unit, place }: Setting, value: Value): Text {
  const named = names[String(value)] as Text | undefined;
  if (named) return named;
  const text = typeof value === 'number' ? String(Number(value.toPrecision(3))) : String(value);
  const zh = 'guess' in place ? (chineseUnit(unit.en) ?? unit.en) : unit.zh;
  return { zh: [text, zh].filter(Boolean).join(' '), en: [text, unit.en].filter(Boolean).join(' ') };
}
