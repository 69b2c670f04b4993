import type { Text } from '../engine/text.ts';
import type { Line } from './line.ts';

/** What goes into a template's blanks; a blank that is missing rules the template out. */
export type Blanks = Readonly<Record<string, Text | undefined>>;

const BLANK = /\{(\w+)\}/;

/** Pieces of a template, by turns text and the name of a blank; split once a template, since chat logs are long. */
const split = new Map<string, readonly string[]>();

function pieces(template: string): readonly string[] {
  let parts = split.get(template);
  if (!parts) split.set(template, (parts = template.split(BLANK)));
  return parts;
}

export const fits = (line: Line, blanks: Blanks): boolean =>
  pieces(line[0]).every((piece, i) => i % 2 === 0 || blanks[piece] !== undefined);

const han = /\p{Script=Han}/u;
const latin = /[A-Za-z0-9]/;

/** Chinese typography puts a space between a character and a Latin word or a number. */
function meets(before: string, after: string): boolean {
  return (han.test(before) && latin.test(after)) || (latin.test(before) && han.test(after));
}

function fillOne(template: string, blanks: Blanks, language: keyof Text): string {
  let text = '';
  pieces(template).forEach((piece, i) => {
    const value = i % 2 === 0 ? piece : (blanks[piece]?.[language] ?? '');
    text += meets(text.slice(-1), value.slice(0, 1)) ? ` ${value}` : value;
  });
  return text;
}

/** A template with its blanks filled once: a value that looks like a blank stays as it is. */
export function fill([zh, en]: Line, blanks: Blanks): Text {
  const english = fillOne(en, blanks, 'en');
  return { zh: fillOne(zh, blanks, 'zh'), en: english.slice(0, 1).toUpperCase() + english.slice(1) };
}
