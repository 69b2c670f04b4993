/** One run of an arm, boiled down to plain numbers that can be kept by the thousand and handed from thread to thread. */
import { kaplanMeier } from '../analysis/kaplanMeier.ts';
import { lifeTable, type LifeTable } from '../analysis/lifeTable.ts';
import { CAUSES } from '../engine/codes.ts';
import { EXIT } from '../engine/people.ts';
import type { World } from '../engine/world.ts';
import { OUTSIDE, personColumns } from '../runner/persons.ts';
import { advertisers, retentionAt, staysOf } from '../runner/retention.ts';
import { members } from './members.ts';
import { metricsFor } from './metrics.ts';

const DAY = 1440;

/** Advertisers are left out of everything that counts members. */
export interface Replicate {
  /** One number a metric, in the order of `metricsFor(days)`; NaN where there was nobody to measure it on. */
  metrics: Float64Array;
  /** Share still in the group 0, 1, ... days after joining (Kaplan-Meier), up to the length of the run. */
  retention: Float64Array;
  /** Who could leave, and who quit for which cause, by days after joining. */
  leaving: LifeTable;
  /** Members who quit on each day of the run, one column a cause. */
  quits: Float64Array[];
  /** Members at the end of each day of the run. */
  members: Float64Array;
  /** By role: people who were ever in, and how many of them neither quit nor were removed. Nobody of the advertisers. */
  roles: { people: Float64Array; kept: Float64Array };
}

/** What a world that has come to its end leaves. It must have been watched as `watched` says. */
export function replicateOf(world: World): Replicate {
  const { days } = world.setup;
  const { durations, event } = staysOf(world);
  const curve = kaplanMeier(durations, event);
  const leaving = lifeTable(durations, event, { width: DAY, units: days, causes: CAUSES });
  const ended = { world, curve, quits: event.reduce((count, cause) => count + Number(cause > 0), 0) };
  return {
    metrics: Float64Array.from(metricsFor(days), ({ measure }) => measure(ended) ?? NaN),
    retention: Float64Array.from({ length: days + 1 }, (_, day) => retentionAt(world, curve, day) ?? NaN),
    leaving,
    quits: quitsByDay(world),
    members: world.daily[members.id].slice(),
    roles: keptByRole(world),
  };
}

function keptByRole(world: World): Replicate['roles'] {
  const { role, enteredAt, exit } = personColumns(world);
  const without = advertisers(world);
  const [people, kept] = [0, 1].map(() => new Float64Array(world.setup.roles.length));
  for (let i = 0; i < role.length; i++) {
    if (enteredAt[i] === OUTSIDE || without.includes(role[i])) continue;
    people[role[i]]++;
    if (exit[i] === EXIT.inside || exit[i] === EXIT.dissolved) kept[role[i]]++;
  }
  return { people, kept };
}

function quitsByDay(world: World): Float64Array[] {
  const { role, exit, cause, leftAt } = personColumns(world);
  const without = advertisers(world);
  const columns = Array.from({ length: CAUSES }, () => new Float64Array(world.setup.days));
  for (let i = 0; i < role.length; i++) {
    if (exit[i] !== EXIT.quit || without.includes(role[i])) continue;
    columns[cause[i]][Math.min(world.setup.days - 1, Math.floor(leftAt[i] / DAY))]++;
  }
  return columns;
}

/** What may be transferred instead of copied; arms that acted alike share a replicate, and it is named once. */
export function buffersOf(replicates: readonly Replicate[]): ArrayBufferLike[] {
  const columns = replicates.flatMap(({ metrics, retention, leaving, quits, members, roles }) => [
    ...[metrics, retention, leaving.atRisk, leaving.events, members, roles.people, roles.kept],
    ...leaving.byCause,
    ...quits,
  ]);
  return [...new Set(columns.map(({ buffer }) => buffer))];
}
