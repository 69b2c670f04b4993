import { expect, test } from 'vitest';
import { observers } from '../observers/index.ts';
import { act, counting, crowd, meanPart, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b'];
const watch = [counting('unanswered'), counting('questionsDue')];

test('R34: a bot leaves few questions without an answer', () => {
  const open = (...interventions: ReturnType<typeof act>[]) => {
    const worlds = SEEDS.map((seed) => tell(small(), { seed, interventions, watch }));
    return (
      sum(worlds.map(({ daily }) => sum(daily.unanswered))) / sum(worlds.map(({ daily }) => sum(daily.questionsDue)))
    );
  };
  expect(open(act('helpBot', 1, { answers: 90, pushes: 0 }))).toBeLessThan(0.5 * open());
});

test('R34: tools save six tenths of the time that serving people takes', () => {
  const minutes = (tools: boolean) => {
    const interventions = [act('tierService', 1, { share: 10 }), act('helpBot', 1, { tools, pushes: 0, answers: 0 })];
    const { ledger } = tell(small({ operator: { money: 500, hours: 100 } }), { interventions, watch });
    return ledger.minutesByDay.reduce((a, b) => a + b) - 20 * 7;
  };
  expect(minutes(true) / minutes(false)).toBeGreaterThan(0.3);
  expect(minutes(true) / minutes(false)).toBeLessThan(0.5);
});

test('R34: a push annoys more where machines alone talk than where people do', () => {
  const burden = (heads: Record<string, number>) => {
    const file = small({ people: crowd(heads, 'main'), inflow: [], parameters: { pushCost: 0 } });
    const interventions = [act('helpBot', 1, { pushes: 6 })];
    return -sum(SEEDS.map((seed) => meanPart(tell(file, { seed, interventions, watch }), 'push')));
  };
  expect(burden({ lurker: 80 })).toBeGreaterThan(1.3 * burden({ core: 12, regular: 68 }));
});

test('R36: a third-party bot is cheaper, and brings the platform in; trust pays for it', () => {
  const under = (thirdParty: boolean) => {
    const interventions = [act('helpBot', 1, { thirdParty, answers: 0, pushes: 0, tools: false })];
    const file = small({ parameters: { frownedAt: 5 } });
    return SEEDS.map((seed) => tell(file, { seed, interventions, watch: [observers.get('trust')!] }));
  };
  const [own, foreign] = [under(false), under(true)];
  const trust = (worlds: typeof own) => sum(worlds.map(({ daily }) => daily.trust.at(-1) ?? 0));
  expect(foreign[0].ledger.cost).toBeLessThan(own[0].ledger.cost);
  expect(own.every(({ groups }) => groups[0].now.frowned === 0)).toBe(true);
  expect(trust(foreign)).toBeLessThan(trust(own));
});
