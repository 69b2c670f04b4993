import { parseSync, type Plugin } from 'vite';

/**
 * What only a reader needs, taken out of the worker's copy of the strategies and of the parameters: cards and tables are
 * drawn by the page, which has them whole. Keeps the worker small; nothing it computes can depend on a word it never reads.
 */
const WORDS = new Set(['summary', 'detail', 'touches', 'short', 'rows', 'claims', 'flags', 'label', 'unit']);
/** A strategy's title stands in notices; a measure's only in charts. */
const MEASURE_WORDS = new Set(['title', 'unit']);
const ROLE_WORDS = new Set(['name']);
const STRATEGIES = /\/src\/strategies\/\w+\.ts$/;
const ROLES = /\/src\/engine\/roles\.ts$/;
const OBSERVERS = /\/src\/observers\/\w+\.ts$/;
const PARAMETERS = /\/src\/engine\/parameters\/\w+\.ts$/;

interface Node {
  type: string;
  start: number;
  end: number;
  key?: { name?: string };
  elements?: Node[];
}

export function withoutWords(): Plugin {
  return {
    name: 'without-words',
    apply: 'build',
    transform(code, id) {
      if (STRATEGIES.test(id)) return { code: cut(code, wordsOf(parse(code), WORDS)), map: null };
      if (OBSERVERS.test(id)) return { code: cut(code, wordsOf(parse(code), MEASURE_WORDS)), map: null };
      if (ROLES.test(id)) return { code: cut(code, wordsOf(parse(code), ROLE_WORDS)), map: null };
      if (PARAMETERS.test(id)) return { code: cut(code, textsOf(parse(code))), map: null };
      return undefined;
    },
  };
}

const parse = (code: string): Node => parseSync('module.js', code).program;

/** Properties that hold words, each emptied. */
function wordsOf(tree: Node, words: ReadonlySet<string>): [number, number, string][] {
  const found: [number, number, string][] = [];
  walk(tree, (node) => {
    if (node.type !== 'Property' || !words.has(node.key?.name ?? '')) return false;
    found.push([node.start, node.end, `${node.key?.name}: undefined`]);
    return true;
  });
  return found;
}

/** Rows of parameters: [value, min, max, unit, evidence, source, zh, en]; a run takes the value alone. */
function textsOf(tree: Node): [number, number, string][] {
  const found: [number, number, string][] = [];
  walk(tree, (node) => {
    if (node.type !== 'ArrayExpression' || node.elements?.length !== 8) return false;
    const [value, ...rest] = node.elements;
    found.push([value.end, rest[rest.length - 1].end, '']);
    return true;
  });
  return found;
}

/** Visits every node, deepest left out where `stop` says that a node is dealt with. */
function walk(node: Node, stop: (node: Node) => boolean): void {
  if (stop(node)) return;
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof child === 'object' && child !== null && 'type' in child) walk(child as Node, stop);
    }
  }
}

function cut(code: string, parts: [number, number, string][]): string {
  let out = '';
  let at = 0;
  for (const [start, end, instead] of parts) {
    out += code.slice(at, start) + instead;
    at = end;
  }
  return out + code.slice(at);
}

/** What a reader asks for one strategy at a time: it is fetched with `src/strategies/details.ts` when first wanted. */
const LATER = new Set(['detail', 'claims']);

/** The same for the page: its copy of a strategy lacks what `?whole` brings later. */
export function detailsLater(): Plugin {
  return {
    name: 'details-later',
    apply: 'build',
    transform: (code, id) =>
      STRATEGIES.test(id) && !id.endsWith('/details.ts')
        ? { code: cut(code, wordsOf(parse(code), LATER)), map: null }
        : undefined,
  };
}
