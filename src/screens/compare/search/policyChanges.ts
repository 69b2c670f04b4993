/** In words, what a candidate of a search does otherwise than the policy it varies. */
import type { Value } from '../../../engine/param.ts';
import { knobsOf, type Knob } from '../../../compare/search/knobs.ts';
import type { Point, Space } from '../../../compare/search/space.ts';
import type { Language } from '../../../i18n/language.svelte.ts';
import { strategies } from '../../../strategies/index.ts';
import { words } from './words.ts';

type Tongue = Pick<Language, 'say' | 'decimal'>;

/** One entry a setting, in the order of the policy; a strategy that is left out is one entry. */
export function policyChanges(
  { interventions, dimensions }: Space,
  point: Point,
  days: number,
  tongue: Tongue,
): string[] {
  const knobs = knobsOf(interventions, days);
  const moved = dimensions.flatMap((dimension, d) => {
    const knob = knobs.find(
      ({ act, of, key }) => act === dimension.act && of === dimension.of && key === dimension.key,
    );
    const value = dimension.levels[point[d]];
    return knob && value !== knob.value ? [{ knob, value }] : [];
  });
  const out = new Set(moved.flatMap(({ knob }) => (knob.of === 'used' ? [knob.act] : [])));
  return moved.flatMap(({ knob, value }) => {
    if (knob.of === 'used') return [tongue.say(words.without(strategyOf(knob, tongue)))];
    return out.has(knob.act) ? [] : [changeOf(knob, value, tongue)];
  });
}

function changeOf(knob: Knob, value: Value, tongue: Tongue): string {
  const { say } = tongue;
  const [before, after] = [knob.value, value].map((one) => valueOf(knob, one, tongue));
  return say(words.moved(strategyOf(knob, tongue), say(knob.param.label), before, after));
}

export const strategyOf = ({ strategy }: Knob, { say }: Tongue): string =>
  say(strategies.get(strategy)?.short ?? { zh: strategy, en: strategy });

/** 100 RMB; day 7; a choice's own words. */
export function valueOf({ of, param }: Knob, value: Value, { say, decimal }: Tongue): string {
  if (param.kind === 'choice') return say(param.options[String(value)] ?? { zh: String(value), en: String(value) });
  if (param.kind === 'flag') return say(value === true ? words.on : words.off);
  if (of === 'from') return say(words.day(String(value)));
  const unit = param.kind === 'range' ? say(param.unit) : '';
  return [decimal(Number(value)), unit].filter(Boolean).join(' ');
}
