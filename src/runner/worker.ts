/** The simulation behind comlink: one session a worker; and runs for comparisons, whose code is loaded with the first. */
import { expose, transfer } from 'comlink';
import type { Laboratory } from '../compare/laboratory.ts';
import type { Frame } from './frame.ts';
import { LocalSession } from './localSession.ts';
import { buffersOf } from './makeFrame.ts';
import type { Session } from './session.ts';

const session = new LocalSession();

const sent = async (frame: Promise<Frame>): Promise<Frame> => {
  const made = await frame;
  return transfer(made, buffersOf(made) as ArrayBuffer[]);
};

const api: Session & Laboratory = {
  open: (opening) => sent(session.open(opening)),
  advance: (minute) => sent(session.advance(minute)),
  act: (interventions, minute) => sent(session.act(interventions, minute)),
  rewind: (minute) => sent(session.rewind(minute)),
  chat: (group, before, count, locale) => session.chat(group, before, count, locale),
  names: (locale) => session.names(locale),
  diary: (person, locale) => session.diary(person, locale),
  doNothing: (scenario, seed, days) => session.doNothing(scenario, seed, days),
  outcomes: async (job) => {
    const { outcomesOf, buffersIn } = await import('../compare/laboratory.ts');
    const made = outcomesOf(job);
    return transfer(made, buffersIn(made) as ArrayBuffer[]);
  },
  fates: async (job) => (await import('../compare/fates.ts')).fatesOf(job),
  stories: async (job, persons, locale) => (await import('../compare/stories.ts')).storiesOf(job, persons, locale),
  summary: async (inquiry) => (await import('../compare/laboratory.ts')).summaryOf(inquiry),
};

expose(api);
