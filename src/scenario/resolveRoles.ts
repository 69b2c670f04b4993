import type { RoleTraits } from '../engine/role.ts';
import type { Text } from '../engine/text.ts';
import type { Registry } from './registry.ts';
import type { ScenarioRole } from './schema.ts';

export interface ResolvedRole {
  name: Text;
  traits: RoleTraits;
}

/** Who hears of what is wrong with the role in place `i`; nobody, where the file has been checked already. */
export interface RoleListener {
  /** A role named by `base`, or by entry `part` of `mix`, is not among the known ones. */
  unknown(i: number, name: string, known: ReadonlySet<string>, part?: number): void;
  /** A new role of its own leaves traits out. */
  incomplete(i: number, traits: unknown, missing: readonly string[]): void;
  weightless(i: number, mix: unknown): void;
}

interface Known {
  roles: ReadonlyMap<string, ResolvedRole>;
  listener: RoleListener | undefined;
}

/** Built-in roles first, then those of the file in its order; a file's role may change a built-in one in its place. */
export function resolveRoles(
  own: readonly ScenarioRole[],
  builtIn: Registry['roles'],
  listener?: RoleListener,
): Map<string, ResolvedRole> {
  const roles = new Map<string, ResolvedRole>(Object.entries(builtIn));
  own.forEach((role, i) => {
    const ground = role.mix ? mixed(role.mix, i, { roles, listener }) : based(role, i, { roles, listener });
    if (!ground) return;
    roles.set(role.id, { name: role.name ?? ground.name, traits: { ...ground.traits, ...role.traits } });
  });
  return roles;
}

function based(role: ScenarioRole, i: number, { roles, listener }: Known): ResolvedRole | undefined {
  const ground = roles.get(role.base ?? role.id);
  if (ground) return ground;
  if (role.base !== undefined) {
    listener?.unknown(i, role.base, new Set(roles.keys()));
    return undefined;
  }
  const example = roles.values().next().value;
  const missing = Object.keys(example?.traits ?? {}).filter((trait) => !Object.hasOwn(role.traits, trait));
  if (missing.length === 0) return { name: { zh: role.id, en: role.id }, traits: role.traits as RoleTraits };
  listener?.incomplete(i, role.traits, missing);
  return undefined;
}

/** Weighted mean of the traits of several roles. */
function mixed(mix: NonNullable<ScenarioRole['mix']>, i: number, known: Known): ResolvedRole | undefined {
  const { roles, listener } = known;
  const total = mix.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= 0) {
    listener?.weightless(i, mix);
    return undefined;
  }
  const names = new Set(roles.keys());
  mix.forEach(({ role }, k) => {
    if (!names.has(role)) listener?.unknown(i, role, names, k);
  });
  const parts = mix.flatMap(({ role, weight }) => {
    const ground = roles.get(role);
    return ground ? [{ ground, share: weight / total }] : [];
  });
  const [first] = parts;
  if (!first || parts.length < mix.length) return undefined;
  const traits = { ...first.ground.traits };
  for (const key of Object.keys(traits) as (keyof RoleTraits)[]) {
    traits[key] = parts.reduce((sum, { ground, share }) => sum + share * (ground.traits[key] ?? 0), 0);
  }
  return { name: first.ground.name, traits };
}
