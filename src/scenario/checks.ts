/** What the shape of a file cannot say: names that must exist, sums, orders in time; and what is merely doubtful. */
import { checkCrowd, doubtCrowd } from './checkCrowd.ts';
import { checkInterventions } from './checkInterventions.ts';
import { checkNames } from './checkNames.ts';
import { checkRoutes } from './checkRoutes.ts';
import { doubtPolicy } from './doubtPolicy.ts';
import { Findings } from './findings.ts';
import type { Registry } from './registry.ts';
import { resolveRoles } from './resolveRoles.ts';
import { roleFindings } from './roleFindings.ts';
import type { Scenario } from './schema.ts';
import { parseTime } from './time.ts';
import { limits } from './limits.ts';

export function checkScenario(scenario: Scenario, { roles, strategies }: Registry): Findings {
  const findings = new Findings();
  findings.mustDiffer('roles', scenario.roles);
  const known = resolveRoles(scenario.roles, roles, roleFindings(findings));
  checkNames(scenario, new Set([...known.keys(), ...scenario.roles.map(({ id }) => id)]), findings);
  checkRoutes(scenario, findings);
  checkCrowd(scenario, findings);
  checkGoals(scenario, findings);
  checkEvents(scenario, findings);
  for (const key of ['interventions', 'reference'] as const) {
    checkInterventions(scenario[key], [key], { world: scenario, strategies, findings });
  }
  // Doubts about a file that is refused anyway only distract.
  if (findings.problems.length > 0) return findings;
  doubtCrowd(scenario, findings);
  doubtControls(scenario, findings);
  for (const key of ['interventions', 'reference'] as const) {
    doubtPolicy(scenario[key], [key], { world: scenario, strategies, findings });
  }
  return findings;
}

function checkGoals({ goals, days }: Scenario, findings: Findings): void {
  goals.forEach((goal, i) => {
    if ((goal.atLeast === undefined) === (goal.atMost === undefined)) {
      findings.refuse(['goals', i], goal, {
        zh: 'atLeast（至少）与 atMost（至多）应写且只写一个。',
        en: 'Give either "atLeast" or "atMost", not both and not neither.',
      });
    }
    if (goal.day > days) {
      findings.refuse(['goals', i, 'day'], goal.day, {
        zh: `不能晚于场景的天数 ${days}。`,
        en: `Not later than the scenario's ${days} days.`,
      });
    }
    const target = goal.atLeast ?? goal.atMost ?? 0;
    if (goal.metric === 'retention' && (target < 0 || target > 1)) {
      const key = goal.atLeast === undefined ? 'atMost' : 'atLeast';
      findings.refuse(['goals', i, key], target, {
        zh: '留存率应在 0 到 1 之间。',
        en: 'Retention is a share from 0 to 1.',
      });
    }
  });
}

function checkEvents({ events }: Scenario, findings: Findings): void {
  events.forEach(({ at }, i) => {
    if (parseTime(at) <= parseTime(limits.days)) return;
    findings.refuse(['events', i, 'at'], at, {
      zh: `最晚第 ${limits.days} 天。`,
      en: `Day ${limits.days} at the latest.`,
    });
  });
}

function doubtControls({ controls, goals }: Scenario, findings: Findings): void {
  controls.locked.forEach((strategy, i) => {
    if (!controls.hidden.includes(strategy)) return;
    findings.doubt(['controls', 'locked', i], strategy, {
      zh: '这个策略已经隐藏，不必再锁定。',
      en: 'This strategy is hidden already; there is no need to lock it.',
    });
  });
  if (goals.length === 0)
    findings.doubt(['goals'], goals, {
      zh: '没有目标，学员不知道怎样算做好。',
      en: 'There are no goals, so a trainee cannot tell success.',
    });
}
