/** Small, quick worlds for tests, and what one compares of them. */
import { isDeepStrictEqual } from 'node:util';
import { vi } from 'vitest';
import { digestOf } from '../src/engine/digest.ts';
import { presentMean, totalOf } from '../src/engine/count.ts';
import { BY_OPERATOR, COUNT, PART, PARTS } from '../src/engine/codes.ts';
import type { Group } from '../src/engine/group.ts';
import type { Observer } from '../src/engine/observer.ts';
import { settled, type Param, type Value } from '../src/engine/param.ts';
import { run } from '../src/engine/run.ts';
import type { World } from '../src/engine/world.ts';
import { observers } from '../src/observers/index.ts';
import type { Intervention } from '../src/scenario/intervention.ts';
import { parseScenario } from '../src/scenario/parse.ts';
import type { Scenario } from '../src/scenario/schema.ts';
import { toSetup } from '../src/scenario/toSetup.ts';
import { strategies } from '../src/strategies/index.ts';

// Short runs: well under a second each on an idle machine, but machines are shared.
vi.setConfig({ testTimeout: 60_000 });

const name = (zh: string, en: string) => ({ zh, en });

/** Heads by role in one group, as a row of a scenario each. */
export function crowd(heads: Record<string, number>, ...groups: string[]): object[] {
  return Object.entries(heads).map(([role, count]) => ({ role, count, groups }));
}

/** About 120 mixed people in one group: some talk, some ads. */
export const MIXED = { core: 5, expert: 5, regular: 42, novice: 18, lurker: 44, advertiser: 6 };

/** A group of 120 for 21 days after a warm-up of 7; any key of the file may be given anew. */
export function small(changes: Record<string, unknown> = {}): Scenario {
  return scenarioOf({
    format: 1,
    id: 'small',
    title: name('小群', 'Small'),
    briefing: name('试验用的小群。', 'A small group for tests.'),
    author: name('测试', 'Tests'),
    difficulty: 1,
    days: 21,
    warmupDays: 7,
    start: '2026-03-02',
    seed: 'small',
    topics: [
      { id: 'running', name: name('跑步', 'Running') },
      { id: 'photography', name: name('摄影', 'Photography') },
    ],
    people: crowd(MIXED, 'main'),
    groups: [{ id: 'main', name: name('大群', 'Main'), topics: ['running', 'photography'] }],
    inflow: [
      {
        id: 'friends',
        name: name('朋友', 'Friends'),
        to: 'main',
        perDay: 1,
        roles: { regular: 0.5, lurker: 0.4, advertiser: 0.1 },
      },
    ],
    operator: { money: 5000, hours: 20 },
    goals: [{ id: 'stay', metric: 'retention', atLeast: 0.5, day: Number(changes.days ?? 21) }],
    ...changes,
  });
}

/** Two groups of different people, of 60 each, with nothing between them. */
export function twoGroups(changes: Record<string, unknown> = {}): Scenario {
  const half = { core: 3, expert: 2, regular: 21, novice: 9, lurker: 22, advertiser: 3 };
  return small({
    people: [...crowd(half, 'main'), ...crowd(half, 'side')],
    groups: [
      { id: 'main', name: name('大群', 'Main'), topics: ['running'] },
      { id: 'side', name: name('旁群', 'Side'), topics: ['photography'] },
    ],
    ...changes,
  });
}

/** Two groups that half of their people share. */
export function linkedGroups(): Scenario {
  const part = { core: 3, expert: 2, regular: 20, lurker: 15, advertiser: 3 };
  return twoGroups({ people: [...crowd(part, 'main', 'side'), ...crowd(part, 'main'), ...crowd(part, 'side')] });
}

function scenarioOf(file: object): Scenario {
  const parsed = parseScenario(JSON.stringify(file));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

/** An act with the strategy's defaults where nothing else is said. */
export function act(
  strategy: string,
  from: number | string,
  params: Record<string, Value> = {},
  more: Partial<Intervention> = {},
): Intervention {
  const known = strategies.get(strategy);
  if (!known) throw new Error(`There is no strategy ${strategy}.`);
  const target = known.needsMember ? { member: 'p3' } : {};
  return { strategy, from, ...target, ...more, params: settled(known.params, params) };
}

export interface Told {
  seed?: string;
  interventions?: readonly Intervention[];
  days?: number;
  watch?: readonly Observer[];
}

/** A whole run of a scenario; without interventions the operator does nothing. */
export function tell(scenario: Scenario, { seed = 'test', interventions = [], days, watch }: Told = {}): World {
  const setup = toSetup(scenario, { interventions, ...(days === undefined ? {} : { days }) });
  return run(setup, seed, watch ?? [...observers.values()]);
}

/** The digest of people, members, messages and till alone: measures left out. */
export const digestOfState = (world: World): string => digestOf({ ...world, daily: {} });

/** One group's members and messages as plain columns, the used rows only. */
export function tablesOf(group: Group): Record<string, number[]> {
  const out: Record<string, number[]> = {};
  for (const [name, table] of [
    ['members', group.members],
    ['messages', group.messages],
  ] as const) {
    for (const [column, values] of Object.entries(table.columns)) {
      const width = (table.widths as Record<string, number>)[column] ?? 1;
      out[`${name}.${column}`] = Array.from(values.subarray(0, table.size * width));
    }
  }
  return out;
}

/** Names of the columns that differ; empty where two tables are the same to the bit. */
export function differences(a: Record<string, number[]>, b: Record<string, number[]> | undefined): string[] {
  return Object.keys(a).filter((name) => !isDeepStrictEqual(a[name], b?.[name]));
}

/** The number of rows of a group's members that meet the condition. */
export function countRows(group: Group, meets: (c: Group['members']['columns'], row: number) => boolean): number {
  let count = 0;
  for (let row = 0; row < group.members.size; row++) if (meets(group.members.columns, row)) count++;
  return count;
}

export const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/** Every corner of the settings a strategy takes: least, middle and most of each range, each choice, both flags. */
export function settingsOf(params: Readonly<Record<string, Param>>): Record<string, Value>[] {
  let all: Record<string, Value>[] = [{}];
  for (const [key, param] of Object.entries(params)) {
    all = all.flatMap((settings) => valuesOf(param).map((value) => ({ ...settings, [key]: value })));
  }
  return all;
}

function valuesOf(param: Param): Value[] {
  switch (param.kind) {
    case 'range': {
      const middle = param.min + param.step * Math.round((param.max - param.min) / 2 / param.step);
      return [...new Set([param.min, Math.min(middle, param.max), param.max])];
    }
    case 'choice':
      return Object.keys(param.options);
    case 'flag':
      return [false, true];
    case 'words':
      return ['', '早上好'];
  }
}

/** What a group counts in a day (COUNT), as a measure. */
export function counting(id: keyof typeof COUNT): Observer {
  return { id, title: name('计数', 'Count'), unit: name('次', 'times'), measure: (world) => totalOf(world, COUNT[id]) };
}

/** Mean of one part of what the group gives and costs a day, over the present. */
export function meanPart(world: World, part: keyof typeof PART): number {
  return presentMean(world, (c, row) => c.mean[row * PARTS + PART[part]]);
}

/** Messages the operator wrote, in order. */
export function ownMessages({ groups }: World) {
  const { columns: c, size } = groups[0].messages;
  const own = Array.from({ length: size }, (_, m) => m).filter((m) => c.author[m] === BY_OPERATOR);
  return own.map((m) => ({ kind: c.kind[m], quality: c.quality[m], at: c.at[m], path: c.path[m] }));
}
