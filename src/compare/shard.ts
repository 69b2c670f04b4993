/**
 * A shard as a line of text, for batch systems: what was run, the values, and by what one sees that it was not damaged on its way.
 */
import * as z from 'zod/mini';
import { check, type Checked } from '../scenario/check.ts';
import { limits } from '../scenario/limits.ts';
import type { Problem } from '../scenario/problem.ts';
import { fingerprint } from './fingerprint.ts';
import { MOST_ARMS, MOST_SEEDS, seedsOfPart, type Shard } from './plan.ts';
import { damaged, newerFormat, noShard } from './shardProblems.ts';

const APP = 'qunpan-shard';
const FORMAT = 1;

/** One line of JSON; doubles are written so that they come back to the bit. */
export function writeShard({ part, parts, rows, ...plan }: Shard): string {
  const body = { app: APP, format: FORMAT, ...plan, part, parts, rows };
  return JSON.stringify({ ...body, check: fingerprint(JSON.stringify(body)) });
}

const text = () => z.string().check(z.maxLength(10_000));
const count = (most: number) => z.int().check(z.minimum(1), z.maximum(most));

const shape = z.strictObject({
  app: z.literal(APP),
  format: z.literal(FORMAT),
  engine: text(),
  scenario: text(),
  scenarioPrint: text(),
  days: count(limits.days),
  seeds: z.array(text()).check(z.minLength(1), z.maxLength(MOST_SEEDS)),
  arms: z.array(z.strictObject({ name: text(), policyPrint: text() })).check(z.minLength(1), z.maxLength(MOST_ARMS)),
  metrics: z.array(text()).check(z.minLength(1), z.maxLength(100)),
  part: count(MOST_SEEDS),
  parts: count(MOST_SEEDS),
  rows: z.array(z.array(z.array(z.nullable(z.number())))),
  check: text(),
});

/** A value read from a file as a shard, or what is wrong with it. */
export function readShard(value: unknown): Checked<Shard> {
  const trouble = troubleOf(value);
  if (trouble) return { ok: false, problems: [trouble] };
  const shaped = check(shape, value);
  if (!shaped.ok) return shaped;
  const { app: _, format: __, check: ___, ...shard } = shaped.value;
  return isWhole(shard) ? { ok: true, value: shard } : { ok: false, problems: [damaged] };
}

function troubleOf(value: unknown): Problem | undefined {
  if (!isRecord(value) || value['app'] !== APP) return noShard;
  const { check: noted, ...body } = value;
  const { format } = body;
  if (typeof format === 'number' && format > FORMAT) return newerFormat(format, FORMAT);
  return noted === fingerprint(JSON.stringify(body)) ? undefined : damaged;
}

/** Whether the rows are those of this part's seeds, arms and metrics. */
function isWhole({ seeds, part, parts, arms, metrics, rows }: Shard): boolean {
  return (
    part <= parts &&
    rows.length === seedsOfPart(seeds, { part, parts }).length &&
    rows.every((row) => row.length === arms.length && row.every((values) => values.length === metrics.length))
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
