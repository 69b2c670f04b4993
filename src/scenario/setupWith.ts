import type {
  EventSetup,
  GroupSetup,
  Hands,
  InflowSetup,
  InterventionSetup,
  PeopleSetup,
  Setup,
} from '../engine/setup.ts';
import type { Intervention } from './intervention.ts';
import { limits } from './limits.ts';
import type { Registry } from './registry.ts';
import { resolveRoles } from './resolveRoles.ts';
import type { Scenario } from './schema.ts';
import { parseTime, weekdayOf } from './time.ts';

/** What a setup is made with: the built-in roles, the strategies that its interventions name, and what carries them out. */
export interface Tools extends Pick<Registry, 'roles' | 'strategies'> {
  hands: Hands;
}

export interface Wishes {
  /** In place of the scenario's own interventions. */
  interventions?: readonly Intervention[] | undefined;
  /** In place of the scenario's days, 1 to 365. */
  days?: number | undefined;
}

/** From names in a checked file to the numbers and functions the engine counts with, by the given tools alone. */
export function setupWith(scenario: Scenario, tools: Tools, wishes: Wishes = {}): Setup {
  const { interventions = scenario.interventions, days = scenario.days } = wishes;
  const roles = [...resolveRoles(scenario.roles, tools.roles)].map(([id, { traits }]) => ({ id, traits }));
  const places: Places = {
    topic: placeIn(scenario.topics),
    group: placeIn(scenario.groups),
    role: placeIn(roles),
  };
  return {
    id: scenario.id,
    days,
    warmupDays: scenario.warmupDays,
    weekday: weekdayOf(scenario.start),
    topics: scenario.topics.map(({ id, name }) => ({ id, name })),
    roles,
    people: scenario.people.map((row) => toPeople(row, places)),
    groups: scenario.groups.map((group) => toGroup(group, places)),
    inflow: scenario.inflow.map((route) => toInflow(route, places, roles.length)),
    events: scenario.events.map((event) => toEvent(event, places)),
    interventions: toInterventions(interventions, tools),
    money: Math.round(scenario.operator.money * 100),
    minutesPerWeek: Math.round(scenario.operator.hours * 60),
    parameters: { ...scenario.parameters },
  };
}

type Place = (id: string) => number;

interface Places {
  topic: Place;
  group: Place;
  role: Place;
}

/** Looks up where an id stands in its list. A miss means that the file was not checked. */
function placeIn(list: readonly { id: string }[]): Place {
  const places = new Map(list.map(({ id }, i) => [id, i]));
  return (id) => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`${id} is not in the list.`);
    return place;
  };
}

function toPeople(row: Scenario['people'][number], { topic, group, role }: Places): PeopleSetup {
  const { count, match, tenureDays } = row;
  return {
    role: role(row.role),
    count,
    groups: row.groups.map(group),
    topic: row.topic === undefined ? -1 : topic(row.topic),
    match,
    tenureDays,
  };
}

function toGroup(row: Scenario['groups'][number], { topic }: Places): GroupSetup {
  const { id, name: title, kind, cap, fresh, offTopic, needs } = row;
  return {
    id,
    title,
    kind,
    topics: row.topics.map(topic),
    cap,
    purposeDays: row.purposeDays ?? -1,
    fresh,
    offTopic,
    needs,
  };
}

function toInflow(row: Scenario['inflow'][number], { group, role }: Places, roleCount: number): InflowSetup {
  const { id, by, fromDay, perDay, waveShare, waveSize, match } = row;
  const roles = new Array<number>(roleCount).fill(0);
  for (const [name, weight] of Object.entries(row.roles)) roles[role(name)] = weight;
  return {
    id,
    by,
    from: row.from === undefined ? -1 : group(row.from),
    to: group(row.to),
    fromDay,
    // A day that no run reaches: finite, so that it survives a typed array.
    untilDay: row.untilDay ?? limits.days + 1,
    perDay,
    waveShare,
    waveSize,
    roles,
    match,
  };
}

function toEvent(row: Scenario['events'][number], { topic, group }: Places): EventSetup {
  const { kind, size, days } = row;
  return {
    kind,
    at: parseTime(row.at),
    group: group(row.group),
    size,
    days,
    topic: row.topic === undefined ? -1 : topic(row.topic),
  };
}

/** In the order of the file; the engine sorts them. */
function toInterventions(list: readonly Intervention[], { strategies, hands }: Tools): InterventionSetup[] {
  return list.map((act, index): InterventionSetup => {
    const strategy = strategies.get(act.strategy);
    if (!strategy) throw new Error(`There is no strategy ${act.strategy}.`);
    return {
      strategy,
      hands,
      from: parseTime(act.from),
      until: act.until === undefined ? Infinity : parseTime(act.until),
      group: act.group ?? '',
      member: act.member ?? '',
      params: act.params,
      index,
    };
  });
}
