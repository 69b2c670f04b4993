/** What an answer may hang on: the settings of a policy, and the model's guesses; each with the values it is tried at. */
import { parameters, type ParameterName } from '../engine/parameters.ts';
import type { Param, RangeParam, Value } from '../engine/param.ts';
import type { Text } from '../engine/text.ts';
import type { Intervention } from '../runner/frame.ts';
import type { Scenario } from '../scenario/schema.ts';
import { formatTime, parseTime } from '../scenario/time.ts';
import { strategies } from '../strategies/index.ts';

/** Where a setting stands: in an act (`key` undefined: its first day), or among the model's parameters. */
export type Place = { act: number; key: string | undefined } | { guess: ParameterName };

export interface Setting {
  id: string;
  place: Place;
  /** Whose it is, and what it is called. */
  of: Text;
  title: Text;
  unit: Text;
  given: Value;
  /** The values it is tried at besides; numbers rise. */
  others: readonly Value[];
  /** Values as they are called, where they are no numbers. */
  names: Readonly<Record<string, Text>>;
}

/** A policy on a scenario. */
export interface Case {
  scenario: Scenario;
  acts: readonly Intervention[];
}

const DAY = 1440;
/** Days by which an act is tried earlier and later. */
const WEEK = 7;
const NO_UNIT: Text = { zh: '', en: '' };
const FIRST_DAY: Text = { zh: '从第几天起', en: 'First day' };
const DAY_UNIT: Text = { zh: '天', en: 'days' };
const YES_NO: Readonly<Record<string, Text>> = { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } };

/** All settings of the acts that have another value to be tried: numbers at half and at twice what is given, as far as they may go. */
export function policySettings({ acts, scenario }: Case): Setting[] {
  return acts.flatMap((act, k) => {
    const strategy = strategies.get(act.strategy);
    if (!strategy) return [];
    const of = strategy.short;
    const own = Object.entries(strategy.params).flatMap(([key, param]): Setting[] => {
      const given = act.params?.[key] ?? param.default;
      const others = othersOf(param, given);
      const unit = param.kind === 'range' ? param.unit : NO_UNIT;
      const place = { act: k, key };
      return others.length > 0
        ? [{ id: `${k}.${key}`, place, of, title: param.label, unit, given, others, names: namesOf(param) }]
        : [];
    });
    return [firstDay(act, k, of, scenario.days), ...own].filter(({ others }) => others.length > 0);
  });
}

function firstDay(act: Intervention, k: number, of: Text, days: number): Setting {
  const given = Math.floor(parseTime(act.from) / DAY);
  const latest = (act.until === undefined ? days : Math.min(days, Math.floor(parseTime(act.until) / DAY))) - 1;
  const others = distinctFrom(given, [Math.max(0, given - WEEK), Math.min(latest, given + WEEK)]);
  return {
    id: `${k}.`,
    place: { act: k, key: undefined },
    of,
    title: FIRST_DAY,
    unit: DAY_UNIT,
    given,
    others,
    names: {},
  };
}

function othersOf(param: Param, given: Value): Value[] {
  if (param.kind === 'flag') return [!given];
  if (param.kind === 'choice') return Object.keys(param.options).filter((key) => key !== given);
  if (param.kind === 'words') return [];
  const value = Number(given);
  const tried = value > 0 ? [value / 2, value * 2] : [param.max / 2];
  return distinctFrom(
    value,
    tried.map((one) => onStep(param, one)),
  );
}

/** The nearest value that the control can take. */
function onStep({ min, max, step }: RangeParam, value: number): number {
  const steps = Math.round((Math.min(max, Math.max(min, value)) - min) / step);
  return Math.min(max, Number((min + steps * step).toPrecision(12)));
}

const distinctFrom = (given: number, values: readonly number[]): number[] =>
  [...new Set(values)].filter((value) => value !== given).sort((a, b) => a - b);

function namesOf(param: Param): Readonly<Record<string, Text>> {
  return param.kind === 'choice' ? param.options : param.kind === 'flag' ? YES_NO : {};
}

/** Everything in the model that is a guess, each half of the way to both ends of its range. */
export function guessSettings({ parameters: own }: Scenario): Setting[] {
  return (Object.keys(parameters) as ParameterName[]).flatMap((name) => {
    const { default: usual, min, max, evidence, what, unit } = parameters[name];
    if (evidence !== 'guess') return [];
    const given = own[name] ?? usual;
    const others = distinctFrom(
      given,
      [min, max].map((end) => Number(((given + end) / 2).toPrecision(4))),
    );
    const of = { zh: '模型的估计', en: 'guess of the model' };
    return [
      { id: name, place: { guess: name }, of, title: what, unit: { zh: unit, en: unit }, given, others, names: {} },
    ];
  });
}

/** The same case with one setting at another value. */
export function withValue({ place }: Setting, value: Value, { scenario, acts }: Case): Case {
  if ('guess' in place) {
    return { acts, scenario: { ...scenario, parameters: { ...scenario.parameters, [place.guess]: Number(value) } } };
  }
  return { scenario, acts: acts.map((act, k) => (k === place.act ? changed(act, place.key, value) : act)) };
}

function changed(act: Intervention, key: string | undefined, value: Value): Intervention {
  if (key !== undefined) return { ...act, params: { ...act.params, [key]: value } };
  return { ...act, from: formatTime(Number(value) * DAY + (parseTime(act.from) % DAY)) };
}

/** Values along a setting that is a number, from one end of those tried to the other; the given one is among them. */
export function valuesAlong({ given, others, place }: Setting, count: number): number[] {
  const numbers = [given, ...others].filter((value): value is number => typeof value === 'number');
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const whole = !('guess' in place) && numbers.every(Number.isInteger);
  const inner = Array.from({ length: count }, (_, k) => low + ((high - low) * k) / (count - 1));
  const tidy = inner.map((value) => (whole ? Math.round(value) : Number(value.toPrecision(4))));
  return [...new Set([...tidy, Number(given)])].sort((a, b) => a - b);
}
