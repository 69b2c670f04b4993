import type { Text } from '../engine/text.ts';
import { MINUTES_PER_DAY } from '../engine/setup.ts';

/** Simulated minutes a second of the reader's time; Infinity: a day a picture, as fast as it goes. */
export const SPEEDS = [
  { key: '1', name: { zh: '1×', en: '1×' }, minutesPerSecond: 240 },
  { key: '2', name: { zh: '4×', en: '4×' }, minutesPerSecond: 960 },
  { key: '3', name: { zh: '16×', en: '16×' }, minutesPerSecond: 3840 },
  { key: '4', name: { zh: '最快', en: 'Max' }, minutesPerSecond: Infinity },
] as const satisfies readonly { key: string; name: Text; minutesPerSecond: number }[];

export type SpeedKey = (typeof SPEEDS)[number]['key'];

export const STEPS = [
  { key: 'hour', name: { zh: '小时', en: 'hour' }, minutes: 60 },
  { key: 'day', name: { zh: '天', en: 'day' }, minutes: MINUTES_PER_DAY },
  { key: 'week', name: { zh: '周', en: 'week' }, minutes: 7 * MINUTES_PER_DAY },
] as const satisfies readonly { key: string; name: Text; minutes: number }[];

export type StepKey = (typeof STEPS)[number]['key'];

/** Seconds of a picture that is still smooth; a slower page shows fewer days, and takes more of them at a time. */
const SMOOTH = 0.034;

/** How far the clock goes in `seconds`, in whole minutes; at the highest speed a day a picture, more where pictures are slow. */
export function minutesIn(seconds: number, key: SpeedKey): number {
  const speed = SPEEDS.find((s) => s.key === key)?.minutesPerSecond ?? 0;
  if (speed === Infinity) return MINUTES_PER_DAY * Math.min(7, Math.max(1, Math.round(seconds / SMOOTH)));
  // A page that slept in the background does not jump ahead.
  return Math.floor(Math.min(seconds, 0.25) * speed);
}
