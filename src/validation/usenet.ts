/**
 * The communities of the virtual experiment after Ren and Kraut (2014): three regimes of moderation where topics are few or
 * many, and talk is little or much. The engine runs as a Usenet group: nothing rings, nobody mutes, no ads, no packets;
 * newcomers come daily; moderation begins on day 0, when the group has settled. Source: C1, C2, C4.
 */
import { presentMean } from '../engine/count.ts';
import { PART, PARTS } from '../engine/codes.ts';
import type { Moderation } from '../engine/levers.ts';
import { parameters, type ParameterName } from '../engine/parameters.ts';
import { advance, createWorld } from '../engine/run.ts';
import type { Setup } from '../engine/setup.ts';
import type { World } from '../engine/world.ts';
import { observers } from '../observers/index.ts';
import { mean } from './mean.ts';
import { oneGroup } from './oneGroup.ts';
import type { CellRow } from './report.ts';

export const REGIMES = ['none', 'community', 'personalised'] as const satisfies readonly Moderation[];
const SNAPSHOTS = [100, 150, 200, 250, 300];
const FROM = 100;
const DAYS = 300;

/** Breadth is compared at little talk, volume in a broad community: `broad` stands in both experiments. */
export const SETTINGS = {
  narrow: { topics: 2, talk: 1 },
  broad: { topics: 8, talk: 1 },
  busy: { topics: 8, talk: 2 },
} as const;

export type SettingName = keyof typeof SETTINGS;

/** No badge, no ringing, no mute, no calls, no packets passed on. */
const USENET = {
  badgeFloor: 1,
  openNothingNew: 1,
  openPull: 0,
  interruption: 0,
  muteRate: 0,
  mutedBefore: 0,
  foldRate: 0,
  mentionLook: 0,
  packetReturn: 0,
};

/** More talk: people start and answer more, and are the later put off by how much is said. */
function talkative(factor: number): Partial<Record<ParameterName, number>> {
  return {
    start: parameters.start.default * factor,
    answer: parameters.answer.default * factor,
    feedback: parameters.feedback.default * factor * factor,
  };
}

/** Kinds of people as in the control scenario, nobody selling; everybody's main interest is one of the topics. */
function setupOf(setting: SettingName, moderation: Moderation): Setup {
  const { topics, talk } = SETTINGS[setting];
  return oneGroup({
    heads: { core: 4, expert: 4, regular: 36, novice: 15, lurker: 41 },
    days: DAYS,
    topics,
    match: 1,
    offTopic: 0.4,
    newcomers: 1,
    moderation,
    parameters: { ...USENET, ...talkative(talk) },
  });
}

export type Outcome = Record<CellRow['metric'], number>;
/** Of one seed. */
export type Outcomes = Record<SettingName, Record<Moderation, Outcome>>;

const gain = (world: World, part: number): number => presentMean(world, (c, row) => c.mean[row * PARTS + part]);

function outcomeOf(setting: SettingName, regime: Moderation, seed: string): Outcome {
  const watched = ['messages', 'openings', 'present'].flatMap((id) => observers.get(id) ?? []);
  const world = createWorld(setupOf(setting, regime), seed, watched);
  const gains = SNAPSHOTS.map((day) => {
    advance(world, day * 1440);
    return { information: gain(world, PART.information), bond: gain(world, PART.relation) };
  });
  const { messages, openings, present } = world.daily;
  const days = Array.from({ length: DAYS - FROM }, (_, k) => FROM + k);
  return {
    posts: mean(days.map((day) => messages[day])),
    logins: mean(days.map((day) => openings[day] / present[day])),
    information: mean(gains.map(({ information }) => information)),
    bond: mean(gains.map(({ bond }) => bond)),
  };
}

const kept = new Map<string, Outcomes>();

/** All nine communities with the same people and luck. */
export function outcomesOf(seed: string): Outcomes {
  const known = kept.get(seed);
  if (known) return known;
  const inSetting = (setting: SettingName): Record<Moderation, Outcome> => ({
    none: outcomeOf(setting, 'none', seed),
    community: outcomeOf(setting, 'community', seed),
    personalised: outcomeOf(setting, 'personalised', seed),
  });
  const found = { narrow: inSetting('narrow'), broad: inSetting('broad'), busy: inSetting('busy') };
  kept.set(seed, found);
  return found;
}
