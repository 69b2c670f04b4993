/**
 * What came out of an arm's runs, a row each. Their numbers lie side by side in a few long arrays: five small arrays a run would
 * take several times the room of what is in them.
 */
import type { Floats, Outcome } from './outcome.ts';

/** Rows that share an array: so few that a short comparison takes little, so many that a long one wastes nothing. */
const ROWS = 64;

interface Block {
  /** Numbers that are printed, in double precision; the others are drawn. */
  metrics: Float64Array;
  drawn: Float32Array;
  widths: Record<keyof Outcome, number>;
}

export class OutcomeRows {
  /** By the place of the seed, undefined where there is nothing yet; always the same list. */
  readonly list: (Outcome | undefined)[] = [];
  #blocks: Block[] = [];
  #used = 0;

  /** Copies the numbers of an outcome, which are as many as those of the arm's others. */
  put(seed: number, outcome: Outcome): void {
    const place = this.#used++ % ROWS;
    if (place === 0) this.#blocks.push(blockFor(outcome));
    const row = new Row(this.#blocks[this.#blocks.length - 1], place);
    row.metrics.set(outcome.metrics);
    row.retention.set(outcome.retention);
    row.gone.set(outcome.gone);
    row.people.set(outcome.people);
    row.kept.set(outcome.kept);
    this.list[seed] = row;
  }
}

function blockFor({ metrics, retention, gone, people, kept }: Outcome): Block {
  const widths = {
    metrics: metrics.length,
    retention: retention.length,
    gone: gone.length,
    people: people.length,
    kept: kept.length,
  };
  const drawn = widths.retention + widths.gone + widths.people + widths.kept;
  return { metrics: new Float64Array(ROWS * widths.metrics), drawn: new Float32Array(ROWS * drawn), widths };
}

/** A row that is read like any outcome. What it hands out are views, made as they are asked for. */
class Row implements Outcome {
  readonly #block: Block;
  readonly #place: number;

  constructor(block: Block, place: number) {
    this.#block = block;
    this.#place = place;
  }

  get metrics(): Float64Array {
    const { metrics, widths } = this.#block;
    return metrics.subarray(this.#place * widths.metrics, (this.#place + 1) * widths.metrics);
  }
  get retention(): Floats {
    return this.#drawn(0, this.#block.widths.retention);
  }
  get gone(): Floats {
    const { retention, gone } = this.#block.widths;
    return this.#drawn(retention, gone);
  }
  get people(): Floats {
    const { retention, gone, people } = this.#block.widths;
    return this.#drawn(retention + gone, people);
  }
  get kept(): Floats {
    const { retention, gone, people, kept } = this.#block.widths;
    return this.#drawn(retention + gone + people, kept);
  }

  #drawn(from: number, width: number): Float32Array {
    const { drawn } = this.#block;
    const start = this.#place * (drawn.length / ROWS) + from;
    return drawn.subarray(start, start + width);
  }
}
