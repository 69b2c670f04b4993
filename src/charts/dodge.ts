/** Where labels may stand: at least `gap` apart, between `low` and `high`. */
export interface Room {
  gap: number;
  low: number;
  high: number;
}

interface Block {
  first: number;
  last: number;
  /** Sum of what its labels would like, each less its place in the block. */
  wishes: number;
}

/**
 * Places for labels that would like to stand at `wanted`: as near as can be (least squares), in the same order, at
 * least `gap` apart and within the room. Where the room is too small for all, the gap gives way.
 * Labels that touch form a block that stands at the mean of its wishes; blocks that touch are merged.
 */
export function dodge(wanted: readonly number[], room: Room): number[] {
  const n = wanted.length;
  if (n === 0) return [];
  const gap = n > 1 ? Math.min(room.gap, Math.max(0, room.high - room.low) / (n - 1)) : 0;
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b] || a - b);
  const start = (block: Block) => {
    const size = block.last - block.first + 1;
    return clamp(block.wishes / size, room.low + block.first * gap, room.high - (n - 1 - block.first) * gap);
  };
  const blocks: Block[] = [];
  order.forEach((index, i) => {
    let block: Block = { first: i, last: i, wishes: wanted[index] };
    for (let before = blocks.at(-1); before; before = blocks.at(-1)) {
      const size = block.first - before.first;
      if (start(before) + size * gap <= start(block)) break;
      blocks.pop();
      const shift = size * gap * (block.last - block.first + 1);
      block = { first: before.first, last: block.last, wishes: before.wishes + block.wishes - shift };
    }
    blocks.push(block);
  });
  const places = new Array<number>(n);
  for (const block of blocks) {
    for (let i = block.first; i <= block.last; i++) places[order[i]] = start(block) + (i - block.first) * gap;
  }
  return places;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
