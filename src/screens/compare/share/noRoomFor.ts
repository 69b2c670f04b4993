import type { Text } from '../../../engine/text.ts';
import type { Problem } from '../../../scenario/problem.ts';
import { words } from './words.ts';

/** A policy that was left out, since there are as many as can be. */
export const noRoomFor = (title: Text): Problem => ({ path: '', found: '', message: words.noRoomFor(title) });
