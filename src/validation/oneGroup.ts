/** Setups of one group that a fact asks for, with the built-in roles. */
import { operatorOf } from '../engine/deeds.ts';
import type { Moderation } from '../engine/levers.ts';
import { roles } from '../engine/roles.ts';
import type { RoleTraits } from '../engine/role.ts';
import type { GroupSetup, InterventionSetup, RoleSetup, Setup } from '../engine/setup.ts';
import { settled, type Value } from '../engine/param.ts';
import { strategies } from '../strategies/index.ts';

/** Members of the control scenario, 262 without its one advertiser. */
export const ORDINARY = { core: 10, expert: 10, regular: 92, novice: 39, lurker: 111 };

/** Days that a settled group is run before it is looked at. */
export const WARM_UP = 28;

export interface Plan {
  heads: Readonly<Record<string, number>>;
  days: number;
  topics?: number;
  offTopic?: number;
  match?: number;
  warmupDays?: number;
  moderation?: Moderation;
  /** Newcomers a day, of the kinds of the founders. */
  newcomers?: number;
  parameters?: Readonly<Record<string, number>>;
  interventions?: readonly InterventionSetup[];
  /** Roles besides the built-in ones. */
  roles?: Readonly<Record<string, RoleTraits>>;
}

export function builtInRoles(): RoleSetup[] {
  return Object.entries(roles).map(([id, { traits }]) => ({ id, traits }));
}

/** A group without a purpose that ends. */
export function plainGroup(id: string): GroupSetup {
  return {
    id,
    title: { zh: id, en: id },
    kind: 'longTerm',
    topics: [0],
    cap: 2000,
    purposeDays: -1,
    needs: 'mixed',
    fresh: false,
    offTopic: 0.3,
  };
}

export function oneGroup(plan: Plan): Setup {
  const { heads, topics = 3, match = 0.8, newcomers = 0 } = plan;
  const list = [...builtInRoles(), ...Object.entries(plan.roles ?? {}).map(([id, traits]) => ({ id, traits }))];
  return {
    ...blankSetup(plan.days, plan.warmupDays ?? WARM_UP),
    topics: Array.from({ length: topics }, (_, k) => ({ id: `topic ${k}` })),
    roles: list,
    people: Object.entries(heads).map(([role, count]) => ({
      role: list.findIndex(({ id }) => id === role),
      count,
      groups: [0],
      topic: -1,
      match,
      tenureDays: 365,
    })),
    groups: [
      {
        ...plainGroup('main'),
        topics: Array.from({ length: topics }, (_, k) => k),
        offTopic: plan.offTopic ?? 0.3,
        moderation: plan.moderation ?? 'none',
      },
    ],
    inflow: newcomers > 0 ? [inflowOf(newcomers, list, heads)] : [],
    interventions: [...(plan.interventions ?? [])],
    parameters: plan.parameters ?? {},
  };
}

/** Nobody and nothing yet; money and staff time without end, so that no act fails for want of them. */
export function blankSetup(days: number, warmupDays: number): Setup {
  return {
    id: 'validation',
    days,
    warmupDays,
    weekday: 0,
    topics: [],
    roles: builtInRoles(),
    people: [],
    groups: [],
    inflow: [],
    events: [],
    interventions: [],
    money: 100_000_000,
    minutesPerWeek: 100_000,
    parameters: {},
  };
}

function inflowOf(perDay: number, list: readonly RoleSetup[], heads: Readonly<Record<string, number>>) {
  return {
    id: 'newcomers',
    by: 'any' as const,
    from: -1,
    to: 0,
    fromDay: 0,
    untilDay: 400,
    perDay,
    waveShare: 0,
    waveSize: 0,
    roles: list.map(({ id }) => heads[id] ?? 0),
    match: 0.8,
  };
}

/** A strategy with its defaults where nothing else is said, from a day on. */
export function act(id: string, day: number, params: Record<string, Value> = {}): InterventionSetup {
  const strategy = strategies.get(id);
  if (!strategy) throw new Error(`There is no strategy ${id}.`);
  return {
    strategy,
    hands: operatorOf,
    from: day * 1440,
    until: Infinity,
    group: '',
    member: '',
    params: settled(strategy.params, params),
    index: 0,
  };
}
