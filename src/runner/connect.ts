import { wrap } from 'comlink';
import { makeWorker } from './makeWorker.ts';
import type { Session } from './session.ts';

/** A session in a worker of its own; `onCrash` hears of an error that no call can report. */
export function connect(onCrash: (message: string) => void): Session {
  const worker = makeWorker();
  worker.addEventListener('error', (event) => onCrash(event.message));
  return wrap<Session>(worker);
}
