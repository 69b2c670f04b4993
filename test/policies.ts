/** Built-in scenarios, and any policy at all, for tests. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import type { Param, Value } from '../src/engine/param.ts';
import type { Strategy } from '../src/engine/strategy.ts';
import { strategies } from '../src/strategies/index.ts';
import type { Intervention } from '../src/scenario/intervention.ts';
import { limits } from '../src/scenario/limits.ts';
import { parseScenario } from '../src/scenario/parse.ts';
import type { Scenario } from '../src/scenario/schema.ts';
import { formatTime, parseTime } from '../src/scenario/time.ts';

/** All that come with the app, in order of their ids. */
export const builtIns: readonly Scenario[] = readdirSync('scenarios')
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => {
    const parsed = parseScenario(readFileSync(`scenarios/${file}`, 'utf8'));
    if (!parsed.ok) throw new Error(`${file} does not parse.`);
    return parsed.scenario;
  });

const characters = fc.constantFrom('群', '规', 'a', 'Z', '9', ' ', '"', '\\', '<', '&', '%', '+', '=', '\n', '😀', 'é');
export const title = fc.record({
  zh: fc.string({ unit: characters, minLength: 1, maxLength: 20 }),
  en: fc.string({ unit: characters, minLength: 1, maxLength: 20 }),
});

function valueOf(param: Param): fc.Arbitrary<Value> {
  switch (param.kind) {
    case 'range':
      return param.step === 1
        ? fc.integer({ min: param.min, max: param.max })
        : // JSON knows no negative zero.
          fc.double({ min: param.min, max: param.max, noNaN: true }).map((value) => value + 0);
    case 'choice':
      return fc.constantFrom(...Object.keys(param.options));
    case 'flag':
      return fc.boolean();
    case 'words':
      return fc.string({ unit: characters, maxLength: Math.min(param.maxLength, 30) });
  }
}

const minute = fc.oneof(
  fc.integer({ min: 0, max: limits.days - 2 }).map((day) => day * 1440),
  fc.integer({ min: 0, max: (limits.days - 2) * 1440 }),
);

/** Sound by itself in any scenario that has the group, but for a KOL's, which needs one. */
function actOf(strategy: Strategy, groups: readonly string[]): fc.Arbitrary<Intervention> {
  const params = fc.record(
    Object.fromEntries(Object.entries(strategy.params).map(([key, param]) => [key, valueOf(param)])),
  );
  const times = fc.tuple(minute, fc.option(fc.integer({ min: 1, max: 1440 }), { nil: undefined }));
  const group = fc.option(fc.constantFrom(...groups), { nil: undefined });
  const member = fc.integer({ min: 0, max: 999_999 }).map((person) => `p${person}`);
  return fc.record({ times, group, member, params }).map(({ times: [from, length], ...rest }): Intervention => ({
    strategy: strategy.id,
    from: formatTime(from),
    ...(length === undefined || strategy.kind === 'deed' ? {} : { until: formatTime(from + length) }),
    ...(rest.group === undefined ? {} : { group: rest.group }),
    ...(strategy.needsMember ? { member: rest.member } : {}),
    params: rest.params,
  }));
}

const usual = [...strategies.values()].filter(({ id }) => id !== 'kolGroup');

/** Any policy that a scenario with these groups takes. */
export function policyFor(groups: readonly string[], most = 6): fc.Arbitrary<Intervention[]> {
  return fc.uniqueArray(fc.oneof(...usual.map((strategy) => actOf(strategy, groups))), {
    maxLength: most,
    selector: ({ strategy, from }) => `${strategy} ${parseTime(from)}`,
  });
}
