/** Shards put together again, or what keeps them apart. */
import { ENGINE } from '../engine/version.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Sample } from './comparison.ts';
import { metricsFor } from './metrics.ts';
import { sampleOf, seedsOfPart, type Shard } from './plan.ts';
import { readShard } from './shard.ts';
import { damaged, difference, doubled, missingParts, otherEngine, otherMetrics, signs } from './shardProblems.ts';

export interface File {
  file: string;
  text: string;
}

/** A problem and the file it is in; without one: of all together. */
export interface FileProblem {
  file?: string;
  problem: Problem;
}

export type Merged = { ok: true; sample: Sample } | { ok: false; problems: FileProblem[] };

/** The whole comparison's values. Files may come in any order; a file may hold several shards, one a line. */
export function mergeShards(files: readonly File[]): Merged {
  const pieces = files.flatMap(piecesOf);
  const read = pieces.map((piece) => ({ piece, ...readPiece(piece) }));
  const problems = read.flatMap(({ piece, problems: list }) => list.map((problem) => said(piece, problem)));
  const found = read.flatMap(({ piece, shard }) => (shard ? [{ ...piece, shard }] : []));
  // One thing at a time: whoever has the wrong files need not read that others are missing.
  for (const find of [outdated, strangers, twice, missing]) if (problems.length === 0) problems.push(...find(found));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, sample: assemble(found) };
}

/** One text of JSON, and where it stood. */
interface Piece {
  file: string;
  /** `line 3`, where the file holds several. */
  place: string;
  text: string;
}

interface Found extends Piece {
  shard: Shard;
}

function piecesOf({ file, text }: File): Piece[] {
  const lines = text.split('\n').map((line, k) => ({ file, place: `line ${k + 1}`, text: line }));
  const full = lines.filter((line) => line.text.trim() !== '');
  // A single shard may also have been laid out over many lines.
  return full.length < 2 || parse(text) !== undefined ? [{ file, place: '', text }] : full;
}

function readPiece({ text }: Piece): { shard?: Shard; problems: Problem[] } {
  const value = parse(text);
  if (value === undefined) return { problems: [damaged] };
  const read = readShard(value);
  return read.ok ? { shard: read.value, problems: [] } : { problems: read.problems };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function said({ file, place }: Piece, problem: Problem): FileProblem {
  return { file, problem: { ...problem, path: [place, problem.path].filter(Boolean).join(' ') } };
}

/** Shards that another version made. */
function outdated(found: readonly Found[]): FileProblem[] {
  return found.flatMap((one) => {
    const { engine, days, metrics } = one.shard;
    if (engine !== ENGINE) return [said(one, otherEngine(engine))];
    const known = metricsFor(days).map(({ id }) => id);
    return metrics.join(' ') === known.join(' ') ? [] : [said(one, otherMetrics)];
  });
}

/** Shards of another comparison than most. */
function strangers(found: readonly Found[]): FileProblem[] {
  const common = mostCommon(found);
  return found.flatMap((one) => {
    const problem = difference(one.shard, common.shard, common.file);
    return problem ? [said(one, problem)] : [];
  });
}

/** One of those that most agree with; of as many, the first. */
function mostCommon(found: readonly Found[]): Found {
  const key = ({ shard }: Found) => JSON.stringify(signs.map(({ of }) => of(shard)));
  const counts = new Map<string, number>();
  for (const one of found) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return found.find((one) => counts.get(key(one)) === most) ?? found[0];
}

function twice(found: readonly Found[]): FileProblem[] {
  const files = new Map<number, string>();
  return found.flatMap((one) => {
    const before = files.get(one.shard.part);
    if (before !== undefined) return [said(one, doubled(one.shard, before))];
    files.set(one.shard.part, one.file);
    return [];
  });
}

function missing(found: readonly Found[]): FileProblem[] {
  const { parts } = found[0].shard;
  const there = new Set(found.map(({ shard }) => shard.part));
  const gone = Array.from({ length: parts }, (_, k) => k + 1).filter((part) => !there.has(part));
  return gone.length > 0 ? [{ problem: missingParts(gone, parts) }] : [];
}

function assemble(found: readonly Found[]): Sample {
  const plan = found[0].shard;
  const bySeed = new Map(
    found.flatMap(({ shard }) => seedsOfPart(plan.seeds, shard).map((seed, k) => [seed, shard.rows[k]] as const)),
  );
  return sampleOf(
    plan,
    plan.seeds.map((seed) => bySeed.get(seed) ?? []),
  );
}
