import { wrap } from 'comlink';
import type { Laboratory } from '../compare/laboratory.ts';
import { makeWorker } from '../runner/makeWorker.ts';
import { mortal } from './mortal.ts';
import { DIED } from './workerProblem.ts';

/** A worker that runs arms. What it is asked fails when it dies, with what the browser said, or is ended. */
export interface Bench extends Laboratory {
  /** Ends the worker, whatever it is at. */
  end: () => void;
}

export function connectBench(): Bench {
  const worker = makeWorker();
  const { die, ...answers } = mortal(wrap<Laboratory>(worker));
  worker.addEventListener('error', (event) => die(new Error(event.message || DIED)));
  const end = (): void => {
    worker.terminate();
    die(new Error('The worker was ended.'));
  };
  return { ...answers, end };
}
