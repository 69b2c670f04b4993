import * as z from 'zod/mini';
import type { Text } from '../engine/text.ts';
import { allowed, oneOf } from './allowed.ts';
import { limits } from './limits.ts';
import { dotted, firstOf, show } from './problem.ts';
import type { Path, Problem } from './problem.ts';
import { suggestion } from './suggestion.ts';

export type Checked<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

type RawIssue = z.core.$ZodRawIssue;
type Issue = z.core.$ZodIssue;

/** Holds a value against a schema; problems come in both languages, with what was found and what is allowed. */
export function check<T>(schema: z.ZodMiniType<T>, value: unknown): Checked<T> {
  const result = z.safeParse(schema, value, { error: (issue) => JSON.stringify(note(issue)) });
  if (result.success) return { ok: true, value: result.data };
  const { issues } = result.error;
  // Somebody who reads a hundred problems will not read a thousand, and each costs time.
  const problems = issues.slice(0, 2 * limits.problems).flatMap((issue) => problemsOf(issue, value));
  return { ok: false, problems: firstOf(problems, issues.length - 2 * limits.problems) };
}

/** What only the schema knows of an issue; it travels in the issue's message. */
interface Note {
  allowed: Text;
  /** Keys that the object may have. */
  keys?: string[];
}

function note(issue: RawIssue): Note {
  const schema = issue.schema as z.core.$ZodTypes | undefined;
  if (!schema) return { allowed: { zh: '有效的值', en: 'a valid value' } };
  const { def } = schema._zod;
  if (issue.code === 'unrecognized_keys' && def.type === 'object')
    return { allowed: ANYTHING, keys: Object.keys(def.shape) };
  return { allowed: allowed(schema) };
}

const ANYTHING: Text = { zh: '', en: '' };

function problemsOf(issue: Issue, root: unknown): Problem[] {
  const extra = JSON.parse(issue.message) as Note;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .slice(0, limits.problems)
      .map((key) => unknownKey([...issue.path, key], key, { keys: extra.keys ?? [], root }));
  }
  const found = show(at(root, issue.path));
  if (issue.code === 'invalid_key') return [badKey(issue.path)];
  if (issue.code === 'invalid_union' && 'options' in issue && issue.options) {
    return [{ ...wrong(issue.path, found, oneOf(issue.options)), ...suggestion(at(root, issue.path), issue.options) }];
  }
  return [{ ...wrong(issue.path, found, extra.allowed), ...remedyOf(issue, at(root, issue.path)) }];
}

/** The nearest name, or the nearest number that is allowed. */
function remedyOf(issue: Issue, found: unknown): { remedy?: Text } {
  if (issue.code === 'invalid_value') return suggestion(found, issue.values);
  if (typeof found !== 'number') return {};
  if (issue.code === 'too_small')
    return { remedy: { zh: `至少 ${issue.minimum}。`, en: `At least ${issue.minimum}.` } };
  if (issue.code === 'too_big') return { remedy: { zh: `至多 ${issue.maximum}。`, en: `At most ${issue.maximum}.` } };
  return {};
}

/** The two commonest sentences: something is missing, or it is not what it must be. */
function wrong(path: Path, found: string, must: Text): Problem {
  const message =
    found === ''
      ? { zh: `缺少此项：应为${spaced(must.zh)}。`, en: `This is missing: it must be ${must.en}.` }
      : { zh: `应为${spaced(must.zh)}；这里是 ${found}。`, en: `It must be ${must.en}; found ${found}.` };
  return { path: dotted(path), found, message };
}

function unknownKey(path: Path, key: string, { keys, root }: { keys: string[]; root: unknown }): Problem {
  const known = keys.slice(0, 30).join('、');
  const problem: Problem = {
    path: dotted(path),
    found: show(at(root, path)),
    message: {
      zh: keys.length > 0 ? `没有这一项；可用：${known}。` : '没有这一项；这里应为空。',
      en:
        keys.length > 0
          ? `There is no such key; allowed: ${known.replaceAll('、', ', ')}.`
          : 'There is no such key; nothing is allowed here.',
    },
  };
  return { ...problem, ...suggestion(key, keys) };
}

function badKey(path: Path): Problem {
  const message = {
    zh: '键名应以字母开头，由字母、数字和连字符组成。',
    en: 'A key here must be letters, digits and hyphens, beginning with a letter.',
  };
  return { path: dotted(path), found: '', message };
}

/** A space between Han and Latin, as Chinese typography asks. */
function spaced(zh: string): string {
  return /^[\p{Script=Han}]/u.test(zh) ? zh : ` ${zh}`;
}

function at(root: unknown, path: Path): unknown {
  let value: unknown = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}
