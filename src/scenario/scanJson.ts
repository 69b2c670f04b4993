/**
 * Reads JSON without building anything: finds where the syntax breaks, and refuses what could freeze or trick the page
 * (depth, huge lists, doubled keys, `__proto__` and its kin) before JSON.parse sees it. No recursion, one pass.
 */
import type { Text } from '../engine/text.ts';
import { limits } from './limits.ts';

export interface ScanProblem {
  /** Keys and places down to the trouble. */
  path: (string | number)[];
  /** Offset into the text. */
  at: number;
  message: Text;
}

/** An open bracket: the place it holds now, and the keys it has had (objects only). */
interface Level {
  keys: Set<string> | undefined;
  place: string | number;
}

type Expect = 'value' | 'firstValue' | 'firstKey' | 'key' | 'colon' | 'next' | 'end';

/** Where the reading stands. */
interface Scan {
  readonly text: string;
  at: number;
  expect: Expect;
  levels: Level[];
  values: number;
}

/** The first thing that forbids parsing the text, or undefined where it is sound JSON of bearable size. */
export function scanJson(text: string): ScanProblem | undefined {
  const scan: Scan = { text, at: 0, expect: 'value', levels: [], values: 0 };
  for (;;) {
    skipSpace(scan);
    const sign = text[scan.at];
    if (sign === undefined && scan.expect === 'end') return undefined;
    const message = sign === undefined ? cutShort(scan) : step(scan, sign);
    if (message) return { path: scan.levels.map((level) => level.place).filter((p) => p !== ''), at: scan.at, message };
  }
}

function step(scan: Scan, sign: string): Text | undefined {
  switch (scan.expect) {
    case 'firstKey':
    case 'key':
      return sign === '}' && scan.expect === 'firstKey' ? close(scan) : readKey(scan);
    case 'colon':
      if (sign !== ':') return syntax('colon');
      scan.at++;
      scan.expect = 'value';
      return undefined;
    case 'next':
      return readNext(scan, sign);
    case 'end':
      return syntax('end');
    case 'value':
    case 'firstValue':
      return sign === ']' && scan.expect === 'firstValue' ? close(scan) : readValue(scan, sign);
  }
}

function readKey(scan: Scan): Text | undefined {
  const level = scan.levels[scan.levels.length - 1];
  const end = stringEnd(scan);
  if (!level?.keys || end < 0) return syntax('key');
  const quoted = scan.text.slice(scan.at, end);
  const key = quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
  level.place = key;
  if (FORBIDDEN.has(key)) return TRICK;
  if (level.keys.has(key)) return DOUBLED;
  if (level.keys.size >= limits.entries) return tooMany(limits.entries);
  level.keys.add(key);
  scan.at = end;
  scan.expect = 'colon';
  return undefined;
}

function readNext(scan: Scan, sign: string): Text | undefined {
  const level = scan.levels[scan.levels.length - 1];
  if (sign === (level?.keys ? '}' : ']')) return close(scan);
  if (sign !== ',' || !level) return syntax('next');
  if (typeof level.place === 'number' && !level.keys) {
    level.place++;
    if (level.place >= limits.entries) return tooMany(limits.entries);
  }
  scan.at++;
  scan.expect = level.keys ? 'key' : 'value';
  return undefined;
}

function readValue(scan: Scan, sign: string): Text | undefined {
  if (++scan.values > limits.values) return tooMany(limits.values);
  if (sign === '{' || sign === '[') {
    if (scan.levels.length >= limits.depth) return TOO_DEEP;
    scan.levels.push(sign === '{' ? { keys: new Set(), place: '' } : { keys: undefined, place: 0 });
    scan.expect = sign === '{' ? 'firstKey' : 'firstValue';
    scan.at++;
    return undefined;
  }
  const end = sign === '"' ? stringEnd(scan) : scalarEnd(scan);
  if (end < 0) return sign === '"' ? BROKEN_STRING : syntax('value');
  scan.at = end;
  scan.expect = scan.levels.length === 0 ? 'end' : 'next';
  return undefined;
}

function close(scan: Scan): undefined {
  scan.levels.pop();
  scan.at++;
  scan.expect = scan.levels.length === 0 ? 'end' : 'next';
}

function skipSpace(scan: Scan): void {
  let sign = scan.text[scan.at];
  while (sign === ' ' || sign === '\n' || sign === '\t' || sign === '\r') sign = scan.text[++scan.at];
}

const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;

/** Offset behind the closing quote of the string that begins here, or -1. */
function stringEnd({ text, at }: Scan): number {
  if (text[at] !== '"') return -1;
  for (let i = at + 1; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign === '"') return i + 1;
    if (sign < ' ') return -1;
    if (sign !== '\\') continue;
    ESCAPE.lastIndex = i + 1;
    const escape = ESCAPE.exec(text);
    if (!escape) return -1;
    i += escape[0].length;
  }
  return -1;
}

const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Offset behind the number, true, false or null that begins here, or -1. */
function scalarEnd({ text, at }: Scan): number {
  SCALAR.lastIndex = at;
  const scalar = SCALAR.exec(text);
  return scalar ? at + scalar[0].length : -1;
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const WANTED: Record<Expect, Text> = {
  value: { zh: '应为一个值', en: 'expected a value' },
  firstValue: { zh: '应为一个值或 ]', en: 'expected a value or ]' },
  firstKey: { zh: '应为双引号中的键名或 }', en: 'expected a key in double quotes or }' },
  key: { zh: '应为双引号中的键名', en: 'expected a key in double quotes' },
  colon: { zh: '键名之后应为冒号', en: 'expected a colon after the key' },
  next: { zh: '应为逗号或右括号', en: 'expected a comma or a closing bracket' },
  end: { zh: '文件本应到此结束', en: 'expected the end of the file' },
};

const EMPTY: Text = { zh: '文件是空的。', en: 'The file is empty.' };
const BROKEN_STRING: Text = {
  zh: '这段文字没有结束的引号，或含有换行等不允许的字符。',
  en: 'This text has no closing quote, or holds a line break or another sign that is not allowed.',
};
const TRICK: Text = {
  zh: '不允许使用 __proto__、constructor、prototype 作键名。',
  en: 'The keys __proto__, constructor and prototype are not allowed.',
};
const DOUBLED: Text = { zh: '同一个键名出现了两次。', en: 'The same key stands here twice.' };
const TOO_DEEP: Text = {
  zh: `括号嵌套过深，最多 ${limits.depth} 层。`,
  en: `Brackets are nested too deep; ${limits.depth} levels at most.`,
};

function tooMany(most: number): Text {
  return { zh: `条目过多，最多 ${most} 个。`, en: `Too many entries; ${most} at most.` };
}

function syntax(expect: Expect): Text {
  return { zh: `不是有效的 JSON：${WANTED[expect].zh}。`, en: `Not valid JSON: ${WANTED[expect].en}.` };
}

function cutShort({ values, expect }: Scan): Text {
  if (values === 0) return EMPTY;
  return { zh: `文件不完整：${WANTED[expect].zh}。`, en: `The file ends too early: ${WANTED[expect].en}.` };
}
