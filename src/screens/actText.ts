/** Acts of a policy in words: what, where, from when to when, and how it is set. */
import { settled, type Value } from '../engine/param.ts';
import { MINUTES_PER_DAY } from '../engine/setup.ts';
import type { Text } from '../engine/text.ts';
import { dayName, timeOfDay } from '../i18n/words.ts';
import type { Intervention } from '../runner/frame.ts';
import type { Scenario } from '../scenario/schema.ts';
import { parseTime, type Time } from '../scenario/time.ts';
import { strategies } from '../strategies/index.ts';
import { actWords as words } from './actWords.ts';

export interface Voice {
  say: (text: Text) => string;
  decimal: (n: number) => string;
}

/** The whole act: `Ad fee (Main): from Day 3 09:30, until Day 9; Fee 100 RMB`. */
export function actText(act: Intervention, scenario: Scenario, voice: Voice): string {
  return voice.say(words.told(actTitle(act, scenario, voice), actSettings(act, voice)));
}

/** The strategy's title, with the group or member where it is not for all. */
export function actTitle({ strategy, group, member }: Intervention, scenario: Scenario, { say }: Voice): string {
  const known = strategies.get(strategy);
  const title = known ? say(known.title) : strategy;
  const name = scenario.groups.find(({ id }) => id === group)?.name;
  const target = [name ? say(name) : group, member].filter((part) => part !== undefined).join(' ');
  return target === '' ? title : say(words.at(title, target));
}

/** When it holds, and all its settings, those that were left at their defaults too. */
export function actSettings({ strategy, from, until, params }: Intervention, voice: Voice): string {
  const { say } = voice;
  const settings = settled(strategies.get(strategy)?.params ?? {}, params);
  const since = say(words.since(timeText(from, voice)));
  const times = until === undefined ? since : say(words.both(since, say(words.till(timeText(until, voice)))));
  const parts = Object.entries(settings).map(
    ([key, value]) => `${settingName(strategy, key, voice)} ${settingText(strategy, key, value, voice)}`,
  );
  // What is chosen may have commas in it.
  return [times, ...parts].join(say({ zh: '；', en: '; ' }));
}

/** `Day 3`, with the time of day where it is not midnight. */
export function timeText(time: Time, { say }: Voice): string {
  const minute = parseTime(time);
  const day = say(dayName(Math.floor(minute / MINUTES_PER_DAY)));
  return minute % MINUTES_PER_DAY === 0 ? day : `${day} ${timeOfDay(minute)}`;
}

/** A setting's label; one that no strategy here has goes by its key. */
export function settingName(strategy: string, key: string, { say }: Voice): string {
  const param = strategies.get(strategy)?.params[key];
  return param ? say(param.label) : key;
}

/** `100 RMB`, a choice's own words, yes or no, or a text in quotes. */
export function settingText(strategy: string, key: string, value: Value, { say, decimal }: Voice): string {
  const param = strategies.get(strategy)?.params[key];
  switch (param?.kind) {
    case 'range':
      return [decimal(Number(value)), say(param.unit)].filter((part) => part !== '').join(' ');
    case 'choice':
      return say(param.options[String(value)] ?? { zh: String(value), en: String(value) });
    case 'flag':
      return say(value === true ? words.yes : words.no);
    case 'words':
      return say(words.quoted(String(value)));
    case undefined:
      return String(value);
  }
}
