/** How unequally the posters of a window write. Shares are 0 to 1. */
export interface Concentration {
  giniPosters: number;
  /** Of all messages, by the tenth of the posters who write most (rounded up). */
  top10pctShare: number;
  /** Of all messages, by the busiest poster. */
  top1MemberShare: number;
  /** Of the posters, the fewest who write half of the messages. */
  postersMaking50Share: number;
  /** The same for four fifths. */
  postersMaking80Share: number;
  /** Posters with 2 to 9 messages. */
  postersWith2to9Share: number;
}

/** counts: messages of each poster, all >= 1, rising, at least one. */
export function concentration(counts: ArrayLike<number>): Concentration {
  const posters = counts.length;
  let messages = 0;
  let ranked = 0;
  let few = 0;
  for (let i = 0; i < posters; i++) {
    messages += counts[i];
    ranked += (i + 1) * counts[i];
    if (counts[i] >= 2 && counts[i] <= 9) few++;
  }
  const fewestMaking = (share: number): number => {
    let sum = 0;
    let k = 0;
    while (k < posters && sum < share * messages) sum += counts[posters - ++k];
    return k;
  };
  let top = 0;
  for (let k = 0; k < Math.max(1, Math.ceil(posters * 0.1)); k++) top += counts[posters - 1 - k];
  return {
    giniPosters: (2 * ranked) / (posters * messages) - (posters + 1) / posters,
    top10pctShare: top / messages,
    top1MemberShare: counts[posters - 1] / messages,
    postersMaking50Share: fewestMaking(0.5) / posters,
    postersMaking80Share: fewestMaking(0.8) / posters,
    postersWith2to9Share: few / posters,
  };
}
