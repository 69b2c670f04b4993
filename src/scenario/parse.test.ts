import { describe, expect, test } from 'vitest';
import { parseScenario } from './parse.ts';
import { pathsOf, route, sample } from './sample.ts';
import type { Json } from './sample.ts';

const parse = (changes: Json = {}) => parseScenario(JSON.stringify(sample(changes)));
const problems = (changes: Json) => pathsOf(parse(changes));
const warnings = (changes: Json) => {
  const parsed = parse(changes);
  return parsed.ok ? parsed.warnings.map(({ path }) => path) : 'refused';
};

describe('a scenario that passes', () => {
  test('has every default filled in', () => {
    const parsed = parse();
    expect(parsed).toMatchObject({
      ok: true,
      scenario: {
        warmupDays: 28,
        roles: [],
        inflow: [],
        events: [],
        interventions: [],
        reference: [],
        operator: { money: 1_000, hours: 7 },
        controls: { hidden: [], locked: [] },
        people: [{ match: 0.8, tenureDays: 400 }],
        groups: [{ kind: 'longTerm', cap: 500, fresh: false, offTopic: 0.3 }, {}],
      },
    });
  });

  test('has the defaults of its strategies', () => {
    const parsed = parse({ interventions: [{ strategy: 'redPacketAdFee', from: '3 09:00', until: 9, group: 'main' }] });
    expect(parsed.ok && parsed.scenario.interventions[0]?.params).toHaveProperty('fee');
  });

  test('keeps markup in texts as text', () => {
    const title = { zh: '<img src=x onerror=alert(1)>', en: '<b>bold</b>' };
    const parsed = parse({ title });
    expect(parsed.ok && parsed.scenario.title).toEqual(title);
  });
});

describe('a problem', () => {
  test('has a path, what was found, and what is allowed in both languages', () => {
    const parsed = parse({ interventions: [{ strategy: 'redPacketAdFee', from: 1, params: { fee: 900 } }] });
    expect(parsed).toEqual({
      ok: false,
      problems: [
        {
          path: 'interventions.0.params.fee',
          found: '900',
          message: { zh: '应为 0 到 500 的数字；这里是 900。', en: 'It must be a number from 0 to 500; found 900.' },
          remedy: { zh: '至多 500。', en: 'At most 500.' },
        },
      ],
    });
  });

  test('offers the word that was meant', () => {
    const parsed = parse({ interventions: [{ strategy: 'redPacketAdFe', from: 1 }], dayz: 3 });
    expect(parsed.ok || parsed.problems.map(({ remedy }) => remedy?.en)).toEqual([
      'Did you mean redPacketAdFee?',
      'Did you mean days?',
    ]);
  });

  test('is one of fifty at most, and the rest is counted', () => {
    const parsed = parse({ topics: Array.from({ length: 20 }, () => ({ a: 1, b: 2, c: 3 })) });
    expect(!parsed.ok && parsed.problems.length).toBe(51);
    expect(!parsed.ok && parsed.problems[50]?.message.en).toMatch(/^\d+ more problems/);
  });
});

describe('the door refuses', () => {
  const goal = { id: 'g', metric: 'retention', day: 30 };
  const cases: [what: string, changes: Json, paths: string[]][] = [
    ['an unknown key', { surprise: 1 }, ['surprise']],
    ['an unknown key further down', { operator: { cash: 1 } }, ['operator.cash']],
    ['a wrong type', { days: 'ninety' }, ['days']],
    ['a missing key', { days: undefined }, ['days']],
    ['a text in one language only', { title: { zh: '标题' } }, ['title.en']],
    ['a date that does not exist', { start: '2026-02-30' }, ['start']],
    ['a seed that is a number', { seed: 7 }, ['seed']],
    ['too many days', { days: 366 }, ['days']],
    ['too many people', { people: sixtyThousand() }, ['people']],
    [
      'too many newcomers',
      {
        inflow: [
          route('a', { to: 'main' }, { perDay: 1_000, waveShare: 1, waveSize: 500 }),
          route('b', { to: 'main' }, { perDay: 1_000 }),
        ],
      },
      ['inflow'],
    ],
    [
      'more people than a group holds',
      { people: [{ role: 'regular', count: 501, groups: ['main'] }] },
      ['groups.0.cap'],
    ],
    ['a role nobody knows', { people: [{ role: 'constructor', count: 1, groups: ['main'] }] }, ['people.0.role']],
    ['a group nobody knows', { people: [{ role: 'core', count: 1, groups: ['mian'] }] }, ['people.0.groups.0']],
    [
      'a topic nobody knows',
      { people: [{ role: 'core', count: 1, groups: ['main'], topic: 'tea' }] },
      ['people.0.topic'],
    ],
    [
      'a doubled id',
      {
        goals: [
          { ...goal, atLeast: 0 },
          { ...goal, atMost: 1 },
        ],
      },
      ['goals.1.id'],
    ],
    ['a goal without a bound', { goals: [goal] }, ['goals.0']],
    ['a goal with two bounds', { goals: [{ ...goal, atLeast: 0, atMost: 1 }] }, ['goals.0']],
    ['a goal after the end', { goals: [{ ...goal, atLeast: 0, day: 31 }] }, ['goals.0.day']],
    ['an unknown measure', { goals: [{ ...goal, metric: 'joy', atLeast: 0 }] }, ['goals.0.metric']],
    ['a parameter out of range', { parameters: { knee: 1e6 } }, ['parameters.knee']],
    ['an unknown parameter', { parameters: { nee: 1 } }, ['parameters.nee']],
    ['a route from a group to itself', { inflow: [route('a', { from: 'main', to: 'main' })] }, ['inflow.0.to']],
    [
      'routes in a circle',
      { inflow: [route('a', { from: 'main', to: 'side' }), route('b', { from: 'side', to: 'main' })] },
      ['inflow.1.to'],
    ],
    [
      'a route that ends before it begins',
      { inflow: [route('a', { to: 'main' }, { fromDay: 5, untilDay: 5 })] },
      ['inflow.0.untilDay'],
    ],
    [
      'more than everybody walking',
      { inflow: [route('a', { from: 'main', to: 'side' }, { perDay: 2 })] },
      ['inflow.0.perDay'],
    ],
    ['an event of the wrong size', { events: [{ kind: 'quarrel', at: 1, group: 'main', size: 2 }] }, ['events.0.size']],
    ['an event of an unknown kind', { events: [{ kind: 'rain', at: 1, group: 'main', size: 1 }] }, ['events.0.kind']],
  ];
  test.each(cases)('%s', (_what, changes, paths) => {
    expect(problems(changes)).toEqual(paths);
  });

  test('numbers beyond all numbers', () => {
    const text = JSON.stringify(sample()).replace('"days":30', '"days":1e999');
    expect(pathsOf(parseScenario(text))).toEqual(['days']);
  });

  test('a file of a newer format', () => {
    expect(problems({ format: 2 })).toEqual(['format']);
  });

  test.each(['', '[]', '3', 'null', '{"title": ', '\u0000'])('what is no scenario at all: %j', (text) => {
    expect(parseScenario(text).ok).toBe(false);
  });
});

describe('the door warns of', () => {
  const cases: [what: string, changes: Json, paths: string[]][] = [
    ['a group without people', {}, ['groups.1']],
    ['no goals', { goals: [] }, ['groups.1', 'goals']],
    ['an event after the end', { events: [{ kind: 'joinWave', at: 40, group: 'side', size: 9 }] }, ['events.0.at']],
    [
      'deeds that cost more than there is',
      { operator: { money: 0 }, interventions: [{ strategy: 'sendRedPacket', from: 1 }] },
      ['groups.1', 'interventions'],
    ],
  ];
  test.each(cases)('%s', (_what, changes, paths) => {
    expect(warnings(changes)).toEqual(paths);
  });
});

function sixtyThousand(): Json[] {
  return Array.from({ length: 2 }, () => ({ role: 'regular', count: 30_000, groups: ['main'] }));
}
