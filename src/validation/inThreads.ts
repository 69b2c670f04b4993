/**
 * Does the jobs in as many threads as the machine has processors. A thread loads this same bundle and makes the same list of
 * jobs; what travels is a job's number out and its part of the report back. Results do not depend on who does what.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { jobsFor, type Part } from './jobs.ts';

/** Marks our own threads, since any thread that loads the bundle comes by here. */
interface Told {
  validation: { quick: boolean };
}

/** More than these bring nothing: the longest job decides. */
const MOST = 8;

if (!isMainThread && parentPort && isTold(workerData)) serve(parentPort, workerData);

function isTold(data: unknown): data is Told {
  return typeof data === 'object' && data !== null && 'validation' in data;
}

function serve(port: NonNullable<typeof parentPort>, { validation }: Told): void {
  const jobs = jobsFor(validation.quick);
  port.on('message', (index: number) => {
    port.postMessage({ index, part: jobs[index].run() });
  });
}

/** The parts in order of the jobs; `done` hears of each as it ends. */
export function inThreads(quick: boolean, done: (name: string) => void): Promise<Part[]> {
  const jobs = jobsFor(quick);
  const parts: Part[] = [];
  let [next, open] = [0, jobs.length];
  return new Promise((resolve, reject) => {
    const threads = Array.from(
      { length: Math.min(MOST, availableParallelism(), jobs.length) },
      () => new Worker(fileURLToPath(import.meta.url), { workerData: { validation: { quick } } satisfies Told }),
    );
    const finish = (end: () => void): void => {
      for (const thread of threads) void thread.terminate();
      end();
    };
    for (const thread of threads) {
      thread.on('error', (error) => finish(() => reject(error)));
      thread.on('message', ({ index, part }: { index: number; part: Part }) => {
        parts[index] = part;
        done(jobs[index].name);
        if (--open === 0) finish(() => resolve(parts));
        else if (next < jobs.length) thread.postMessage(next++);
      });
      thread.postMessage(next++);
    }
  });
}
