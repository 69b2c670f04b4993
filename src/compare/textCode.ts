/**
 * The payload of a link as a text to be pasted into a chat: `【群盘】QP1.….QP`. Chats break lines, add spaces, draw lines through
 * ~this~ and slant _that_, and some keyboards widen letters; so the code has neither `_` nor `-`, and whatever is not of it is dropped.
 */
import type { Problem } from '../scenario/problem.ts';
import { noEndMark, nothingHere } from './linkProblems.ts';

const BEGIN = 'QP';
const END = '.QP';

export const codeOf = (payload: string): string =>
  `【群盘】${BEGIN}${payload.replaceAll('-', '+').replaceAll('_', '=')}${END}`;

export type Found = { ok: true; payload: string } | { ok: false; problems: Problem[] };

/** The payload of the first code in a text. */
export function payloadInCode(text: string): Found {
  // NFKC turns full-width letters, digits and signs into common ones.
  const plain = text.normalize('NFKC').replace(/[^A-Za-z0-9.+=_-]/g, '');
  const [, payload, end] = /QP(\d{1,9}\.[A-Za-z0-9+=_-]*)(\.QP)?/.exec(plain) ?? [];
  if (payload === undefined) return { ok: false, problems: [nothingHere] };
  if (end === undefined) return { ok: false, problems: [noEndMark] };
  return { ok: true, payload: payload.replaceAll('+', '-').replaceAll('=', '_') };
}
