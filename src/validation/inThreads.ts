/**
 * Does jobs in as many threads as the machine has processors. A thread loads this same bundle and makes the same list of jobs;
 * what travels is a job's number out and its part of the result back. Results do not depend on who does what.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

export interface Job<P> {
  name: string;
  run(): P;
}

/** What our own threads are told, since any thread that loads the bundle comes by here. */
interface Told {
  work: string;
  quick: boolean;
}

/** More than these bring nothing: the longest job decides. */
const MOST = 8;

/**
 * A kind of work that threads share, known by its name; call it where the module is loaded, for that is where a thread takes
 * it up. What it returns resolves to the parts in order of the jobs; `done` hears of each as it ends.
 */
export function inThreads<P>(work: string, jobsFor: (quick: boolean) => readonly Job<P>[]) {
  if (!isMainThread && parentPort && isTold(workerData) && workerData.work === work) {
    serve(parentPort, jobsFor(workerData.quick));
  }
  return (quick: boolean, done: (name: string) => void): Promise<P[]> => share(jobsFor(quick), { work, quick }, done);
}

function isTold(data: unknown): data is Told {
  return typeof data === 'object' && data !== null && 'work' in data && 'quick' in data;
}

function serve<P>(port: NonNullable<typeof parentPort>, jobs: readonly Job<P>[]): void {
  port.on('message', (index: number) => {
    port.postMessage({ index, part: jobs[index].run() });
  });
}

function share<P>(jobs: readonly Job<P>[], told: Told, done: (name: string) => void): Promise<P[]> {
  const parts: P[] = [];
  let [next, open] = [0, jobs.length];
  return new Promise((resolve, reject) => {
    const threads = Array.from(
      { length: Math.min(MOST, availableParallelism(), jobs.length) },
      () => new Worker(fileURLToPath(import.meta.url), { workerData: told }),
    );
    const finish = (end: () => void): void => {
      for (const thread of threads) void thread.terminate();
      end();
    };
    for (const thread of threads) {
      thread.on('error', (error) => finish(() => reject(error)));
      thread.on('message', ({ index, part }: { index: number; part: P }) => {
        parts[index] = part;
        done(jobs[index].name);
        if (--open === 0) finish(() => resolve(parts));
        else if (next < jobs.length) thread.postMessage(next++);
      });
      thread.postMessage(next++);
    }
  });
}
