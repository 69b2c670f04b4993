import type * as z from 'zod/mini';
import type { Text } from '../engine/text.ts';
import { GROUP_PATTERN, ID_PATTERN, MEMBER_PATTERN } from './fields.ts';
import { TIME_PATTERN } from './time.ts';

type Schema = z.core.$ZodTypes;

const TIME: Text = {
  zh: '第几天（从 0 起的整数）或 "天 时:分"，如 "10 09:30"',
  en: 'a day number from 0 or "day HH:MM", as "10 09:30"',
};

/** Tells patterns by their source, the only thing a schema keeps of them. */
const PATTERNS: ReadonlyMap<string, Text> = new Map([
  [TIME_PATTERN.source, TIME],
  [
    ID_PATTERN.source,
    {
      zh: '以字母开头、由字母、数字和连字符组成的代号',
      en: 'a name of letters, digits and hyphens that begins with a letter',
    },
  ],
  [
    GROUP_PATTERN.source,
    { zh: '群的代号，如 "main" 或裂变后的 "main.1"', en: 'the id of a group, as "main", or "main.1" after a split' },
  ],
  [MEMBER_PATTERN.source, { zh: '成员编号，如 "p12"', en: 'a member id, as "p12"' }],
]);

/** What a schema allows, in words: `a whole number from 1 to 365`. */
export function allowed(schema: Schema): Text {
  const { def } = schema._zod;
  switch (def.type) {
    case 'number':
      return allowedNumber(schema);
    case 'string':
      return allowedString(schema);
    case 'boolean':
      return { zh: 'true 或 false', en: 'true or false' };
    case 'enum':
      return oneOf(Object.values(def.entries));
    case 'literal':
      return oneOf(def.values);
    case 'array':
      return allowedList(schema);
    case 'union':
      return 'discriminator' in def ? OBJECT : TIME;
    default:
      return OBJECT;
  }
}

/** `one of: a, b, c`; long lists are cut. */
export function oneOf(values: readonly unknown[]): Text {
  const names = values.slice(0, 24).map((value) => JSON.stringify(value));
  const [only = ''] = names;
  if (values.length === 1) return { zh: only, en: only };
  const more = values.length > names.length;
  return {
    zh: `以下之一：${names.join('、')}${more ? ' 等' : ''}`,
    en: `one of ${names.join(', ')}${more ? ' ...' : ''}`,
  };
}

const OBJECT: Text = { zh: '花括号中的一组键值 { }', en: 'an object in braces { }' };

/** Bounds named by the checks of a schema: numbers, lengths of texts and lists. */
function bounds(schema: Schema): { least: number | undefined; most: number | undefined } {
  let least: number | undefined;
  let most: number | undefined;
  for (const check of schema._zod.def.checks ?? []) {
    const def = check._zod.def as { check: string; value?: number; minimum?: number; maximum?: number };
    if (def.check === 'greater_than') least = def.value;
    if (def.check === 'less_than') most = def.value;
    if (def.check === 'min_length') least = def.minimum;
    if (def.check === 'max_length') most = def.maximum;
  }
  return { least, most };
}

function allowedNumber(schema: Schema): Text {
  const { least, most } = bounds(schema);
  const whole = 'format' in schema._zod.def;
  const zh = whole ? '整数' : '数字';
  const en = whole ? 'a whole number' : 'a number';
  if (least === undefined || most === undefined) return { zh, en };
  return { zh: `${least} 到 ${most} 的${zh}`, en: `${en} from ${least} to ${most}` };
}

function allowedString(schema: Schema): Text {
  const def = schema._zod.def as { format?: string };
  if (def.format === 'date') return { zh: '形如 "2026-03-02" 的日期', en: 'a date as "2026-03-02"' };
  for (const check of schema._zod.def.checks ?? []) {
    const { pattern } = check._zod.def as { pattern?: RegExp };
    const words = pattern && PATTERNS.get(pattern.source);
    if (words) return words;
  }
  const { least, most } = bounds(schema);
  if (most === undefined) return { zh: '双引号中的文字', en: 'a text in double quotes' };
  return {
    zh: `双引号中的文字，${least ?? 0} 到 ${most} 个字`,
    en: `a text in double quotes of ${least ?? 0} to ${most} characters`,
  };
}

function allowedList(schema: Schema): Text {
  const { least, most } = bounds(schema);
  if (most === undefined) return { zh: '方括号中的列表 [ ]', en: 'a list in brackets [ ]' };
  return {
    zh: `方括号中的列表 [ ]，${least ?? 0} 到 ${most} 项`,
    en: `a list in brackets [ ] of ${least ?? 0} to ${most} entries`,
  };
}
