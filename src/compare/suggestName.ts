/** What a policy is called while nobody has named it: by what it does, with the setting that tells most. */
import { settled, type Param, type Value } from '../engine/param.ts';
import type { Strategy } from '../engine/strategy.ts';
import type { Text } from '../engine/text.ts';
import { parseTime } from '../scenario/time.ts';
import type { Act } from '../scenario/writePolicy.ts';

type Strategies = ReadonlyMap<string, Strategy>;

/** Characters; a longer name has no room beside its figures. */
const MOST = 40;

/** `Rules`, `Ad fee 100`, `Rules + Ad fee 50→100`, `Rules + Ad fee … 5 in all`; undefined for a policy that does nothing. */
export function suggestName(policy: readonly Act[], strategies: Strategies): Text | undefined {
  if (policy.length === 0) return undefined;
  const ids = [...new Set(policy.map(({ strategy }) => strategy))];
  const whole = ids.map((id) => partOf(id, policy, strategies));
  const short = ids.map((id) => shortOf(id, strategies));
  const few = sum(short.slice(0, 2));
  const counted = { zh: `${few.zh}等 ${ids.length} 项`, en: `${few.en} … ${ids.length} in all` };
  return [sum(whole), sum(short)].find(({ zh, en }) => zh.length <= MOST && en.length <= MOST) ?? counted;
}

/** Whether a name is the one that would be suggested, be it the second of that name. */
export function isSuggested(name: Text, policy: readonly Act[], strategies: Strategies): boolean {
  const suggested = suggestName(policy, strategies);
  const bare = (text: string): string => text.replace(/ \(\d+\)$/, '');
  return suggested !== undefined && bare(name.zh) === suggested.zh && bare(name.en) === suggested.en;
}

const sum = (parts: readonly Text[]): Text => joined(parts, ' + ');

const joined = (parts: readonly Text[], by: string): Text => ({
  zh: parts.map(({ zh }) => zh).join(by),
  en: parts.map(({ en }) => en).join(by),
});

const shortOf = (id: string, strategies: Strategies): Text => strategies.get(id)?.short ?? { zh: id, en: id };

/** A strategy with what its acts are set to, in order of time. */
function partOf(id: string, policy: readonly Act[], strategies: Strategies): Text {
  const name = shortOf(id, strategies);
  const strategy = strategies.get(id);
  if (!strategy) return name;
  const acts = policy.filter((act) => act.strategy === id);
  const settings = acts
    .sort((a, b) => parseTime(a.from) - parseTime(b.from))
    .map(({ params }) => settled(strategy.params, params));
  const leads = settings.map((values) => leadOf(strategy, values)).filter((lead, k, all) => lead !== all[k - 1]);
  const led = leads[0] === '' ? name : joined([name, { zh: leads.join('→'), en: leads.join('→') }], ' ');
  const aside = acts.length === 1 ? asideOf(strategy, settings[0]) : undefined;
  return aside ? { zh: `${led.zh}（${aside.zh}）`, en: `${led.en} (${aside.en})` } : led;
}

/** The first setting, where it is a number: strategies begin with the one that matters most. */
function leadOf({ params }: Strategy, values: Readonly<Record<string, Value>>): string {
  const [key, param] = Object.entries(params).at(0) ?? [];
  return key !== undefined && param?.kind === 'range' ? amount(param, values[key]) : '';
}

/** The first other setting that is not as usual. */
function asideOf({ params }: Strategy, values: Readonly<Record<string, Value>>): Text | undefined {
  const moved = Object.entries(params).find(
    ([key, param], k) =>
      !(k === 0 && param.kind === 'range') && param.kind !== 'words' && values[key] !== param.default,
  );
  return moved && settingOf(moved[1], values[moved[0]]);
}

function settingOf(param: Param, value: Value): Text {
  const { zh, en } = param.label;
  if (param.kind === 'choice') return param.options[String(value)];
  if (param.kind === 'flag') return value === true ? param.label : { zh: `${zh}：否`, en: `${en}: no` };
  const unit = param.kind === 'range' ? param.unit : { zh: '', en: '' };
  return { zh: `${zh} ${value} ${unit.zh}`.trim(), en: `${en} ${value} ${unit.en}`.trim() };
}

/** With its per cent sign; beside a strategy's name other units go without saying. */
const amount = (param: Extract<Param, { kind: 'range' }>, value: Value): string =>
  `${value}${param.unit.en.startsWith('%') ? '%' : ''}`;
