import type { Text } from '../engine/text.ts';
import { nearest } from './nearest.ts';

/** `Did you mean fee?`, where a known name is close. */
export function suggestion(found: unknown, known: Iterable<unknown>): { remedy?: Text } {
  if (typeof found !== 'string') return {};
  const names = [...known].filter((name): name is string => typeof name === 'string');
  const near = nearest(found, names);
  return near === undefined ? {} : { remedy: { zh: `是否想写 ${near}？`, en: `Did you mean ${near}?` } };
}
