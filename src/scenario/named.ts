import type { Strategy } from '../engine/strategy.ts';
import type { Text } from '../engine/text.ts';
import { show } from './problem.ts';
import type { Problem } from './problem.ts';

interface Policy {
  /** The list as it was read, checked or not. */
  list: unknown;
  /** What the paths of its entries begin with: `interventions.`, or nothing. */
  base: string;
  strategies: ReadonlyMap<string, Strategy>;
}

/**
 * Problems of a policy that say by themselves which entry they are about, and what to do: whoever brings a policy to another
 * scenario reads the list without the file beside it. Entries are counted from 1, as people count; paths begin with 0.
 */
export function named(problems: readonly Problem[], policy: Policy): Problem[] {
  return problems.map((problem) => {
    const entry = entryOf(problem, policy);
    if (!entry) return problem;
    const { zh, en } = problem.message;
    return { remedy: CHANGE_IT, ...problem, message: { zh: `${entry.zh}：${zh}`, en: `${entry.en}: ${en}` } };
  });
}

const CHANGE_IT: Text = {
  zh: '按上面所说改好，或去掉这一条。',
  en: 'Change it to what is allowed, or take this entry out.',
};

/** `Entry 3 (Ad fee)`; undefined where the problem is of the policy as a whole. */
function entryOf({ path }: Problem, { list, base, strategies }: Policy): Text | undefined {
  const place = path.startsWith(base) ? /^\d+(?=\.|$)/.exec(path.slice(base.length))?.[0] : undefined;
  if (place === undefined || !Array.isArray(list)) return undefined;
  const id = strategyOf(list[Number(place)]);
  const title = strategies.get(id)?.title ?? { zh: show(id), en: show(id) };
  const number = Number(place) + 1;
  if (id === '') return { zh: `第 ${number} 条`, en: `Entry ${number}` };
  return { zh: `第 ${number} 条「${title.zh}」`, en: `Entry ${number} (${title.en})` };
}

function strategyOf(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null || !('strategy' in entry)) return '';
  return typeof entry.strategy === 'string' ? entry.strategy : '';
}
