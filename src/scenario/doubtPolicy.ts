import { doubtActivities } from './doubtActivities.ts';
import { doubtAgents } from './doubtAgents.ts';
import type { DoubtContext } from './doubtContext.ts';
import { doubtFlags } from './doubtFlags.ts';
import { doubtHours } from './doubtHours.ts';
import { doubtMembers } from './doubtMembers.ts';
import { doubtSelling } from './doubtSelling.ts';
import { doubtStaff } from './doubtStaff.ts';
import { doubtUntold } from './doubtUntold.ts';
import type { Findings } from './findings.ts';
import type { Intervention } from './intervention.ts';
import type { Path } from './problem.ts';
import { parseTime } from './time.ts';

/** Policies that are legal but can hardly work, or that the platform frowns on; each with its place and, where known, a remedy. */
export function doubtPolicy(list: readonly Intervention[], base: Path, context: DoubtContext): void {
  doubtMoney(list, base, context);
  doubtHours(list, base, context);
  doubtUntold(list, base, context);
  doubtStaff(list, base, context);
  doubtAgents(list, base, context);
  doubtSelling(list, base, context.findings);
  doubtActivities(list, base, context);
  doubtFlags(list, base, context);
  doubtTwins(list, base, context.findings);
  doubtUnborn(list, base, context);
  doubtMembers(list, base, context);
}

function doubtMoney(list: readonly Intervention[], base: Path, { world, strategies, findings }: DoubtContext): void {
  let deeds = 0;
  for (const act of list) {
    const strategy = strategies.get(act.strategy);
    if (strategy?.kind !== 'deed') continue;
    deeds += strategy.cost(act.params).money * (act.group === undefined ? world.groups.length : 1);
  }
  const { money } = world.operator;
  if (deeds <= money) return;
  findings.doubt(
    base,
    deeds,
    {
      zh: `这些一次性动作共需 ${deeds} 元，而起始资金只有 ${money} 元。`,
      en: `These deeds cost ${deeds} RMB, but there are ${money} RMB at the start.`,
    },
    { zh: '少做几次，或换便宜的做法。', en: 'Do fewer of them, or cheaper ones.' },
  );
}

function doubtTwins(list: readonly Intervention[], base: Path, findings: Findings): void {
  const key = (act: Intervention) => `${act.strategy} ${parseTime(act.from)}`;
  const everywhere = new Map<string, number>();
  list.forEach((act, i) => act.group === undefined && act.member === undefined && everywhere.set(key(act), i));
  list.forEach((act, i) => {
    const twin = everywhere.get(key(act));
    if (act.group === undefined || twin === undefined) return;
    findings.doubt([...base, i], act.strategy, {
      zh: `与第 ${twin + 1} 条同时开始，那一条针对所有群；在群 ${act.group} 以这一条为准。`,
      en: `It begins together with entry ${twin + 1}, which is for all groups; in ${act.group} this one holds.`,
    });
  });
}

/** What makes parts (`main.1`), temporary groups (`main.t1`) and lasting groups (`main.g1`); the plainest first. */
const MAKERS: Readonly<Record<string, readonly string[]>> = {
  part: ['splitGroup'],
  t: ['temporaryGroup', 'eventSeries', 'agentMatrix', 'kolGroup', 'offlineEvent'],
  g: ['scatterGroups', 'agentMatrix'],
};

/** A group such as `main.1` exists only once a split, or a temporary group, of `main` has been made. */
function doubtUnborn(list: readonly Intervention[], base: Path, { world, findings }: DoubtContext): void {
  const born = new Set(world.groups.map(({ id }) => id));
  const made = new Map<string, number>();
  const key = (maker: string, group: string) => `${maker} ${group}`;
  for (const act of list) {
    const place = key(act.strategy, act.group ?? '');
    made.set(place, Math.min(made.get(place) ?? Infinity, parseTime(act.from)));
  }
  list.forEach(({ group, from }, i) => {
    if (group === undefined || born.has(group)) return;
    const makers = MAKERS[/\.([tg])\d+$/.exec(group)?.[1] ?? 'part'] ?? [];
    const parent = group.replace(/\.[tg]?\d+$/, '');
    const days = makers.flatMap((maker) => [made.get(key(maker, parent)), made.get(key(maker, ''))]);
    const since = Math.min(...days.map((day) => day ?? Infinity));
    if (since <= parseTime(from)) return;
    findings.doubt(
      [...base, i, 'group'],
      group,
      {
        zh: `到那时还没有这个群：之前没有对 ${parent} 使用 ${makers[0]}。`,
        en: `This group will not exist by then: no ${makers[0]} on ${parent} comes before.`,
      },
      {
        zh: `先对 ${parent} 使用 ${makers[0]}，或换一个群。`,
        en: `Let ${makers[0]} on ${parent} come first, or choose another group.`,
      },
    );
  });
}
