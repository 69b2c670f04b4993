/** What can be wrong with shards, in words. */
import { ENGINE } from '../engine/version.ts';
import type { Text } from '../engine/text.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Shard } from './plan.ts';

const AGAIN: Text = { zh: '请重新运行这一份。', en: 'Run this shard again.' };

const problem = (path: string, message: Text, remedy: Text): Problem => ({ path, found: '', message, remedy });

export const damaged: Problem = problem('', { zh: '文件被截断或损坏。', en: 'The file was cut or damaged.' }, AGAIN);

export const noShard: Problem = problem(
  '',
  { zh: '这不是 --shard 的输出。', en: 'This is not what --shard prints.' },
  { zh: '请给出存有 --shard 输出的文件。', en: 'Give the files that hold the output of --shard.' },
);

export const newerFormat = (format: number, known: number): Problem =>
  problem(
    'format',
    {
      zh: `格式 ${format} 由更新的版本写成；本版本能读到格式 ${known}。`,
      en: `Format ${format} was written by a newer version; this one reads up to format ${known}.`,
    },
    { zh: '请用写出它的版本合并。', en: 'Merge with the version that wrote it.' },
  );

export const otherEngine = (engine: string): Problem =>
  problem(
    'engine',
    {
      zh: `由 ${engine} 版模型算出；本程序是 ${ENGINE} 版。`,
      en: `It was computed by version ${engine} of the model; this program has ${ENGINE}.`,
    },
    {
      zh: '请用本版本重新运行各份，或用那个版本合并。',
      en: 'Run all shards again with this version, or merge with that one.',
    },
  );

export const otherMetrics: Problem = problem(
  'metrics',
  { zh: '它的指标与本程序的不同。', en: "Its metrics are not this program's." },
  { zh: '请用本程序重新运行各份。', en: 'Run all shards again with this program.' },
);

export const doubled = ({ part, parts }: Shard, before: string): Problem =>
  problem(
    'part',
    { zh: `第 ${part}/${parts} 份在 ${before} 里已有。`, en: `Shard ${part}/${parts} is in ${before} already.` },
    { zh: '请去掉其中一个。', en: 'Leave one of them out.' },
  );

/** Names of missing parts that are listed; the rest is counted. */
const LISTED = 20;

export function missingParts(parts: readonly number[], all: number): Problem {
  const names = parts.slice(0, LISTED).map((part) => `${part}/${all}`);
  const rest = parts.length - names.length;
  return problem(
    '--merge',
    {
      zh: `还缺：${names.join('、')}${rest > 0 ? `，另有 ${rest} 份` : ''}。`,
      en: `Missing: ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`,
    },
    {
      zh: '请用 --shard 运行所缺的，并把输出文件一并给出。',
      en: 'Run these with --shard, and give the files that hold their output, too.',
    },
  );
}

/** By what a shard shows to be of another comparison, and how that is said of one and the other. */
interface Sign {
  path: string;
  of: (shard: Shard) => string;
  says: (here: Shard, there: Shard) => Text;
}

const namesOf = ({ arms }: Shard): string => arms.map(({ name }) => name).join(', ');
const rangeOf = ({ seeds }: Shard): string =>
  seeds.length === 1 ? seeds[0] : `${seeds[0]}..${seeds[seeds.length - 1]}`;
const changedOf = (here: Shard, there: Shard): string =>
  here.arms
    .filter(({ policyPrint }, k) => policyPrint !== there.arms[k].policyPrint)
    .map(({ name }) => name)
    .join(', ');

/** What makes shards parts of one comparison; the first that differs is said. */
export const signs: readonly Sign[] = [
  {
    path: 'scenario',
    of: ({ scenario }) => scenario,
    says: (here, there) => ({
      zh: `场景是 ${here.scenario}，不是 ${there.scenario}`,
      en: `It is of the scenario ${here.scenario}, not of ${there.scenario}`,
    }),
  },
  {
    path: 'scenario',
    of: ({ scenarioPrint }) => scenarioPrint,
    says: () => ({ zh: '场景文件的内容不同', en: 'The scenario had other contents' }),
  },
  {
    path: 'days',
    of: ({ days }) => String(days),
    says: (here, there) => ({
      zh: `${here.days} 天，不是 ${there.days} 天`,
      en: `It has ${here.days} days, not ${there.days}`,
    }),
  },
  {
    path: 'seeds',
    of: ({ seeds }) => JSON.stringify(seeds),
    says: (here, there) => ({
      zh: `种子是 ${rangeOf(here)}，不是 ${rangeOf(there)}`,
      en: `Its seeds are of ${rangeOf(here)}, not of ${rangeOf(there)}`,
    }),
  },
  {
    path: 'arms',
    of: namesOf,
    says: (here, there) => ({
      zh: `策略是 ${namesOf(here)}，不是 ${namesOf(there)}`,
      en: `Its policies are ${namesOf(here)}, not ${namesOf(there)}`,
    }),
  },
  {
    path: 'arms',
    of: ({ arms }) => arms.map(({ policyPrint }) => policyPrint).join(' '),
    says: (here, there) => ({
      zh: `这些策略的内容不同：${changedOf(here, there)}`,
      en: `Other contents of the policies ${changedOf(here, there)}`,
    }),
  },
  {
    path: 'part',
    of: ({ parts }) => String(parts),
    says: (here, there) => ({
      zh: `共 ${here.parts} 份，不是 ${there.parts} 份`,
      en: `It is one of ${here.parts} shards, not of ${there.parts}`,
    }),
  },
];

/** The first sign by which a shard differs from another, said of it; undefined where both are of one comparison. */
export function difference(here: Shard, there: Shard, fileThere: string): Problem | undefined {
  const sign = signs.find(({ of }) => of(here) !== of(there));
  if (!sign) return undefined;
  const { zh, en } = sign.says(here, there);
  return problem(
    sign.path,
    { zh: `${zh}（对照 ${fileThere}）。`, en: `${en}, as against ${fileThere}.` },
    {
      zh: '请用同样的文件和选项重新运行这一份，或去掉它。',
      en: 'Run this shard again with the same files and options, or leave it out.',
    },
  );
}
