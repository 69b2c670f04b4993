import { SHAPES, type Shape } from '../../charts/palette.ts';

/** How an arm is drawn: the colour of its line and text, the dashes of the line, and the shape of its mark. */
export interface ArmLook {
  colour: string;
  dashes: string;
  shape: Shape;
}

const DASHES = ['5 4', '', '9 3', '2 3', '9 3 2 3', '14 4', '5 2 1 2', '3 2'];

/** By the number of the look: 0 is the arm that does nothing. */
export const armLooks: readonly ArmLook[] = DASHES.map((dashes, k) => ({
  colour: `var(--arm-${k})`,
  dashes,
  shape: SHAPES[k],
}));
