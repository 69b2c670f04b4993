import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './test/tooling/contentSecurityPolicy.ts';
import { detailsLater, withoutWords } from './test/tooling/withoutWords.ts';

// Tests of state classes run in Node, but need the browser's Svelte: the server's has no effects.
const inTest = {
  svelte: { dynamicCompileOptions: () => ({ generate: 'client' as const }) },
  vite: { ssr: { resolve: { conditions: ['browser', 'module', 'node', 'development'] } } },
};

// Hints that only a bundler reads; licences stay.
const comments = { annotation: false };

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    svelte({ configFile: false, compilerOptions: { runes: true }, ...(mode === 'test' ? inTest.svelte : {}) }),
    contentSecurityPolicy(),
    detailsLater(),
  ],
  build: {
    target: 'es2022',
    sourcemap: true,
    // What the first page needs in one file: many small ones compress worse, and each is a request.
    rolldownOptions: { output: { comments, codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  // The worker's file name starts with `worker` whatever its module is called: size-limit finds it by that.
  worker: {
    format: 'es',
    plugins: () => [withoutWords()],
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/worker-[hash].js',
        comments,
        codeSplitting: { groups: [{ name: 'engine', tags: ['$initial'] }] },
      },
    },
  },
  ...(mode === 'test' ? inTest.vite : {}),
  test: {
    name: 'unit',
    environment: 'node',
    include: ['src/**/*.test.ts', 'test/*.test.ts'],
    passWithNoTests: true,
    // Tests are many short runs, and machines are shared.
    testTimeout: 60_000,
  },
}));
