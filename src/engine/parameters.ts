/**
 * Every number the model stands on, with its unit, range, evidence and source. The Model page, the scenario schema and
 * the sensitivity study are generated from these records; no other file of the engine holds a number that matters.
 *
 * `source` names rows of the evidence (A..., B..., F... of the fact sheet, R... of the trade) or how it was calibrated.
 */
import { looking } from './parameters/looking.ts';
import { speaking } from './parameters/speaking.ts';
import { reading } from './parameters/reading.ts';
import { advertising } from './parameters/advertising.ts';
import { packets } from './parameters/packets.ts';
import { muting } from './parameters/muting.ts';
import { leaving } from './parameters/leaving.ts';
import { bonds } from './parameters/bonds.ts';
import { needs } from './parameters/needs.ts';
import { moderating } from './parameters/moderating.ts';
import { dividing } from './parameters/dividing.ts';
import { doors } from './parameters/doors.ts';
import { selling } from './parameters/selling.ts';
import { activities } from './parameters/activities.ts';
import { serving } from './parameters/serving.ts';
import { risks } from './parameters/risks.ts';
import type { Row, Rows } from './parameters/row.ts';
import type { Evidence } from './strategy.ts';
import type { Text } from './text.ts';

export interface Parameter {
  default: number;
  min: number;
  max: number;
  unit: string;
  evidence: Evidence;
  source: string;
  what: Text;
}

const rows = {
  ...looking,
  ...speaking,
  ...reading,
  ...advertising,
  ...packets,
  ...muting,
  ...leaving,
  ...bonds,
  ...needs,
  ...moderating,
  ...dividing,
  ...doors,
  ...selling,
  ...activities,
  ...serving,
  ...risks,
} satisfies Rows;

export type ParameterName = keyof typeof rows;

/** The values of one run, by name. */
export type ParameterValues = Record<ParameterName, number>;

export const parameters = Object.fromEntries(
  Object.entries(rows).map(([name, row]) => {
    const [value, min, max, unit, evidence, source, zh, en] = row as Row;
    return [name, { default: value, min, max, unit, evidence, source, what: { zh, en } }];
  }),
) as Record<ParameterName, Parameter>;

/** The defaults, with a scenario's overrides. */
export function parameterValues(overrides: Readonly<Record<string, number>> = {}): ParameterValues {
  // In reverse, since JavaScript engines lay objects out by the order of their keys: in the order of `parameters` the numbers would
  // be kept as the objects there are, and a run takes a twentieth longer.
  return Object.fromEntries(
    Object.entries(parameters)
      .reverse()
      .map(([name, p]) => [name, overrides[name] ?? p.default]),
  ) as ParameterValues;
}
