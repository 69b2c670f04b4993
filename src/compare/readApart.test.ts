import { describe, expect, test } from 'vitest';
import { act, small } from '../../test/support.ts';
import { KIND } from '../engine/codes.ts';
import { advance, createWorld, warmUp } from '../engine/run.ts';
import { MINUTES_PER_DAY } from '../engine/setup.ts';
import type { Intervention } from '../scenario/intervention.ts';
import { toSetup } from '../scenario/toSetup.ts';
import { readApart } from './readApart.ts';
import { Reader } from './reader.ts';

const days = 12;
const scenario = small({ days });
/** A founder is the same person in the same place whatever the policy. */
function follow(
  person: number,
  interventions: readonly Intervention[],
): Reader & { world: ReturnType<typeof createWorld> } {
  const world = createWorld(toSetup(scenario, { interventions }), 'reading', []);
  warmUp(world);
  const reader = new Reader(world, person);
  world.probe = reader;
  advance(world, days * MINUTES_PER_DAY);
  return Object.assign(reader, { world });
}

/** Regulars, who look in often. */
const people = [12, 20, 30, 40];
const fee = [act('redPacketAdFee', 4, { fee: 100 })];

describe('a reader', () => {
  test('keeps as many messages of each visit as the visit counts, and as many ads', () => {
    for (const person of people) {
      const { heard, readings, world } = follow(person, []);
      const visits = heard.filter(({ kind }) => kind === 'opened');
      expect(visits.length).toBeGreaterThan(5);
      for (const { at, group, a } of visits) {
        const reading = readings.find((one) => one.at === at && one.group === group);
        expect(reading?.messages, `${person} at ${at}`).toHaveLength(a);
        const { kind } = world.groups[group].messages.columns;
        const ads = heard.find((one) => one.kind === 'ad' && one.at === at)?.a ?? 0;
        expect(reading?.messages.filter((m) => kind[m] === KIND.ad)).toHaveLength(ads);
      }
    }
  });
});

describe('what is read', () => {
  test('does not part under the same policy', () => {
    for (const person of people) {
      expect(readApart(follow(person, fee), follow(person, fee), scenario.topics)).toBeUndefined();
    }
  });

  test('parts after the policies do, the other way round where they change places, and something is there to name', () => {
    for (const person of people) {
      const [one, other] = [follow(person, []), follow(person, fee)];
      const apart = readApart(one, other, scenario.topics)!;
      expect(apart.at).toBeGreaterThanOrEqual(4 * 1440);
      const turned = readApart(other, one, scenario.topics)!;
      expect(turned).toEqual({ ...apart, only: apart.only.toReversed() });
      for (const { messages, ads, sample } of apart.only) {
        expect(ads).toBeLessThanOrEqual(messages);
        expect(sample === undefined).toBe(messages === 0);
        expect(sample?.at ?? apart.at).toBeLessThanOrEqual(apart.at);
      }
      if (apart.how === 'both') expect(apart.only[0].messages + apart.only[1].messages).toBeGreaterThan(0);
    }
  });

  test('names an ad where there is one', () => {
    const adless = [act('redPacketAdFee', 4, { fee: 500 }), act('groupRules', 4)];
    const found = people.map((person) => readApart(follow(person, []), follow(person, adless), scenario.topics)!);
    const withAds = found.filter(({ only: [one] }) => one.ads > 0);
    expect(withAds.length).toBeGreaterThan(0);
    for (const { only } of withAds) expect(only[0].sample?.by).toBeDefined();
  });
});
