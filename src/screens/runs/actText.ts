/** Acts of a policy in words. */
import type { Value } from '../../engine/param.ts';
import type { Text } from '../../engine/text.ts';
import { dayName, timeOfDay } from '../../i18n/words.ts';
import type { Intervention } from '../../runner/frame.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { parseTime, type Time } from '../../scenario/time.ts';
import { strategies } from '../../strategies/index.ts';
import { diffWords as words } from './words.ts';

export interface Voice {
  say: (text: Text) => string;
  decimal: (n: number) => string;
}

/** The strategy's title, with the group or member where it is not for all. */
export function actTitle({ strategy, group, member }: Intervention, scenario: Scenario, { say }: Voice): string {
  const known = strategies.get(strategy);
  const title = known ? say(known.title) : strategy;
  const name = scenario.groups.find(({ id }) => id === group)?.name;
  const target = [name ? say(name) : group, member].filter((part) => part !== undefined).join(' ');
  return target === '' ? title : say(words.at(title, target));
}

/** When it holds, and all its settings. */
export function actText({ strategy, from, until, params = {} }: Intervention, voice: Voice): string {
  const { say } = voice;
  const parts = [
    say(words.since(timeText(from, voice))),
    ...(until === undefined ? [] : [say(words.till(timeText(until, voice)))]),
    ...Object.entries(params).map(
      ([key, value]) => `${settingName(strategy, key, voice)} ${settingText(strategy, key, value, voice)}`,
    ),
  ];
  return parts.join(say({ zh: '，', en: ', ' }));
}

/** A changed setting of an act: its name, and its value in a run that has it so. `path`: `from`, `until`, `params.fee`. */
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

/** `Day 3`, with the time of day where it is not midnight. */
function timeText(time: Time, { say }: Voice): string {
  const minute = parseTime(time);
  const day = say(dayName(Math.floor(minute / 1440)));
  return minute % 1440 === 0 ? day : `${day} ${timeOfDay(minute)}`;
}

function settingName(strategy: string, key: string, { say }: Voice): string {
  const param = strategies.get(strategy)?.params[key];
  return param ? say(param.label) : key;
}

function settingText(strategy: string, key: string, value: Value, { say, decimal }: Voice): string {
  const param = strategies.get(strategy)?.params[key];
  if (typeof value === 'boolean') return say(value ? words.yes : words.no);
  if (param?.kind === 'range') return [decimal(Number(value)), say(param.unit)].filter((part) => part !== '').join(' ');
  if (param?.kind === 'choice') return say(param.options[String(value)] ?? { zh: String(value), en: String(value) });
  return String(value);
}
