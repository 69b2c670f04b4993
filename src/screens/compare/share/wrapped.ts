import { textWidth } from '../../../charts/format.ts';

/** A Chinese character with the signs that may not begin a line; or a word with the space behind it. */
const PIECE = /[\u2e80-\uffef][，。；：、！？」）》％]*|[^\s\u2e80-\uffef]+\s*|\s+/gu;

/** A text in lines that are no wider than `width` px at that size; a word that is wider alone has a line of its own. */
export function wrapped(text: string, width: number, size: number): string[] {
  const lines = [''];
  for (const piece of text.match(PIECE) ?? []) {
    const last = lines[lines.length - 1];
    if (last !== '' && textWidth((last + piece).trimEnd(), size) > width) lines.push(piece.trimStart());
    else lines[lines.length - 1] = last + piece;
  }
  return lines.map((line) => line.trimEnd());
}
