import { wrap } from 'comlink';
import type { Laboratory } from '../compare/laboratory.ts';
import { makeWorker } from '../runner/makeWorker.ts';
import { DIED } from './workerProblem.ts';

/** A worker that runs arms. */
export interface Bench extends Laboratory {
  /** Rejects when the worker dies, with what the browser said, or is ended; never resolves. */
  death: Promise<never>;
  /** Ends the worker, whatever it is at. */
  end: () => void;
}

export function connectBench(): Bench {
  const worker = makeWorker();
  const { outcomes, fates, stories, summary } = wrap<Laboratory>(worker);
  let reject: (why: Error) => void = () => {};
  const death = new Promise<never>((_, no) => (reject = no));
  death.catch(() => undefined);
  worker.addEventListener('error', (event) => reject(new Error(event.message || DIED)));
  const end = (): void => {
    worker.terminate();
    reject(new Error('The worker was ended.'));
  };
  return { outcomes, fates, stories, summary, death, end };
}
