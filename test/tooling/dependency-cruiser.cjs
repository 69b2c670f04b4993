// Who may import whom. Each row: a folder of src, and the folders it may import from besides itself. Tests are free.
/** @param {string} from @param {string[]} to */
const may = (from, ...to) => ({
  name: `${from}-imports-only-${to.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${from}/`, pathNot: '[.]test[.]ts$' },
  to: { path: '^src/', pathNot: `^src/(${[from, ...to].join('|')})/` },
});

module.exports = {
  forbidden: [
    may('engine'),
    may('analysis'),
    may('strategies', 'engine'),
    may('observers', 'engine'),
    may('i18n', 'engine', 'runner'),
    may('chat', 'engine'),
    may('scenario', 'engine', 'strategies', 'observers'),
    may('runner', 'engine', 'strategies', 'observers', 'scenario', 'chat', 'analysis', 'compare'),
    {
      name: 'of-the-runner-only-command-line-and-worker-compare',
      severity: 'error',
      from: { path: '^src/runner/', pathNot: '^src/runner/(cliCompare|options|worker)[.]ts$|[.]test[.]ts$' },
      to: { path: '^src/compare/' },
    },
    may('compare', 'engine', 'analysis', 'strategies', 'observers', 'scenario', 'runner'),
    may('validation', 'engine', 'analysis', 'strategies', 'observers', 'scenario', 'runner', 'calibration'),
    may('calibration', 'engine', 'analysis', 'scenario', 'validation'),
    may('sensitivity', 'engine', 'observers', 'scenario', 'runner', 'validation'),
    may('state', 'engine', 'analysis', 'scenario', 'runner', 'compare', 'strategies', 'observers', 'i18n', 'chat'),
    may('charts', 'engine', 'analysis', 'runner', 'compare', 'i18n'),
    {
      name: 'charts-take-only-types-of-the-model',
      severity: 'error',
      from: { path: '^src/charts/', pathNot: '[.]test[.]ts$' },
      to: { path: '^src/(engine|analysis|runner|compare)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'words-take-only-types-of-the-runner',
      severity: 'error',
      from: { path: '^src/i18n/', pathNot: '[.]test[.]ts$' },
      to: { path: '^src/runner/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-model-knows-no-page',
      comment: 'Neither Svelte nor D3 nor Node where a run is computed.',
      severity: 'error',
      from: { path: '^src/(engine|analysis|strategies|observers|scenario|chat|compare)/', pathNot: '[.]test[.]ts$' },
      to: { path: 'node_modules/(svelte|d3|idb|comlink)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-model-knows-no-node',
      severity: 'error',
      from: { path: '^src/(engine|analysis|strategies|observers|scenario|chat|compare)/', pathNot: '[.]test[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['svelte', 'import', 'types', 'default'] },
  },
};
