// What the built page weighs. The first load is what index.html itself names: lazy parts are not in it.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const dist = path.resolve(import.meta.dirname, '../../dist');
const html = readFileSync(path.join(dist, 'index.html'), 'utf8');
const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map((match) => path.join(dist, match[1]));

const assets = path.join(dist, 'assets');
const entry = readdirSync(assets).find((name) => /^worker-.*\.js$/.test(name)) ?? '';

/**
 * A file and all that it imports at once; what it asks for later is not in it.
 * @param {string} name
 * @param {Set<string>} found
 */
function withImports(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  const code = readFileSync(path.join(assets, name), 'utf8');
  for (const [, next] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) withImports(next, found);
  return found;
}

export default [
  { name: 'first load', path: [path.join(dist, 'index.html'), ...named], limit: '150 kB', gzip: true },
  { name: 'worker', path: [...withImports(entry)].map((name) => path.join(assets, name)), limit: '40 kB', gzip: true },
];
