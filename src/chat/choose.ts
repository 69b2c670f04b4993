/**
 * An unsigned 32-bit integer for one decision (`slot`) of one hash. MurmurHash3's finaliser, so that
 * neighbouring hashes and neighbouring slots have nothing in common.
 */
export function bits(hash: number, slot: number): number {
  let x = (hash ^ Math.imul(slot + 1, 0x9e3779b9)) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** A number from 0 (inclusive) to 1 (exclusive) for one decision of one hash. */
export const share = (hash: number, slot: number): number => bits(hash, slot) / 4294967296;

/** One item of a list that is not empty; every item is equally likely over all hashes. */
export const choose = <T>(list: readonly T[], hash: number, slot: number): T =>
  list[Math.floor(share(hash, slot) * list.length)];
