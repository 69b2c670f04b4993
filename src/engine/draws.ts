/**
 * Keyed draws: the luck of one member, at one minute, for one purpose, is a pure function of the run's seed.
 * Whatever else is switched on, the same decision meets the same number (common random numbers).
 *
 * The mixing function is lowbias32 (C. Wellons, "Prospecting for hash functions", 2018, public domain), an integer
 * permutation with an avalanche bias of 0.17. A key holds 64 bits of seed; address and count enter through separate rounds.
 */
import seedrandom from 'seedrandom/seedrandom.js';

const TO_UNIT = 1 / 4294967296;
const { imul } = Math;

/** Every input bit reaches every output bit; a permutation of the 32-bit integers. */
export function mix(x: number): number {
  x = imul(x ^ (x >>> 16), 0x7feb352d);
  x = imul(x ^ (x >>> 15), 0x846ca68b);
  return x ^ (x >>> 16);
}

/** What a draw decides. Two questions never share a purpose, so they never share a number. */
export const PURPOSE = {
  openCount: 0,
  openMinute: 1,
  openAccept: 2,
  answer: 3,
  answerWhich: 4,
  start: 5,
  startKind: 6,
  topic: 7,
  quality: 8,
  ownRun: 9,
  lookDelay: 10,
  lookAnswer: 11,
  lookStay: 12,
  spell: 13,
  spellDay: 14,
  heat: 15,
  mute: 16,
  fold: 17,
  quit: 18,
  adGain: 19,
  adImitate: 20,
  adObey: 21,
  packetShare: 22,
  packetReturn: 23,
  packetThanks: 24,
  packetCall: 25,
  mention: 26,
  mentionLook: 27,
  link: 28,
  staffDelay: 29,
  leniency: 30,
  groupDay: 31,
  groupNode: 32,
  inflowCount: 33,
  inflowWave: 34,
  inflowMinute: 35,
  follow: 36,
  part: 37,
  invite: 38,
  purse: 39,
  privateFriend: 40,
  accept: 41,
  buy: 42,
  refund: 43,
  route: 44,
  activity: 45,
  friend: 46,
  door: 47,
  host: 48,
  crisis: 49,
  poach: 50,
  service: 51,
  unmute: 52,
  gather: 53,
  violation: 54,
  filter: 55,
  interest: 56,
  holdBack: 57,
  comeBack: 58,
  help: 59,
  stopAd: 60,
  poll: 61,
  shill: 62,
  renew: 63,
} as const;

/** 64 bits of a run's seed, from any text. */
export interface Key {
  a: number;
  b: number;
}

/** The key of a run: seedrandom turns the seed (any text) into two words. */
export function runKey(seed: string): Key {
  const random = seedrandom(seed);
  return { a: random.int32(), b: random.int32() };
}

/** The key of something inside a run, named by a number. */
export function childKey(key: Key, name: number): Key {
  const a = mix(mix(key.a ^ imul(name + 1, 0x9e3779b1)) ^ key.b);
  return { a, b: mix(mix(key.b ^ imul(name + 1, 0x85ebca6b)) ^ a) };
}

/** FNV-1a of a name, 32 bits. */
export function nameHash(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) h = imul(h ^ name.charCodeAt(i), 0x01000193);
  return h;
}

/** What all counts of one key, time and purpose share; see `branch`. */
export function stem(a: number, b: number, address: number): number {
  return mix(mix(a ^ address) + b);
}

/**
 * 32 bits for (key, time, purpose, count). `time` is a minute or a day, from -60,000,000 up; the count tells apart
 * several draws of one purpose at one time.
 */
export function branch(shared: number, count: number): number {
  return mix(shared ^ imul(count + 1, 0x9e3779b1));
}

/** The address of a purpose at a time: one number each. */
export function address(time: number, purpose: number): number {
  return imul(time, 64) + purpose;
}

/** Uniform in [0, 1) from 32 bits. */
export function unit(word: number): number {
  return (word >>> 0) * TO_UNIT;
}

/** Uniform in [0, 1). */
export function draw(a: number, b: number, at: number, count: number): number {
  // As `branch(stem(a, b, at), count)`, written out: a run draws hundreds of thousands of times, and no engine should have to call.
  return (mix(mix(mix(a ^ at) + b) ^ imul(count + 1, 0x9e3779b1)) >>> 0) * TO_UNIT;
}
