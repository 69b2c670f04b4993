/** The simulation's worker; the one-file build swaps this module for one with the worker inside. */
export const makeWorker = (): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'simulation' });
