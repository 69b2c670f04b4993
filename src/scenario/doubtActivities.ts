import { parameters } from '../engine/parameters.ts';
import type { World } from './world.ts';
import type { DoubtContext } from './doubtContext.ts';
import { headsOf } from './headsOf.ts';
import type { Intervention } from './intervention.ts';
import type { Path } from './problem.ts';

/** Share of the members who may be expected to take part, and how few they are at least. */
const SHARE = 0.2;
const FEWEST = 10;

const REMEDY = {
  zh: '换一种便宜的活动，或者先把钱备好；钱用完了，后来的人参加不了。',
  en: 'Choose a cheaper one, or find the money first; when it is gone nobody more can take part.',
};

/** Warns of an activity for which there is not enough money at the start. Source: R33 and its table 3. */
export function doubtActivities(list: readonly Intervention[], base: Path, { world, findings }: DoubtContext): void {
  list.forEach((act, i) => {
    if (act.strategy !== 'activity') return;
    const heads = world.groups.reduce((sum, { id }) => sum + (id === (act.group ?? id) ? headsOf(world, id) : 0), 0);
    const takers = Math.max(FEWEST, Math.round(SHARE * heads));
    const need = Math.ceil(takers * costOfHead(world, String(act.params['kind'])));
    const { money } = world.operator;
    if (need <= money) return;
    const message = {
      zh: `估计 ${takers} 人参加，共需约 ${need} 元，而起始资金只有 ${money} 元。`,
      en: `With ${takers} people taking part it costs about ${need} RMB, but there are ${money} RMB at the start.`,
    };
    findings.doubt([...base, i, 'params', 'kind'], act.params['kind'], message, REMEDY);
  });
}

/** RMB a head, as the scenario or the model has it. */
function costOfHead({ parameters: own = {} }: World, kind: string): number {
  const key = `${kind}Cost`;
  return own[key] ?? (parameters as Readonly<Record<string, { default: number }>>)[key]?.default ?? 0;
}
