/**
 * What a scenario may name besides its own things: strategies, measures, built-in roles, model parameters.
 * Everything here takes it as an argument, so that checks can be tested with a handful of names.
 */
import { parameters } from '../engine/parameters.ts';
import type { Parameter } from '../engine/parameters.ts';
import type { RoleTraits } from '../engine/role.ts';
import { roles } from '../engine/roles.ts';
import type { Strategy } from '../engine/strategy.ts';
import type { Text } from '../engine/text.ts';
import { observers } from '../observers/index.ts';
import { strategies } from '../strategies/index.ts';

export interface Registry {
  strategies: ReadonlyMap<string, Strategy>;
  observers: ReadonlyMap<string, { id: string; title: Text; unit: Text }>;
  roles: Readonly<Record<string, { name: Text; traits: RoleTraits }>>;
  parameters: Readonly<Record<string, Parameter>>;
}

/** Measures of a goal that no daily observer gives: share of people still there (Kaplan-Meier), RMB in the till. */
export const EXTRA_METRICS = ['retention', 'balance'] as const;

/** The app's own. */
export const registry: Registry = { strategies, observers, roles, parameters };
