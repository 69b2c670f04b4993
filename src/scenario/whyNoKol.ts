import type { Text } from '../engine/text.ts';
import type { World } from './world.ts';

/** Who is who at the start of a scenario, as far as its file says. */
type Crowd = Pick<World, 'people' | 'roles' | 'inflow'>;

export interface Refusal {
  message: Text;
  remedy: Text;
}

/**
 * Why a member cannot lead a KOL's group, and what to do instead; undefined where he can. `role`: his role's id, or
 * undefined for one who comes later, of whom a file cannot know more than whether any KOL may come. Source: R27.
 */
export function whyNoKol(
  crowd: Crowd,
  member: string,
  role = roleOf(crowd, Number(member.slice(1))),
): Refusal | undefined {
  if (!crowd.people) return undefined;
  if (role === undefined ? someMayCome(crowd, 'kol') : isA(crowd, role, 'kol')) return undefined;
  const kols = numbersOf(crowd, 'kol');
  const who =
    role === undefined
      ? {
          zh: `${member} 开场时不在群里，后来的人里也没有 KOL`,
          en: `${member} is not here at the start, and no KOL comes later`,
        }
      : { zh: `${member} 的角色是 ${role}，不是 KOL`, en: `${member} is of role ${role} and no KOL` };
  return {
    message: {
      zh: `${who.zh}：没有 KOL 就开不成 KOL 粉丝群。`,
      en: `${who.en}: without a KOL there is no KOL's group.`,
    },
    remedy:
      kols === ''
        ? {
            zh: '本场景没有 KOL：在 people 里加一位（role 为 "kol"，或以它为 base 的角色），或者换个办法。',
            en: 'There is no KOL in this scenario: add one to people (role "kol", or one based on it), or choose another way.',
          }
        : { zh: `选一位 KOL：${kols.replaceAll(', ', '、')}。`, en: `Choose a KOL: ${kols}.` },
  };
}

/** Role of a person who is there at the start; undefined for one who comes later. */
function roleOf({ people = [] }: Crowd, person: number): string | undefined {
  let first = 0;
  return people.find(({ count }) => person < (first += count))?.role;
}

/** Whether a role is the built-in one, or made from it. */
export function isA({ roles = [] }: Crowd, role: string, builtIn: string): boolean {
  return role === builtIn || roles.some(({ id, base }) => id === role && base === builtIn);
}

/** Whether an arrival of the scenario may be of this role. */
export function someMayCome({ inflow = [], roles = [] }: Crowd, builtIn: string): boolean {
  return inflow.some((route) =>
    Object.entries(route.roles).some(([id, weight]) => weight > 0 && isA({ roles }, id, builtIn)),
  );
}

/** `p0–p4, p9`: those of a role who are there at the start. */
export function numbersOf(crowd: Crowd, role: string): string {
  let first = 0;
  const found: string[] = [];
  for (const { role: own, count } of crowd.people ?? []) {
    if (count > 0 && isA(crowd, own, role)) found.push(count > 1 ? `p${first}–p${first + count - 1}` : `p${first}`);
    first += count;
  }
  return found.join(', ');
}
