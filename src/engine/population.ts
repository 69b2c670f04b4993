/** Draws people from the traits of their roles. */
import { exp, pow } from './exact.ts';
import { clampOpen, logNormal, normalQuantile } from './distributions.ts';
import type { Key } from './draws.ts';
import { NO_TOPIC } from './noTopic.ts';
import { EXIT, NEVER, NOBODY, type People } from './people.ts';
import type { ParameterValues } from './parameters.ts';
import type { RoleTraits } from './role.ts';
import { addRow } from './table.ts';

export interface PersonPlan {
  role: number;
  traits: RoleTraits;
  origin: number;
  key: Key;
  /** Topics of the group they join, and how likely their own main interest is among them. */
  topics: readonly number[];
  topic: number;
  match: number;
  /** Topics of the whole scenario. */
  topicCount: number;
  random: () => number;
}

/** Regions a person may come from; splitting by region uses them. */
export const REGIONS = 5;
/** Occupations a person may have; a group of one occupation asks those of the commonest. */
export const OCCUPATIONS = 6;

/** Adds one person and returns the row. */
export function drawPerson(people: People, p: ParameterValues, plan: PersonPlan): number {
  const i = addRow(people);
  drawTraits(people, p, i, plan);
  return i;
}

/** Draws a row's traits. Always the same number of draws, so that the traits of one person leave the next alone. */
export function drawTraits(people: People, p: ParameterValues, i: number, plan: PersonPlan): void {
  const c = people.columns;
  const { traits, random } = plan;
  const spread = (median: number, sigma: number): number => logNormal(median, sigma, random());
  c.role[i] = plan.role;
  c.origin[i] = plan.origin;
  c.keyA[i] = plan.key.a;
  c.keyB[i] = plan.key.b;
  drawInterests(c, i, plan);
  // What is left of the region's draw is even over 0 to 1 again, and serves the occupation.
  const place = random() * REGIONS;
  c.region[i] = Math.floor(place);
  c.occupation[i] = Math.floor((place - c.region[i]) * OCCUPATIONS);
  c.lateness[i] = p.chronotype * normalQuantile(clampOpen(random()));
  c.openings[i] = spread(traits.openings, p.openSpread);
  const posting = Math.min(p.postCap, exp(traits.posting + p.postSpread * normalQuantile(clampOpen(random()))));
  c.posting[i] = posting;
  c.answering[i] = pow(posting, 0.8);
  c.attention[i] = Math.max(5, spread(traits.attention, 0.5));
  c.information[i] = traits.information * spread(1, 0.25);
  c.relation[i] = traits.relation * spread(1, 0.25);
  c.reward[i] = traits.reward * spread(1, 0.25);
  c.fun[i] = traits.fun * spread(1, 0.25);
  c.time[i] = traits.time * spread(1, 0.2);
  c.expertise[i] = traits.expertise;
  c.adSensitivity[i] = traits.adSensitivity * spread(1, 0.4);
  c.face[i] = traits.face * spread(1, 0.3);
  const sells = random();
  c.sells[i] = traits.sells >= 1 ? 2 : sells < traits.sells ? 1 : 0;
  c.tireless[i] = traits.tireless ?? 0;
  c.idles[i] = traits.idles ?? 0;
  c.poaches[i] = (traits.poaches ?? 0) >= 0.5 ? 1 : 0;
  c.tolerance[i] = spread(p.tolerance, p.toleranceSpread);
  c.adTolerance[i] = spread(p.adTolerance, 0.4);
  c.habitRate[i] = Math.min(0.166, Math.max(0.012, spread(p.habitRate, p.habitSpread)));
  c.adSkill[i] = spread(1, 0.7);
  c.packet[i] = Math.max(100, Math.round(100 * spread(p.packetOwn, 0.8)));
  c.lawless[i] = random();
  c.invitedBy[i] = -1;
  c.boughtAt[i] = NEVER;
  c.firstInvited[i] = NEVER;
  c.enteredAt[i] = NEVER;
  c.leftAt[i] = NEVER;
  c.exit[i] = EXIT.outside;
  c.cause[i] = NOBODY;
}

function drawInterests(c: People['columns'], i: number, plan: PersonPlan): void {
  const { topics, random } = plan;
  const [matches, which, second, elsewhere] = [random(), random(), random(), random()];
  const pick = (u: number): number => (topics.length === 0 ? NO_TOPIC : topics[Math.floor(u * topics.length)]);
  const others = plan.topicCount - topics.length;
  if (plan.topic >= 0) c.mainTopic[i] = plan.topic;
  else if (matches < plan.match) c.mainTopic[i] = pick(which);
  else c.mainTopic[i] = others > 0 ? otherTopic(topics, Math.floor(elsewhere * others)) : NO_TOPIC;
  const next = pick(second);
  c.secondTopic[i] = matches < plan.match && next !== c.mainTopic[i] ? next : NO_TOPIC + 1;
}

/** The n-th topic that is not in the list. */
function otherTopic(topics: readonly number[], n: number): number {
  let topic = 0;
  for (;;) {
    if (!topics.includes(topic) && n-- === 0) return topic;
    topic++;
  }
}
