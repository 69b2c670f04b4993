import type { World } from './world.ts';
import type { DoubtContext } from './doubtContext.ts';
import { headsOf } from './headsOf.ts';
import type { Intervention } from './intervention.ts';
import type { Path } from './problem.ts';
import { together } from './together.ts';
import { HELP, RELIEF, SPARES_THE_OWNER, THREE_FROM, TOO_MANY, unstaffed } from './unstaffed.ts';

/** Warns where there are too few admins for the heads at the start, or none. */
export function doubtStaff(list: readonly Intervention[], base: Path, context: DoubtContext): void {
  doubtTeams(list, base, context);
  doubtOwnerAlone(list, base, context);
}

/** Heads of the largest group an act is for. */
function headsFor(world: World, { group }: Pick<Intervention, 'group'>): number {
  return Math.max(0, ...world.groups.map(({ id }) => (id === (group ?? id) ? headsOf(world, id) : 0)));
}

/** Rules that nobody watches; and a crowd that even three admins could hardly keep, with a policy that keeps no order at all. */
function doubtOwnerAlone(
  list: readonly Intervention[],
  base: Path,
  { world, strategies, findings }: DoubtContext,
): void {
  list.forEach((act, i) => {
    const strategy = strategies.get(act.strategy);
    const holds = (id: string) => list.some((other) => other.strategy === id && together(act, other));
    const message = strategy && unstaffed(strategy, act.params, { heads: headsFor(world, act), holds });
    if (message) findings.doubt([...base, i], act.strategy, message, HELP);
  });
  // What a scenario begins with is its trouble: an order that is missing there is for the trainee to find.
  if (base[0] === 'interventions') return;
  const heads = headsFor(world, {});
  const keepsOrder = ({ strategy, params }: Intervention) =>
    SPARES_THE_OWNER.includes(strategy) || strategies.get(strategy)?.watched?.(params) === true;
  if (list.length === 0 || heads <= TOO_MANY || list.some(keepsOrder)) return;
  const message = {
    zh: `群里有 ${heads} 人，既没有管理员，也没有别的办法维持秩序。`,
    en: `The group has ${heads} members, no admins, and nothing else that keeps order.`,
  };
  findings.doubt(base, heads, message, HELP);
}

function doubtTeams(list: readonly Intervention[], base: Path, { world, findings }: DoubtContext): void {
  list.forEach((act, i) => {
    const admins = act.strategy === 'adminTeam' ? Number(act.params['admins']) : NaN;
    const heads = headsFor(world, act);
    const path = [...base, i, 'params', 'admins'];
    if (admins < 3 && heads > THREE_FROM) {
      const message = {
        zh: `群里有 ${heads} 人：从业者说 ${THREE_FROM} 人以上少于三位管理员维持不了秩序。`,
        en: `The group has ${heads} members: above ${THREE_FROM}, the trade says, fewer than three admins cannot keep order.`,
      };
      findings.doubt(path, admins, message, {
        zh: '改成 3 位，或先拆成小群。',
        en: 'Make it three, or split the group.',
      });
    } else if (
      admins >= 3 &&
      heads > TOO_MANY &&
      !list.some(({ strategy }, k) => RELIEF.has(strategy) && together(act, list[k]))
    ) {
      const message = {
        zh: `${heads} 人只靠 ${admins} 位管理员盯着，管不过来；微信最多三位。`,
        en: `${heads} members are more than ${admins} admins can watch, and WeChat allows three.`,
      };
      findings.doubt(path, admins, message, {
        zh: '拆成小群，或配上不靠人盯的办法：红包广告费、广告时段、广告栏、敏感词过滤。',
        en: 'Split the group, or add what needs no watching: an ad fee, a weekly window, an ad board, a word filter.',
      });
    }
  });
}
