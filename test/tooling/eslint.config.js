import path from 'node:path';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

const root = path.resolve(import.meta.dirname, '../..');

/** Exact by IEEE 754, or integers only: the same bits in every engine. Browsers round everything else differently. */
const EXACT_MATH = ['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'];
const MATH_CONSTANTS = ['E', 'LN10', 'LN2', 'LOG10E', 'LOG2E', 'PI', 'SQRT1_2', 'SQRT2'];

/** The world outside: clocks, the page, the network, this machine's language. */
const OUTSIDE = [
  ...[
    'window',
    'document',
    'navigator',
    'self',
    'globalThis',
    'process',
    'localStorage',
    'sessionStorage',
    'indexedDB',
  ],
  ...['performance', 'crypto', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  ...['requestAnimationFrame', 'requestIdleCallback', 'Intl'],
];

const CLOCK = [
  { object: 'Date', property: 'now', message: 'The run has its own clock.' },
  { property: 'localeCompare', message: "Depends on the machine's language." },
  { property: 'toLocaleString', message: "Depends on the machine's language." },
];
const CLOCK_SYNTAX = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The run has its own clock.' },
  { selector: "CallExpression[callee.name='Date']", message: 'The run has its own clock.' },
];
const EXACT_SYNTAX = [
  {
    selector: "BinaryExpression[operator='**'], AssignmentExpression[operator='**=']",
    message: 'x ** y is Math.pow, which browsers round differently.',
  },
  {
    selector:
      "MemberExpression[object.name='Math'][computed=true], VariableDeclarator[init.name='Math'][id.type='Identifier'], VariableDeclarator[init.name='Math'] RestElement, CallExpression > Identifier.arguments[name='Math']",
    message: 'Name the function of Math, so that its exactness can be checked.',
  },
];

/** @param {string[]} folders */
const sourcesOf = (...folders) => folders.map((folder) => `src/${folder}/**/*.ts`);

export default defineConfig(
  globalIgnores(['dist*/', 'coverage/', '.svelte-check/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { projectService: true, tsconfigRootDir: root, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      'no-undef': 'off', // TypeScript knows better
      'max-params': ['error', 5],
      'no-loss-of-precision': 'off', // published coefficients stay as printed
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off', // `return fail()` reads well
      // Index access is not checked for undefined, so the guard that is right at run time looks needless to the rule.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    // In markup (svelte-check has the types of events there) and in JavaScript (casts are comments), types get lost.
    files: ['**/*.{svelte,js,mjs,cjs}'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        'off',
      ]),
    ),
  },
  { files: ['**/*.test.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: ['src/**/*.{ts,svelte}'],
    ignores: ['**/*.test.ts'],
    rules: { 'max-lines': ['error', { max: 300, skipComments: true, skipBlankLines: true }] },
  },
  {
    // One run, one answer: nothing here may depend on the moment, the machine or the browser.
    files: sourcesOf('engine', 'strategies', 'observers', 'scenario'),
    ignores: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-globals': ['error', ...OUTSIDE],
      'no-restricted-syntax': ['error', ...CLOCK_SYNTAX, ...EXACT_SYNTAX],
      'no-restricted-properties': [
        'error',
        ...CLOCK,
        {
          object: 'Math',
          allowProperties: [...EXACT_MATH, ...MATH_CONSTANTS],
          message:
            'Browsers round it differently (or it is random): use the exact functions and keyed draws of engine.',
        },
      ],
    },
  },
  {
    // Statistics and the words of the chat change no state, so they may use exp and log, but neither clock nor chance.
    files: sourcesOf('analysis', 'compare', 'chat'),
    ignores: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-globals': ['error', ...OUTSIDE],
      'no-restricted-syntax': ['error', ...CLOCK_SYNTAX],
      'no-restricted-properties': [
        'error',
        ...CLOCK,
        { object: 'Math', property: 'random', message: 'Give it a draw.' },
      ],
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
