import type { Text } from '../engine/text.ts';

/** A text, or a sentence with places; a table of these `satisfies Phrases`, so that a missing language does not compile. */
export type Phrases = Record<string, Text | ((...args: never[]) => Text)>;
