/** How a run stands: what is kept of it beside what it is made of. */
import { survivalAt } from '../analysis/kaplanMeier.ts';
import { roles as builtIn } from '../engine/roles.ts';
import type { Frame } from '../runner/frame.ts';
import { resolveRoles } from '../scenario/resolveRoles.ts';
import type { Scenario } from '../scenario/schema.ts';
import { curves } from './curves.ts';
import { modelVersion } from './modelVersion.ts';
import { tally } from './tally.ts';

export interface Standing {
  /** Members present, and how many were there or came. */
  present: number;
  joined: number;
  /** Kaplan-Meier share still there, 0 to 1, or null before anything happened. */
  retention: number | null;
  /** RMB won or lost since the start; runs kept by an older version have none. */
  profit?: number;
  digest: string;
  /** Version of the model that made it; runs kept by an older version have none. */
  engine?: string;
}

/** Heads, retention without advertisers, and profit at the frame's minute. */
export function standingOf(frame: Frame, scenario: Scenario): Standing {
  const roles = [...resolveRoles(scenario.roles, builtIn).values()];
  const without = roles.flatMap(({ traits }, k) => (traits.sells >= 1 ? [k] : []));
  const { present, joined } = tally(frame, roles.length);
  const { all } = curves(frame, 0, without);
  const retention = survivalAt(all, Infinity)?.survival ?? all.survival.at(-1) ?? null;
  const profit = frame.money.balance - frame.money.start;
  return { present, joined, retention, profit, digest: frame.digest, engine: modelVersion };
}
