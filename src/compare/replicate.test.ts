import { describe, expect, test } from 'vitest';
import { act, small, sum, tell } from '../../test/support.ts';
import { incidenceByUnit } from '../analysis/lifeTable.ts';
import { balance } from '../engine/ledger.ts';
import { advertisers, retentionAt, retentionCurve } from '../runner/retention.ts';
import { metrics, metricsFor, watched } from './metrics.ts';
import { buffersOf, replicateOf } from './replicate.ts';

const days = 35;
const scenario = small({ days });
const world = tell(scenario, { watch: watched, interventions: [act('groupRules', 3), act('sendRedPacket', 9)] });
const replicate = replicateOf(world);
const value = (id: string) => replicate.metrics[metrics.findIndex((metric) => metric.id === id)];

describe('a replicate', () => {
  test('has the retention that the runner prints, day by day and as metrics', () => {
    const curve = retentionCurve(world);
    for (const day of [0, 1, 7, 14, 30, days]) {
      expect(replicate.retention[day], String(day)).toBe(retentionAt(world, curve, day));
    }
    expect([value('retention7'), value('retention30')]).toEqual([replicate.retention[7], replicate.retention[30]]);
    expect(value('retentionEnd')).toBe(replicate.retention[days]);
  });

  test('counts every quit once: by day, by age, and in sum', () => {
    expect(value('quits')).toBeGreaterThan(0);
    expect(sum(replicate.quits.map((column) => sum(column)))).toBe(value('quits'));
    expect(sum(replicate.leaving.events)).toBe(value('quits'));
    replicate.quits.forEach((column, cause) => expect(sum(column)).toBe(sum(replicate.leaving.byCause[cause])));
  });

  test('counts members without advertisers, each once', () => {
    const { columns, size } = world.people;
    const without = advertisers(world);
    const inside = Array.from({ length: size }, (_, i) => i).filter(
      (i) => columns.groups[i] > 0 && !without.includes(columns.role[i]),
    );
    expect(value('members')).toBe(inside.length);
    expect(replicate.members.at(-1)).toBe(inside.length);
    const idle = tell(scenario, { watch: watched, days: 5 });
    expect(replicateOf(idle).members.at(-1)).toBeLessThan(idle.groups[0].now.present);
  });

  test('adds up money and staff time, and takes the last week of what goes up and down', () => {
    expect(value('profit')).toBeCloseTo(balance(world.ledger) / 100 - scenario.operator.money, 9);
    expect(value('cost')).toBeGreaterThan(0);
    expect(value('staffHours')).toBeCloseTo(sum(world.ledger.minutesByDay) / 60, 9);
    expect(value('messages')).toBeCloseTo(sum(world.daily.messages.subarray(-7)) / 7, 9);
  });

  test('has the days in the group as the area under its retention', () => {
    const left = sum(replicate.retention.subarray(0, days));
    const right = sum(replicate.retention.subarray(1));
    expect(value('daysInGroup')).toBeLessThanOrEqual(left);
    expect(value('daysInGroup')).toBeGreaterThanOrEqual(right);
  });

  test('tells by age and cause what its retention tells in sum', () => {
    const incidence = incidenceByUnit(replicate.leaving);
    const gone = incidence.reduce((all, column) => all + column[30], 0);
    // Whoever came or was lost within a day counts for the whole day in the table.
    expect(1 - gone).toBeCloseTo(replicate.retention[30], 1);
  });

  test('goes from thread to thread by transfer, also where two arms share it', () => {
    const buffers = buffersOf([replicate, replicate]);
    const copy = structuredClone(replicate);
    const moved = structuredClone([copy, copy], { transfer: buffersOf([copy, copy]) as ArrayBuffer[] });
    expect(moved[1]).toEqual(replicate);
    expect(copy.retention).toHaveLength(0);
    expect(new Set(buffers).size).toBe(buffers.length);
  });
});

describe('the metrics', () => {
  test('have ids of their own and words in both languages', () => {
    expect(new Set(metrics.map(({ id }) => id)).size).toBe(metrics.length);
    for (const { title, unit } of metrics) {
      for (const words of [title, unit]) expect([words.zh.trim(), words.en.trim()]).not.toContain('');
    }
  });

  test('are left out where the run is too short for them', () => {
    const ids = (length: number) => metricsFor(length).map(({ id }) => id);
    expect(ids(30)).toContain('retention30');
    expect(ids(29)).not.toContain('retention30');
    expect(ids(1)).toContain('retentionEnd');
  });

  test('have no value where nobody was ever there but advertisers', () => {
    const lonely = small({ people: [{ role: 'advertiser', count: 5, groups: ['main'] }], inflow: [], days: 3 });
    const { metrics: values } = replicateOf(tell(lonely, { watch: watched }));
    const of = (id: string) => values[metricsFor(3).findIndex((metric) => metric.id === id)];
    expect([of('retentionEnd'), of('daysInGroup'), of('members'), of('quits')]).toEqual([NaN, NaN, 0, 0]);
  });

  test('let the last estimate stand where a group was ended as planned', () => {
    const event = small({ inflow: [], days: 12 });
    const ended = replicateOf(tell(event, { watch: watched, interventions: [act('closeGroup', 4)] }));
    expect(ended.members.at(-1)).toBe(0);
    const share = ended.retention.at(-1)!;
    expect(share).toBeGreaterThan(0.5);
    expect(ended.metrics[metricsFor(12).findIndex(({ id }) => id === 'daysInGroup')]).toBeGreaterThanOrEqual(
      12 * share,
    );
  });
});
