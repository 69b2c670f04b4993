import type { Findings } from './findings.ts';
import type { Route, Scenario } from './schema.ts';

/** Where people come from and walk to: sound days, shares and weights, and no walking in circles. */
export function checkRoutes(scenario: Scenario, findings: Findings): void {
  scenario.inflow.forEach((route, i) => {
    const until = route.untilDay;
    if (until !== undefined && until <= route.fromDay) {
      findings.refuse(['inflow', i, 'untilDay'], until, {
        zh: `应晚于 fromDay（${route.fromDay}）；untilDay 当天不计入。`,
        en: `It must be later than fromDay (${route.fromDay}); untilDay itself is not counted.`,
      });
    }
    if (route.from !== undefined && route.perDay > 1) {
      findings.refuse(['inflow', i, 'perDay'], route.perDay, {
        zh: '从一个群走到另一个群时，perDay 是每天走动的成员比例，应在 0 到 1 之间。',
        en: 'From group to group perDay is the share of members who walk each day: from 0 to 1.',
      });
    }
    if (Object.values(route.roles).reduce((sum, weight) => sum + weight, 0) <= 0) {
      findings.refuse(['inflow', i, 'roles'], route.roles, {
        zh: '角色权重之和应大于 0。',
        en: 'The weights of roles must add up to more than 0.',
      });
    }
  });
  const circle = routeInCircle(scenario.inflow);
  if (circle < 0) return;
  findings.refuse(['inflow', circle, 'to'], scenario.inflow[circle]?.to, {
    zh: '群与群之间的流动成了循环；请去掉其中一条。',
    en: 'The routes between groups run in a circle; take one of them away.',
  });
}

/** Index of the last route that closes a circle, or -1: takes away groups that nothing leads to (Kahn 1962). */
function routeInCircle(inflow: readonly Route[]): number {
  const arrivals = new Map<string, number>();
  const leaving = new Map<string, string[]>();
  for (const { from, to } of inflow) {
    if (from === undefined) continue;
    arrivals.set(to, (arrivals.get(to) ?? 0) + 1);
    arrivals.set(from, arrivals.get(from) ?? 0);
    leaving.set(from, [...(leaving.get(from) ?? []), to]);
  }
  const free = [...arrivals].filter(([, count]) => count === 0).map(([group]) => group);
  for (let group = free.pop(); group !== undefined; group = free.pop()) {
    arrivals.delete(group);
    for (const to of leaving.get(group) ?? []) {
      const left = (arrivals.get(to) ?? 0) - 1;
      arrivals.set(to, left);
      if (left === 0) free.push(to);
    }
  }
  return inflow.findLastIndex(({ from, to }) => from !== undefined && arrivals.has(from) && arrivals.has(to));
}
