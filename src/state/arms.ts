/** The arms of a comparison as a list that is never changed in place. */
import { distinct } from '../compare/armNames.ts';
import { MOST_ARMS } from '../compare/plan.ts';
import type { Text } from '../engine/text.ts';
import type { Intervention } from '../runner/frame.ts';

export interface Arm {
  /** Not used again for another arm of the same comparison. */
  id: number;
  name: Text;
  /** Which look of its own it is drawn in: 0 is the one that does nothing. */
  look: number;
  interventions: readonly Intervention[];
}

/** Always the first, and never taken out: what would have come of it anyway. */
export const NOTHING: Arm = {
  id: 0,
  name: { zh: '什么都不做', en: 'Do nothing' },
  look: 0,
  interventions: [],
};

/** With one more at the end, in a look and under a name that no other has; the same list where there are as many as can be. */
export function withArm(
  arms: readonly Arm[],
  id: number,
  { name, interventions }: Pick<Arm, 'name' | 'interventions'>,
) {
  if (arms.length >= MOST_ARMS) return arms;
  const looks = Array.from({ length: MOST_ARMS }, (_, look) => look);
  const look = looks.find((free) => arms.every((arm) => arm.look !== free)) ?? 0;
  return [...arms, { id, name: named(arms, name), look, interventions }];
}

/** With another name for one of them. */
export function renamed(arms: readonly Arm[], id: number, name: Text): Arm[] {
  const others = arms.filter((arm) => arm.id !== id);
  return arms.map((arm) => (arm.id === id ? { ...arm, name: named(others, name) } : arm));
}

function named(others: readonly Arm[], name: Text): Text {
  const own = (locale: keyof Text) => distinct([...others.map((arm) => arm.name[locale]), name[locale]]).at(-1) ?? '';
  return { zh: own('zh'), en: own('en') };
}
