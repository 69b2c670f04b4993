import { limits } from './limits.ts';
import { dotted } from './problem.ts';
import type { Problem } from './problem.ts';
import { scanJson } from './scanJson.ts';

export type Read = { ok: true; value: unknown } | { ok: false; problems: Problem[] };

/** Text to plain JSON values, or the problem that forbids it with its line and column. Never throws. */
export function readJson(text: string): Read {
  if (longerThan(text, limits.bytes)) return { ok: false, problems: [TOO_BIG] };
  // Editors on Windows put a byte-order mark in front.
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const trouble = scanJson(body);
  if (!trouble) return { ok: true, value: JSON.parse(body) as unknown };
  const { line, column } = lineAndColumn(body, trouble.at);
  const { zh, en } = trouble.message;
  const problem: Problem = {
    path: dotted(trouble.path),
    found: JSON.stringify(body.slice(trouble.at, trouble.at + 20)),
    message: {
      zh: `第 ${line} 行第 ${column} 列：${zh}`,
      en: `Line ${line}, column ${column}: ${en}`,
    },
  };
  return { ok: false, problems: [problem] };
}

const TOO_BIG: Problem = {
  path: '',
  found: '',
  message: { zh: '文件过大，最大 2 MB。', en: 'The file is too big; 2 MB at most.' },
};

/** Whether the text takes more bytes than that in UTF-8. */
function longerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  if (text.length * 3 <= bytes) return false;
  return new TextEncoder().encode(text).length > bytes;
}

/** Both from 1. */
function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before[before.length - 1]?.length ?? 0) + 1 };
}
