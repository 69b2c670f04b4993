import type { Shape } from './palette.ts';

/** How a line is drawn that must be told from others, without colour too. */
export interface LineLook {
  /** Of the line, its mark and its text. */
  colour: string;
  /** As `stroke-dasharray` has them, for a line of 2 px; '' for an unbroken one. */
  dashes: string;
  /** Of the marks on it. */
  shape: Shape;
  /** Whether the marks are drawn with an outline only. */
  hollow: boolean;
}
