import type { RoleTraits } from '../engine/role.ts';
import type { Text } from '../engine/text.ts';
import type { Findings } from './findings.ts';
import type { Registry } from './registry.ts';
import type { ScenarioRole } from './schema.ts';

export interface ResolvedRole {
  name: Text;
  traits: RoleTraits;
}

/** Who hears of what is wrong; nobody, where the file has been checked already. */
type Listener = Pick<Findings, 'mustDiffer' | 'mustBeKnown' | 'refuse'>;
const nobody: Listener = { mustDiffer: () => undefined, mustBeKnown: () => undefined, refuse: () => undefined };

/** Built-in roles first, then those of the file in its order; a file's role may change a built-in one in its place. */
export function resolveRoles(
  own: readonly ScenarioRole[],
  builtIn: Registry['roles'],
  findings: Listener = nobody,
): Map<string, ResolvedRole> {
  const roles = new Map<string, ResolvedRole>(Object.entries(builtIn));
  findings.mustDiffer('roles', own);
  own.forEach((role, i) => {
    const ground = role.mix ? mixed(role.mix, i, { roles, findings }) : based(role, i, { roles, findings });
    if (!ground) return;
    roles.set(role.id, { name: role.name ?? ground.name, traits: { ...ground.traits, ...role.traits } });
  });
  return roles;
}

interface Known {
  roles: ReadonlyMap<string, ResolvedRole>;
  findings: Listener;
}

const ROLE: Text = { zh: '角色（内置的，或写在前面的）', en: 'role (built in, or further up)' };

function based(role: ScenarioRole, i: number, { roles, findings }: Known): ResolvedRole | undefined {
  const base = role.base ?? role.id;
  const ground = roles.get(base);
  if (ground) return ground;
  if (role.base !== undefined) {
    findings.mustBeKnown(['roles', i, 'base'], role.base, new Set(roles.keys()), ROLE);
    return undefined;
  }
  const example = roles.values().next().value;
  const missing = Object.keys(example?.traits ?? {}).filter((trait) => !Object.hasOwn(role.traits, trait));
  if (missing.length === 0) return { name: { zh: role.id, en: role.id }, traits: role.traits as RoleTraits };
  findings.refuse(['roles', i, 'traits'], role.traits, {
    zh: `新角色要写明 base 或 mix，或给全所有特征；还缺：${missing.join('、')}。`,
    en: `A new role needs "base", "mix" or all traits; missing: ${missing.join(', ')}.`,
  });
  return undefined;
}

/** Weighted mean of the traits of several roles. */
function mixed(mix: NonNullable<ScenarioRole['mix']>, i: number, known: Known): ResolvedRole | undefined {
  const { roles, findings } = known;
  const total = mix.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= 0) {
    findings.refuse(['roles', i, 'mix'], mix, {
      zh: '权重之和应大于 0。',
      en: 'The weights must add up to more than 0.',
    });
    return undefined;
  }
  const names = new Set(roles.keys());
  mix.forEach(({ role }, k) => findings.mustBeKnown(['roles', i, 'mix', k, 'role'], role, names, ROLE));
  const parts = mix.flatMap(({ role, weight }) => {
    const ground = roles.get(role);
    return ground ? [{ ground, share: weight / total }] : [];
  });
  const [first] = parts;
  if (!first || parts.length < mix.length) return undefined;
  const traits = { ...first.ground.traits };
  for (const key of Object.keys(traits) as (keyof RoleTraits)[]) {
    traits[key] = parts.reduce((sum, { ground, share }) => sum + share * ground.traits[key], 0);
  }
  return { name: first.ground.name, traits };
}
