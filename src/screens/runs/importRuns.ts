/** A file of runs taken in, and what is said of it. */
import type { Text } from '../../engine/text.ts';
import type { Session } from '../../runner/session.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Library } from '../../state/library.svelte.ts';
import { parseRuns, type Refused } from '../../state/parseRuns.ts';
import { takeIn, type TakenIn } from '../../state/takeIn.ts';
import { words } from './words.ts';

/** What was not taken in, and why. */
export interface Refusal {
  title: string;
  problems: readonly Problem[];
}

interface Surroundings {
  library: Library;
  session: Session;
  say: (text: Text) => string;
  heard: (done: number, all: number) => void;
}

/** `told`: what was taken, in a sentence; '' where nothing could be. */
export async function importRuns(
  file: File,
  { library, session, say, heard }: Surroundings,
): Promise<{ told: string; refused: Refusal[] }> {
  const parsed = parseRuns(await file.text());
  if (!parsed.ok)
    return { told: '', refused: [{ title: say(words.refusedFile(file.name)), problems: parsed.problems }] };
  const { arrivals } = parsed;
  const refused = parsed.refused.map((each) => refusalOf(each, file.name, say));
  if (arrivals.length === 0) return { told: '', refused };
  try {
    const clock = Date.now;
    const count = await takeIn(arrivals, { library, session, clock, heard: (done) => heard(done, arrivals.length) });
    return { told: sentence(count, say), refused };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const problems = [{ path: '', found: '', message: { zh: message, en: message } }];
    return { told: '', refused: [...refused, { title: say(words.failedImport), problems }] };
  }
}

function refusalOf({ place, name, problems }: Refused, file: string, say: Surroundings['say']): Refusal {
  const whole = (path: string): string => [place, path].filter((part) => part !== '').join('.');
  return {
    title: say(place === '' ? words.refusedFile(file) : words.refusedRun(name || place)),
    problems: problems.map((problem) => ({ ...problem, path: whole(problem.path) })),
  };
}

function sentence({ taken, same, copies, differing }: TakenIn, say: Surroundings['say']): string {
  const told = [
    words.imported(taken),
    ...(same > 0 ? [words.importedSame(same)] : []),
    ...(copies > 0 ? [words.importedCopies(copies)] : []),
    ...(differing > 0 ? [words.importedDiffering(differing)] : []),
  ];
  return told.map(say).join(say({ zh: '；', en: '; ' }));
}
