/** How the heads add up: who was there at the start, who came, and what became of those who are not here any more. */
import type { Text } from '../../engine/text.ts';
import type { Tally } from '../../state/tally.ts';

export interface HeadTerm {
  sign: '+' | '−';
  heads: number;
  name: Text;
}

/** The terms whose sum is the heads present; what did not happen is left out, but for quits. */
export function headSum({ founders, joined, quit, removed, dissolved }: Tally): HeadTerm[] {
  const terms: HeadTerm[] = [
    { sign: '+', heads: founders, name: { zh: '开局', en: 'at the start' } },
    { sign: '+', heads: joined - founders, name: { zh: '新来', en: 'joined' } },
    { sign: '−', heads: quit, name: { zh: '退群', en: 'quit' } },
    { sign: '−', heads: removed, name: { zh: '移出', en: 'removed' } },
    { sign: '−', heads: dissolved, name: { zh: '随群解散', en: 'let go' } },
  ];
  return terms.filter(({ heads }, k) => heads > 0 || k === 0 || k === 2);
}

/** The sum as a line: 开局 500 + 新来 12 − 退群 75 = 437. */
export function headLine(tally: Tally, write: (n: number) => string): Text {
  const terms = headSum(tally);
  const line = (term: (t: HeadTerm) => string): string =>
    `${terms.map((t, k) => (k === 0 ? term(t) : `${t.sign} ${term(t)}`)).join(' ')} = ${write(tally.present)}`;
  return {
    zh: line(({ name, heads }) => `${name.zh} ${write(heads)}`),
    en: line(({ name, heads }) => `${write(heads)} ${name.en}`),
  };
}
