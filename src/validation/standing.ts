/** An operator's standing act that no strategy of the panel stands for: made for one measurement, for nothing, from day 0 on. */
import { operatorOf } from '../engine/deeds.ts';
import type { InterventionSetup } from '../engine/setup.ts';
import type { Strategy } from '../engine/strategy.ts';

const NAME = { zh: '测量', en: 'Measurement' };

export function standing(id: string, acts: Pick<Strategy, 'hold' | 'daily'>): InterventionSetup {
  const strategy: Strategy = {
    id,
    kind: 'standing',
    family: 'value',
    title: NAME,
    short: NAME,
    summary: NAME,
    detail: NAME,
    touches: NAME,
    rows: [],
    evidence: 'guess',
    params: {},
    cost: () => ({ money: 0, minutes: 0 }),
    ...acts,
  };
  return { strategy, hands: operatorOf, from: 0, until: Infinity, group: '', member: '', params: {}, index: 0 };
}
