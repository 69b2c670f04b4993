import type { Text } from '../engine/text.ts';
import type { Findings } from './findings.ts';
import type { RoleListener } from './resolveRoles.ts';

const ROLE: Text = { zh: '角色（内置的，或写在前面的）', en: 'role (built in, or further up)' };

/** Turns what is wrong with a file's roles into problems. */
export function roleFindings(findings: Findings): RoleListener {
  return {
    unknown: (i, name, known, part) => {
      const path = part === undefined ? ['roles', i, 'base'] : ['roles', i, 'mix', part, 'role'];
      findings.mustBeKnown(path, name, known, ROLE);
    },
    incomplete: (i, traits, missing) => {
      findings.refuse(['roles', i, 'traits'], traits, {
        zh: `新角色要写明 base 或 mix，或给全所有特征；还缺：${missing.join('、')}。`,
        en: `A new role needs "base", "mix" or all traits; missing: ${missing.join(', ')}.`,
      });
    },
    weightless: (i, mix) => {
      findings.refuse(['roles', i, 'mix'], mix, {
        zh: '权重之和应大于 0。',
        en: 'The weights must add up to more than 0.',
      });
    },
  };
}
