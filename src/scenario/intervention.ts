import * as z from 'zod/mini';
import type { Param, Value } from '../engine/param.ts';
import type { Strategy } from '../engine/strategy.ts';
import { between, groupId, memberId, time, whole } from './fields.ts';
import { limits } from './limits.ts';
import type { Registry } from './registry.ts';
import type { Time } from './time.ts';

/** One act of the operator as it stands in a file. */
export interface Intervention {
  strategy: string;
  from: Time;
  /** Exclusive; missing: to the end. Deeds have none. */
  until?: Time;
  /** Missing: all groups. */
  group?: string;
  /** Person a deed is aimed at, `p0` ... */
  member?: string;
  params: Record<string, Value>;
}

type Interventions = z.ZodMiniType<Intervention[]>;

// Made once for a set of strategies: scenario, reference and policy share it.
const made = new WeakMap<Registry['strategies'], Interventions>();

/** A list of interventions: each is checked by the parameters of its own strategy, which also give the defaults. */
export function interventionsSchema(strategies: Registry['strategies']): Interventions {
  const known = made.get(strategies);
  if (known) return known;
  const schema = makeInterventionsSchema(strategies);
  made.set(strategies, schema);
  return schema;
}

function makeInterventionsSchema(strategies: Registry['strategies']): Interventions {
  const [first, ...rest] = [...strategies.values()].map(interventionSchema);
  if (!first) throw new Error('There are no strategies.');
  const one = z.discriminatedUnion('strategy', [first, ...rest]);
  const list = z.array(one).check(z.maxLength(limits.interventions));
  // Each strategy's own parameters were checked; the type of all of them together is the common one.
  return list;
}

function interventionSchema(strategy: Strategy) {
  const params = Object.fromEntries(Object.entries(strategy.params).map(([key, param]) => [key, paramSchema(param)]));
  return z.strictObject({
    strategy: z.literal(strategy.id),
    from: time(),
    until: z.exactOptional(time()),
    group: z.exactOptional(groupId()),
    member: z.exactOptional(memberId()),
    params: z.prefault(z.strictObject(params), {}),
  });
}

function paramSchema(param: Param) {
  switch (param.kind) {
    case 'range':
      return z._default(param.step === 1 ? whole(param.min, param.max) : between(param.min, param.max), param.default);
    case 'choice':
      return z._default(z.enum(Object.keys(param.options)), param.default);
    case 'flag':
      return z._default(z.boolean(), param.default);
    case 'words':
      return z._default(z.string().check(z.maxLength(param.maxLength)), param.default);
  }
}
