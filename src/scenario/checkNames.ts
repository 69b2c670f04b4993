import type { Text } from '../engine/text.ts';
import type { Findings } from './findings.ts';
import type { Scenario } from './schema.ts';

const TOPIC: Text = { zh: '话题', en: 'topic' };
const GROUP: Text = { zh: '群', en: 'group' };
const ROLE: Text = { zh: '角色', en: 'role' };

/** Every topic, group and role that the file names must exist, and no two may share an id. */
export function checkNames(scenario: Scenario, roles: ReadonlySet<string>, findings: Findings): void {
  const topics = new Set(scenario.topics.map(({ id }) => id));
  const groups = new Set(scenario.groups.map(({ id }) => id));
  const topic = (path: (string | number)[], id: string | undefined) => {
    if (id !== undefined) findings.mustBeKnown(path, id, topics, TOPIC);
  };
  const group = (path: (string | number)[], id: string | undefined) => {
    if (id !== undefined) findings.mustBeKnown(path, id, groups, GROUP);
  };

  findings.mustDiffer('topics', scenario.topics);
  findings.mustDiffer('groups', scenario.groups);
  findings.mustDiffer('inflow', scenario.inflow);
  findings.mustDiffer('goals', scenario.goals);
  scenario.groups.forEach((g, i) => g.topics.forEach((id, k) => topic(['groups', i, 'topics', k], id)));
  scenario.people.forEach((row, i) => {
    findings.mustBeKnown(['people', i, 'role'], row.role, roles, ROLE);
    row.groups.forEach((id, k) => group(['people', i, 'groups', k], id));
    topic(['people', i, 'topic'], row.topic);
  });
  scenario.inflow.forEach((route, i) => {
    group(['inflow', i, 'from'], route.from);
    group(['inflow', i, 'to'], route.to);
    for (const role of Object.keys(route.roles)) findings.mustBeKnown(['inflow', i, 'roles', role], role, roles, ROLE);
  });
  scenario.events.forEach((event, i) => {
    group(['events', i, 'group'], event.group);
    topic(['events', i, 'topic'], event.topic);
  });
}
