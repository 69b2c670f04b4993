/** What the headless runner prints of a run. */
import { CAUSE } from '../engine/codes.ts';
import { digestOf } from '../engine/digest.ts';
import { ENGINE } from '../engine/version.ts';
import type { World } from '../engine/world.ts';
import type { Scenario } from '../scenario/schema.ts';
import { judgeGoals } from './goals.ts';
import { moneyOf } from './makeFrame.ts';
import { retentionAt, retentionCurve } from './retention.ts';

/** Daily columns of the contract. */
const COLUMNS = [
  'present',
  'joined',
  'quit',
  'removed',
  'dissolved',
  'muted',
  'folded',
  'messages',
  'ads',
  'posters',
  'openers',
] as const;

const total = (column: Float64Array): number => column.reduce((a, b) => a + b, 0);

export function summarise(world: World, scenario: Scenario): Record<string, unknown> {
  const { daily, setup } = world;
  const last = setup.days - 1;
  const curve = retentionCurve(world);
  const { start, income, cost, balance } = moneyOf(world);
  return {
    engine: ENGINE,
    scenario: scenario.id,
    seed: world.seed,
    days: setup.days,
    digest: digestOf(world),
    totals: {
      joined: total(daily.joined),
      present: daily.present[last],
      quit: total(daily.quit),
      removed: total(daily.removed),
      dissolved: total(daily.dissolved),
      messages: total(daily.messages),
      ads: total(daily.ads),
    },
    quitsByCause: Object.fromEntries(Object.keys(CAUSE).map((cause) => [cause, total(daily[`quit.${cause}`])])),
    daily: Object.fromEntries(COLUMNS.map((id) => [id, Array.from(daily[id])])),
    retention: {
      day7: retentionAt(world, curve, 7),
      day30: retentionAt(world, curve, 30),
      final: retentionAt(world, curve, setup.days),
    },
    goals: judgeGoals(world, scenario.goals),
    money: { start, income, cost, balance },
  };
}
