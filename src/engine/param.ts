import type { Text } from './text.ts';

/**
 * The settings of a strategy. One literal gives the type inside the strategy, the check and the
 * default in a scenario file, the control on the page and the line in the generated schema.
 */
export interface RangeParam {
  kind: 'range';
  label: Text;
  unit: Text;
  min: number;
  max: number;
  step: number;
  default: number;
}

export interface ChoiceParam<K extends string = string> {
  kind: 'choice';
  label: Text;
  options: Readonly<Record<K, Text>>;
  default: NoInfer<K>;
}

export interface FlagParam {
  kind: 'flag';
  label: Text;
  default: boolean;
}

/** A short text in the trainee's words, shown as text only. */
export interface WordsParam {
  kind: 'words';
  label: Text;
  maxLength: number;
  default: string;
}

export type Param = RangeParam | ChoiceParam | FlagParam | WordsParam;
export type Params = Readonly<Record<string, Param>>;

/** The value a parameter takes. */
type ValueOf<T> = T extends RangeParam
  ? number
  : T extends ChoiceParam<infer O>
    ? O
    : T extends FlagParam
      ? boolean
      : string;

/** The values a strategy receives, by the kinds of its parameters. */
export type Values<P extends Params> = { [K in keyof P]: ValueOf<P[K]> };

export type Value = number | string | boolean;

export const range = (p: Omit<RangeParam, 'kind'>): RangeParam => ({ kind: 'range', ...p });
export const choice = <K extends string>(p: Omit<ChoiceParam<K>, 'kind'>): ChoiceParam<K> => ({ kind: 'choice', ...p });
export const flag = (p: Omit<FlagParam, 'kind'>): FlagParam => ({ kind: 'flag', ...p });
export const words = (p: Omit<WordsParam, 'kind'>): WordsParam => ({ kind: 'words', ...p });

/** A value for each setting: the given one, else its default. */
export function settled(params: Params, given: Readonly<Record<string, Value>> = {}): Record<string, Value> {
  return Object.fromEntries(Object.entries(params).map(([key, param]) => [key, given[key] ?? param.default]));
}
