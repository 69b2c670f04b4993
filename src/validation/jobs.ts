/** The work of a validation in pieces that do not need one another, so that they can be shared among threads. */
import type { Fact } from './fact.ts';
import { facts } from './facts.ts';
import { allClaims, measureClaims, type NamedClaim } from './claims.ts';
import type { Job } from './inThreads.ts';
import { measureBands } from './bands.ts';
import { measureFact } from './measureFact.ts';
import { virtualExperiment } from './renKraut.ts';
import type { Report } from './report.ts';
import { scenarioOf, scenarioTexts } from './scenarioFiles.ts';
import { seedsOf } from './seeds.ts';

/** What one piece of work adds to the report. */
export type Part = Partial<Pick<Report, 'facts' | 'bands' | 'claims' | 'renKraut'>>;

/** Pairs of runs behind each claim. */
const CLAIM_SEEDS = { quick: 4, full: 200 } as const;
const BAND_SEEDS = { quick: 3, full: 20 } as const;

/** Facts that look at the same runs, which are kept from one to the next within a thread. */
const TOGETHER: readonly (readonly string[])[] = [['F01', 'F02', 'F03', 'F04', 'F05', 'F06', 'F07']];
/** The fact that is the virtual experiment. */
const EXPERIMENT = 'F31';

/** The longest first, so that no thread is left with one at the end. */
export function jobsFor(quick: boolean): Job<Part>[] {
  const length = quick ? 'quick' : 'full';
  return [...experimentJobs(length), ...claimJobs(CLAIM_SEEDS[length]), ...factJobs(length), ...bandJobs(length)];
}

type Length = 'quick' | 'full';

function experimentJobs(length: Length): Job<Part>[] {
  const fact = facts.find(({ id }) => id === EXPERIMENT);
  if (!fact) return [];
  const count = fact.seeds[length];
  const run = (): Part => ({
    facts: measureFact(fact, count),
    renKraut: virtualExperiment(seedsOf('validation', count)),
  });
  return [{ name: `fact ${EXPERIMENT}, the virtual experiment`, run }];
}

function factJobs(length: Length): Job<Part>[] {
  const together = new Set(TOGETHER.flat());
  const alone = facts.filter(({ id }) => id !== EXPERIMENT && !together.has(id)).map((fact) => [fact]);
  const shared = TOGETHER.map((ids) => facts.filter(({ id }) => ids.includes(id))).filter((list) => list.length > 0);
  return [...shared, ...alone].map((list: readonly Fact[]) => ({
    name: `facts ${list.map(({ id }) => id).join(', ')}`,
    run: () => ({ facts: list.flatMap((fact) => measureFact(fact, fact.seeds[length])) }),
  }));
}

function claimJobs(count: number): Job<Part>[] {
  const claims = allClaims();
  return [...new Set(claims.map(({ scenario }) => scenario))].map((id) => ({
    name: `claims on ${id}`,
    run: () => ({
      claims: claimsOn(
        id,
        claims.filter(({ scenario }) => scenario === id),
        count,
      ),
    }),
  }));
}

function claimsOn(id: string, claims: readonly NamedClaim[], count: number) {
  const scenario = scenarioOf(id);
  if (!scenario) throw new Error(`A claim is made on scenario ${id}, which does not exist.`);
  return measureClaims(scenario, claims, seedsOf('claim', count));
}

function bandJobs(length: Length): Job<Part>[] {
  return [...scenarioTexts.keys()].map((id) => ({
    name: `bands of ${id}`,
    run: () => {
      const scenario = scenarioOf(id);
      return { bands: scenario ? measureBands(scenario, seedsOf('bands', BAND_SEEDS[length])) : [] };
    },
  }));
}

/** The parts in order of the jobs, whoever did them and when. */
export function assemble(parts: readonly Part[]): Required<Part> {
  return {
    facts: parts.flatMap(({ facts = [] }) => facts).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    bands: parts.flatMap(({ bands = [] }) => bands),
    claims: parts.flatMap(({ claims = [] }) => claims),
    renKraut: parts.find(({ renKraut }) => renKraut)?.renKraut ?? { cells: [], effects: [] },
  };
}
