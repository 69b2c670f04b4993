/** Answers of a worker that may die: each fails at once when it does, instead of never coming. */
import type { Laboratory } from '../compare/laboratory.ts';

export interface Mortal extends Laboratory {
  /** Whatever was asked fails with this, and whatever will be asked. */
  die: (why: Error) => void;
}

/**
 * Whoever waits is written down until the answer is there, and then forgotten. (A promise of the death, raced against each answer, would
 * hold on to all answers for as long as the worker lives.)
 */
export function mortal({ outcomes, fates, stories, summary }: Laboratory): Mortal {
  const waiting = new Set<(why: Error) => void>();
  let death: Error | undefined;
  const orDeath =
    <A extends readonly unknown[], T>(ask: (...question: A) => Promise<T>) =>
    (...question: A): Promise<T> => {
      let forget = (): void => {};
      const answer = new Promise<T>((resolve, reject) => {
        if (death) return reject(death);
        // Before it is asked: of some questions a worker dies at once.
        waiting.add(reject);
        forget = () => waiting.delete(reject);
        ask(...question).then(resolve, reject);
      });
      return answer.finally(forget);
    };
  return {
    outcomes: orDeath(outcomes),
    fates: orDeath(fates),
    stories: orDeath(stories),
    summary: orDeath(summary),
    die: (why) => {
      death ??= why;
      for (const reject of waiting) reject(death);
    },
  };
}
