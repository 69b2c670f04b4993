// What the built page weighs. The first load is what index.html itself names: lazy parts are not in it.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const dist = path.resolve(import.meta.dirname, '../../dist');
const html = readFileSync(path.join(dist, 'index.html'), 'utf8');
const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map((match) => path.join(dist, match[1]));

export default [
  { name: 'first load', path: [path.join(dist, 'index.html'), ...named], limit: '150 kB', gzip: true },
  { name: 'worker', path: path.join(dist, 'assets/worker-*.js'), limit: '40 kB', gzip: true },
];
