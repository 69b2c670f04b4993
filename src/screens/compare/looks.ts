/** How arms are drawn: colour, dashes and mark, so that neither a colour-blind reader nor a grey print takes one for another. */
import type { LineLook } from '../../charts/lineLook.ts';
import { SHAPES } from '../../charts/palette.ts';

const DASHES = ['5 4', '', '9 3', '2 3', '9 3 2 3', '14 4', '5 2 1 2', '3 2'];

/** By the number of the look: 0 is the arm that does nothing. */
export const armLooks: readonly LineLook[] = DASHES.map((dashes, k) => ({
  colour: `var(--arm-${k})`,
  dashes,
  shape: SHAPES[k],
  hollow: k === 0,
}));
