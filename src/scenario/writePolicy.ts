/** A policy as a file of its own, for any scenario that has what it needs. */
import type { Value } from '../engine/param.ts';
import type { Text } from '../engine/text.ts';
import { FORMAT } from './format.ts';
import type { Intervention } from './intervention.ts';

/** An intervention; parameters that are left out have their defaults when it is read. */
export type Act = Omit<Intervention, 'params'> & { params?: Readonly<Record<string, Value>> };

export interface Policy {
  title?: Text;
  interventions: readonly Act[];
}

/** The text of a `*.policy.json`. `parsePolicy` reads it back as it was; the same policy always gives the same text. */
export function writePolicy(policy: Policy): string {
  return `${JSON.stringify({ format: FORMAT, ...plainPolicy(policy) }, null, 2)}\n`;
}

/** A policy as plain JSON, its keys always in one order; a title that is alike in both languages is written once. */
export function plainPolicy({ title, interventions }: Policy) {
  return { ...(title ? { title: plainTitle(title) } : {}), interventions: interventions.map(inOrder) };
}

const plainTitle = ({ zh, en }: Text): string | Text => (zh === en ? zh : { zh, en });

function inOrder({ strategy, from, until, group, member, params = {} }: Act): Act {
  return {
    strategy,
    from,
    ...(until === undefined ? {} : { until }),
    ...(group === undefined ? {} : { group }),
    ...(member === undefined ? {} : { member }),
    params: Object.fromEntries(Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
