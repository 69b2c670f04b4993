import type { Line } from './line.ts';

/** The vocabulary of one trade: nouns that fit into every template, and whole sentences only this trade says. */
export interface TopicWords {
  /** Nouns without an article. */
  things: readonly Line[];
  talk: readonly Line[];
  asks: readonly Line[];
  /** `answers[i]` answers `asks[i]`; asks without an answer come last. */
  answers: readonly Line[];
  tips: readonly Line[];
  /** What adverts sell. */
  goods: readonly Line[];
}
