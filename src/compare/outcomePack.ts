/** All that came of an arm's runs in a few long arrays: quick to copy, to write down and to read again. */
import type { Outcome } from './outcome.ts';

const FIELDS = ['metrics', 'retention', 'gone', 'people', 'kept'] as const;

export interface OutcomePack {
  /** Place of the seed, by run. */
  places: Uint32Array;
  /** Numbers a run has of each field, in the order of an outcome's fields. */
  widths: readonly number[];
  /** Numbers that are printed, run after run. */
  metrics: Float64Array;
  /** Numbers that are drawn: all fields of a run, then the next. */
  drawn: Float32Array;
}

/** Of an arm's list, what is there. */
export function packed(list: readonly (Outcome | undefined)[]): OutcomePack {
  const runs = [...list.entries()].flatMap(([place, outcome]) => (outcome ? [{ place, outcome }] : []));
  const widths = FIELDS.map((field) => runs.at(0)?.outcome[field].length ?? 0);
  const [width, rest] = [widths[0], widths.slice(1).reduce((sum, one) => sum + one, 0)];
  const metrics = new Float64Array(runs.length * width);
  const drawn = new Float32Array(runs.length * rest);
  for (const [k, { outcome }] of runs.entries()) {
    metrics.set(outcome.metrics, k * width);
    drawn.set(outcome.retention, k * rest);
    drawn.set(outcome.gone, k * rest + widths[1]);
    drawn.set(outcome.people, k * rest + widths[1] + widths[2]);
    drawn.set(outcome.kept, k * rest + widths[1] + widths[2] + widths[3]);
  }
  return { places: Uint32Array.from(runs, ({ place }) => place), widths, metrics, drawn };
}

/** What was packed, by the places of the seeds; undefined where nothing was. */
export function unpacked({ places, widths, metrics, drawn }: OutcomePack): (Outcome | undefined)[] {
  const [width, ...others] = widths;
  const rest = others.reduce((sum, one) => sum + one, 0);
  const list: (Outcome | undefined)[] = [];
  places.forEach((place, k) => {
    let from = k * rest;
    const [retention, gone, people, kept] = others.map((one) => drawn.subarray(from, (from += one)));
    list[place] = { metrics: metrics.subarray(k * width, (k + 1) * width), retention, gone, people, kept };
  });
  return list;
}
