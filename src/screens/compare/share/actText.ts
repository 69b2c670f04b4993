/** What an act of a policy is, in words: what, from when to when, where, with which settings. */
import type { Param, Value } from '../../../engine/param.ts';
import { settled } from '../../../engine/param.ts';
import type { Language } from '../../../i18n/language.svelte.ts';
import type { Intervention } from '../../../runner/frame.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { parseTime } from '../../../scenario/time.ts';
import { strategies } from '../../../strategies/index.ts';
import { words as shared } from '../words.ts';
import { words } from './words.ts';

type Tongue = Pick<Language, 'say' | 'number'>;
const DAY = 1440;

export function actText(act: Intervention, { groups }: Scenario, tongue: Tongue): string {
  const { say, number } = tongue;
  const strategy = strategies.get(act.strategy);
  const day = (time: Intervention['from']): string => number(Math.floor(parseTime(time) / DAY));
  const group = groups.find(({ id }) => id === act.group);
  const params = settled(strategy?.params ?? {}, act.params);
  const settings = Object.entries(strategy?.params ?? {}).map(([key, param]) =>
    settingText(param, params[key], tongue),
  );
  const parts = [
    say(words.fromDay(day(act.from))),
    ...(act.until === undefined ? [] : [say(shared.until(day(act.until)))]),
    ...(group ? [say(shared.inGroup(say(group.name)))] : []),
    ...settings,
  ];
  const name = strategy ? say(strategy.title) : act.strategy;
  return `${name}${say({ zh: '：', en: ': ' })}${parts.join(say({ zh: '，', en: ', ' }))}`;
}

function settingText(param: Param, value: Value, { say }: Tongue): string {
  const label = say(param.label);
  switch (param.kind) {
    case 'range':
      return [label, String(value), say(param.unit)].filter(Boolean).join(' ');
    case 'choice':
      return `${label} ${say(param.options[String(value)])}`;
    case 'flag':
      return `${label} ${say(value === true ? words.yes : words.no)}`;
    case 'words':
      return `${label} “${String(value)}”`;
  }
}
