/** What the operator gives the group to read or to take up. Source: R32 and its table 2. */
import { BY_OPERATOR, KIND } from './codes.ts';
import type { MessageColumns } from './group.ts';

const CONTENT: ReadonlySet<number> = new Set([KIND.knowledge, KIND.question, KIND.offer, KIND.push]);

/** An article, a question, an offer, a push; or talk (a teaser) that is neither a greeting nor an answer. */
export function isContent({ author, kind, mention, replyTo }: MessageColumns, m: number): boolean {
  if (author[m] !== BY_OPERATOR) return false;
  return CONTENT.has(kind[m]) || (kind[m] === KIND.talk && mention[m] < 0 && replyTo[m] < 0);
}

/** A question of the operator to all: everybody may have his say, and one answer does not settle it. */
export function isOpenQuestion({ author, kind, mention }: MessageColumns, m: number): boolean {
  return kind[m] === KIND.question && author[m] === BY_OPERATOR && mention[m] < 0;
}
