import type { Text } from '../engine/text.ts';
import type { Findings } from './findings.ts';
import { limits } from './limits.ts';
import type { Route, Scenario } from './schema.ts';
import { parseTime } from './time.ts';

/** Heads: not over the limit in all, not over a group's cap, and nobody in the same group twice. */
export function checkCrowd(scenario: Scenario, findings: Findings): void {
  const founders = new Map<string, number>();
  let people = 0;
  scenario.people.forEach((row, i) => {
    people += row.count;
    for (const group of new Set(row.groups)) founders.set(group, (founders.get(group) ?? 0) + row.count);
    if (new Set(row.groups).size < row.groups.length) {
      findings.refuse(['people', i, 'groups'], row.groups, {
        zh: '同一个群写了两次。',
        en: 'The same group stands here twice.',
      });
    }
  });
  if (people > limits.people) {
    findings.refuse(['people'], people, tooManyPeople(people));
    return;
  }
  const all = people + Math.ceil(arrivals(scenario));
  if (all > limits.people) findings.refuse(['inflow'], all, tooManyPeople(all));
  scenario.groups.forEach((group, i) => {
    const heads = founders.get(group.id) ?? 0;
    if (heads > group.cap) {
      findings.refuse(['groups', i, 'cap'], group.cap, {
        zh: `开始时群里有 ${heads} 人，超过上限 ${group.cap} 人。`,
        en: `${heads} people are in it at the start, more than the cap of ${group.cap}.`,
      });
    }
  });
}

/** People from outside who are to be expected over the scenario's days. */
function arrivals(scenario: Scenario): number {
  const routes = scenario.inflow.filter(({ from }) => from === undefined);
  const walking = routes.reduce((sum, route) => sum + daysOf(route, scenario.days) * perDay(route), 0);
  const events = scenario.events.filter(({ kind }) => kind === 'joinWave' || kind === 'advertisers');
  return walking + events.reduce((sum, { size }) => sum + size, 0);
}

function daysOf(route: Route, days: number): number {
  return Math.max(0, Math.min(route.untilDay ?? days, days) - route.fromDay);
}

function perDay({ perDay: steady, waveShare, waveSize }: Route): number {
  return steady + waveShare * waveSize;
}

function tooManyPeople(found: number): Text {
  return {
    zh: `总人数（含预计新来的）${found} 人，最多 ${limits.people} 人。`,
    en: `${found} people in all, expected newcomers included; ${limits.people} at most.`,
  };
}

/** Set-ups that run, but in which somebody or something has no part. */
export function doubtCrowd(scenario: Scenario, findings: Findings): void {
  const used = new Set([
    ...scenario.people.flatMap(({ groups }) => groups),
    ...scenario.inflow.map(({ to }) => to),
    ...scenario.events.filter(({ kind }) => kind === 'joinWave').map(({ group }) => group),
  ]);
  scenario.groups.forEach((group, i) => {
    if (!used.has(group.id)) {
      findings.doubt(['groups', i], group.id, {
        zh: '这个群里没有人，也不会有人来。',
        en: 'Nobody is in this group, and nobody comes to it.',
      });
    }
    if (group.kind === 'temporary' && group.purposeDays === undefined) {
      findings.doubt(['groups', i, 'purposeDays'], undefined, {
        zh: '临时群没有写明目的几天后结束。',
        en: 'A temporary group does not say after how many days its purpose is over.',
      });
    }
  });
  scenario.events.forEach((event, i) => {
    if (parseTime(event.at) >= parseTime(scenario.days))
      findings.doubt(['events', i, 'at'], event.at, afterTheEnd(scenario.days));
  });
  scenario.inflow.forEach((route, i) => {
    if (route.fromDay >= scenario.days)
      findings.doubt(['inflow', i, 'fromDay'], route.fromDay, afterTheEnd(scenario.days));
  });
}

export function afterTheEnd(days: number): Text {
  return { zh: `本场景只有 ${days} 天，此事轮不到发生。`, en: `The scenario has ${days} days; this will not happen.` };
}
