/** The shape of a scenario file, format 1, with its defaults. What it names must exist too: see checks.ts. */
import * as z from 'zod/mini';
import { NEEDS } from '../engine/needs.ts';
import { address, between, day, id, ids, name, seed, share, text, time, weights, whole } from './fields.ts';
import { FORMAT } from './format.ts';
import { interventionsSchema } from './intervention.ts';
import { limits } from './limits.ts';
import { EXTRA_METRICS } from './registry.ts';
import type { Registry } from './registry.ts';
import { roleSchema } from './roleFields.ts';

const list = <T extends z.ZodMiniType>(item: T, least: number, most: number) =>
  z.array(item).check(z.minLength(least), z.maxLength(most));

const people = () =>
  z.strictObject({
    role: id(),
    count: whole(1, limits.people),
    groups: ids(limits.groups),
    topic: z.exactOptional(id()),
    match: z._default(share(), 0.8),
    tenureDays: z._default(whole(0, 3_650), 400),
  });

const group = () =>
  z.strictObject({
    id: id(),
    name: name(),
    kind: z._default(z.enum(['longTerm', 'temporary']), 'longTerm'),
    topics: ids(limits.topics),
    cap: z._default(whole(2, limits.groupCap), limits.groupCap),
    purposeDays: z.exactOptional(whole(1, limits.days)),
    fresh: z._default(z.boolean(), false),
    offTopic: z._default(share(), 0.3),
    needs: z._default(z.enum(NEEDS), 'mixed'),
  });

const route = () =>
  z.strictObject({
    id: id(),
    name: name(),
    by: z._default(z.enum(['any', 'code', 'invitation']), 'any'),
    from: z.exactOptional(id()),
    to: id(),
    fromDay: z._default(day(), 0),
    untilDay: z.exactOptional(day()),
    perDay: between(0, 1_000),
    waveShare: z._default(share(), 0),
    waveSize: z._default(whole(0, limits.groupCap), 0),
    roles: weights(),
    match: z._default(share(), 0.65),
  });

const event = <K extends string>(kind: K, size: z.ZodMiniType<number, number>) =>
  z.strictObject({
    kind: z.literal(kind),
    at: time(),
    group: id(),
    size,
    days: z._default(whole(1, limits.days), 1),
    topic: z.exactOptional(id()),
  });

const anyEvent = () =>
  z.discriminatedUnion('kind', [
    event('joinWave', whole(1, limits.groupCap)),
    event('hotTopic', between(1, 20)),
    event('quarrel', share()),
    event('advertisers', whole(1, limits.groupCap)),
    event('leak', share()),
    event('crisis', share()),
    event('dataLoss', share()),
    event('violation', share()),
  ]);

const goal = (metrics: [string, ...string[]]) =>
  z.strictObject({
    id: id(),
    title: z.exactOptional(name()),
    metric: z.enum(metrics),
    atLeast: z.exactOptional(between(-1e9, 1e9)),
    atMost: z.exactOptional(between(-1e9, 1e9)),
    day: whole(1, limits.days),
  });

const overrides = (parameters: Registry['parameters']) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(parameters).map(([key, { min, max }]) => [key, z.exactOptional(between(min, max))]),
    ),
  );

const controls = (strategies: z.ZodMiniType<string[], string[]>) =>
  z.strictObject({ hidden: z._default(strategies, []), locked: z._default(strategies, []) });

/** The schema of a whole file, built from what strategies, observers and the engine say of themselves. */
export function scenarioSchema(registry: Registry) {
  const strategy = z.enum([...registry.strategies.keys()]);
  const interventions = interventionsSchema(registry.strategies);
  return z.strictObject({
    $schema: z.exactOptional(address()),
    format: z.literal(FORMAT),
    id: id(),
    title: name(),
    briefing: text(limits.longText),
    author: name(),
    difficulty: whole(1, 5),
    rows: z._default(z.array(z.string().check(z.regex(/^R([1-9]|[12]\d|3[0-6])$/))).check(z.maxLength(36)), []),
    days: whole(1, limits.days),
    warmupDays: z._default(whole(0, limits.warmupDays), 28),
    start: z.iso.date(),
    seed: seed(),
    topics: list(z.strictObject({ id: id(), name: name() }), 1, limits.topics),
    roles: z._default(list(roleSchema(), 0, limits.roles), []),
    people: list(people(), 1, limits.peopleRows),
    groups: list(group(), 1, limits.groups),
    inflow: z._default(list(route(), 0, limits.inflow), []),
    operator: z.prefault(
      z.strictObject({
        money: z._default(between(0, limits.money), 1_000),
        hours: z._default(between(0, limits.hours), 7),
      }),
      {},
    ),
    parameters: z.prefault(overrides(registry.parameters), {}),
    events: z._default(list(anyEvent(), 0, limits.events), []),
    interventions: z._default(interventions, []),
    goals: list(goal([...EXTRA_METRICS, ...registry.observers.keys()]), 0, limits.goals),
    controls: z.prefault(controls(z.array(strategy).check(z.maxLength(100))), {}),
    reference: z._default(interventions, []),
  });
}

/** A scenario, whole: every default is filled in. */
export type Scenario = z.infer<ReturnType<typeof scenarioSchema>>;
export type Route = Scenario['inflow'][number];
export type ScenarioRole = Scenario['roles'][number];

/** The wrapped form of a policy file (`*.policy.json`). */
export function policySchema(registry: Registry) {
  return z.strictObject({
    $schema: z.exactOptional(address()),
    format: z.literal(FORMAT),
    title: z.exactOptional(name()),
    interventions: interventionsSchema(registry.strategies),
  });
}
