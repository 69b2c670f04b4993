/** A changed setting of an act: its name, and its value in a run that has it so. `path`: `from`, `until`, `params.fee`. */
import type { Value } from '../../engine/param.ts';
import type { Time } from '../../scenario/time.ts';
import { settingName, settingText, timeText, type Voice } from '../actText.ts';
import { diffWords as words } from './words.ts';

export function changeName(strategy: string, path: string, voice: Voice): string {
  if (path === 'from') return voice.say(words.from);
  if (path === 'until') return voice.say(words.until);
  return settingName(strategy, keyOf(path), voice);
}

export function changeText(strategy: string, path: string, value: unknown, voice: Voice): string {
  if (path === 'until' && value === undefined) return voice.say(words.toEnd);
  if (path === 'from' || path === 'until') return timeText(value as Time, voice);
  return value === undefined ? voice.say(words.absent) : settingText(strategy, keyOf(path), value as Value, voice);
}

const keyOf = (path: string): string => path.replace(/^params\./, '');
