/** A small sound scenario for tests, as the plain JSON of a file. */
const name = (word: string) => ({ zh: word, en: word });

export type Json = Record<string, unknown>;

/** Every key that must be given and none other, changed by what a test is about. */
export function sample(changes: Json = {}): Json {
  return {
    format: 1,
    id: 'sample',
    title: name('sample'),
    briefing: name('briefing'),
    author: name('author'),
    difficulty: 1,
    days: 30,
    start: '2026-03-02',
    seed: 'seed',
    topics: [
      { id: 'running', name: name('running') },
      { id: 'coffee', name: name('coffee') },
    ],
    people: [{ role: 'regular', count: 20, groups: ['main'] }],
    groups: [
      { id: 'main', name: name('main'), topics: ['running'] },
      { id: 'side', name: name('side'), topics: ['coffee', 'running'] },
    ],
    goals: [{ id: 'stay', metric: 'retention', atLeast: 0.8, day: 30 }],
    ...changes,
  };
}

/** A route between two groups of the sample, or from outside. */
export function route(id: string, ends: { from?: string; to: string }, changes: Json = {}): Json {
  return { id, name: name(id), ...ends, perDay: 0.1, roles: { regular: 1 }, ...changes };
}

/** Paths of the problems a text has, or the word for a text that passed. */
export function pathsOf(result: { ok: true } | { ok: false; problems: { path: string }[] }): string[] | 'passed' {
  return result.ok ? 'passed' : result.problems.map(({ path }) => path);
}
