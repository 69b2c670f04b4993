/** The scenarios of the app, as files and as checked. */
import { parseScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/schema.ts';

const files = import.meta.glob<string>('../../scenarios/*.json', { eager: true, query: '?raw', import: 'default' });

/** Text of each file, by the scenario's id (the file's name). */
export const scenarioTexts: ReadonlyMap<string, string> = new Map(
  Object.entries(files)
    .map(([path, text]) => [path.replace(/^.*\/|\.json$/g, ''), text] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

/** A scenario of the app; undefined where there is no such file. */
export function scenarioOf(id: string): Scenario | undefined {
  const text = scenarioTexts.get(id);
  if (text === undefined) return undefined;
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(`scenarios/${id}.json: ${parsed.problems[0]?.message.en ?? 'does not parse'}`);
  return parsed.scenario;
}
