/**
 * What came out of an arm's runs, a row each. Their numbers lie side by side in a few long arrays, which are quick to copy, to write
 * down and to read again; five small arrays a run would take several times the room of what is in them.
 */
import type { Drawn, Kept } from './outcome.ts';

/** Seeds whose curves are kept, from the first on. Of those after them the metrics alone are: a thousand curves draw the same bands. */
export const CURVES = 1000;

/** Rows that share an array: so few that a short comparison takes little, so many that a long one wastes nothing. */
const ROWS = 64;

/** Some rows, as they go from thread to thread and into the browser's store. */
export interface Block {
  /** Rows that are taken, from the first on; where two are of one seed, the later one stands. */
  used: number;
  /** Place of the seed, by row. */
  places: Uint32Array;
  /** Numbers that are printed, in double precision, row after row. */
  metrics: Float64Array;
  /** Numbers that are drawn, row after row; empty where no curves are kept. */
  drawn: Float32Array;
  /** Numbers of each kind that a row has. */
  widths: Record<'metrics' | keyof Drawn, number>;
}

export class OutcomeRows {
  /** By the place of the seed, undefined where there is nothing yet; always the same list. */
  readonly list: (Kept | undefined)[] = [];
  readonly blocks: Block[] = [];

  /** Copies the numbers of an outcome, which are as many as those of the arm's others. */
  put(seed: number, { metrics, drawn }: Kept): void {
    const block = this.#roomFor({ metrics, drawn: seed < CURVES ? drawn : undefined });
    const row = new Row(block, block.used);
    block.places[block.used++] = seed;
    row.metrics.set(metrics);
    const own = row.drawn;
    if (own && drawn) for (const key of DRAWN) own[key].set(drawn[key]);
    this.list[seed] = row;
  }

  #roomFor(outcome: Kept): Block {
    const hasRoom = ({ used, drawn }: Block): boolean => used < ROWS && drawn.length > 0 === Boolean(outcome.drawn);
    const found = this.blocks.findLast(hasRoom);
    if (found) return found;
    const block = blockFor(outcome);
    this.blocks.push(block);
    return block;
  }
}

/** The outcomes that lie in blocks, by the place of the seed; undefined where there is none. */
export function outcomesIn(blocks: readonly Block[]): (Kept | undefined)[] {
  const list: (Kept | undefined)[] = [];
  for (const block of blocks) for (let row = 0; row < block.used; row++) list[block.places[row]] = new Row(block, row);
  return list;
}

const DRAWN = ['retention', 'gone', 'people', 'kept'] as const satisfies (keyof Drawn)[];

function blockFor({ metrics, drawn }: Kept): Block {
  const [retention, gone, people, kept] = DRAWN.map((key) => drawn?.[key].length ?? 0);
  return {
    used: 0,
    places: new Uint32Array(ROWS),
    metrics: new Float64Array(ROWS * metrics.length),
    drawn: new Float32Array(ROWS * (retention + gone + people + kept)),
    widths: { metrics: metrics.length, retention, gone, people, kept },
  };
}

/** A row that is read like any outcome. What it hands out are views, made as they are asked for. */
class Row implements Kept {
  readonly #block: Block;
  readonly #row: number;

  constructor(block: Block, row: number) {
    this.#block = block;
    this.#row = row;
  }

  get metrics(): Float64Array {
    const { metrics, widths } = this.#block;
    return metrics.subarray(this.#row * widths.metrics, (this.#row + 1) * widths.metrics);
  }

  get drawn(): Drawn | undefined {
    const { drawn, places, widths } = this.#block;
    if (drawn.length === 0) return undefined;
    let from = this.#row * (drawn.length / places.length);
    const [retention, gone, people, kept] = DRAWN.map((key) => drawn.subarray(from, (from += widths[key])));
    return { retention, gone, people, kept };
  }
}
