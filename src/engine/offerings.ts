/** What an operator can put before the members, by number. */

/** What an operator sells. Source: table 5 of R35. */
export const PATH = { none: 0, shop: 1, knowledge: 2, brand: 3, membership: 4 } as const;
/** A path from here on is a coupon of the own shop: percent off the full price are added. */
export const COUPON = 16;

/** What one can take part in. Source: table 3 of R33. */
export const ACTIVITY = { none: 0, checkIn: 1, lottery: 2, flashSale: 3, ownWork: 4 } as const;

/** What wears off when it is repeated, each by itself. Source: R10, R33. */
export const WEAR = {
  word: 0,
  packet: 1,
  knowledge: 2,
  offer: 3,
  question: 4,
  teaser: 5,
  activity: 6,
  wake: 7,
} as const;
export const WEARS = 8;
