/** SENSITIVITY.md: what was found, for a reader; the conclusions that turn come first. */
import { parameters, type ParameterName } from '../engine/parameters.ts';
import type { FlipRow, MorrisRow, Sensitivity } from '../validation/report.ts';
import { stages, type Stage } from './stages.ts';
import { number, percent, table } from '../validation/markdown.ts';

/** Guesses shown of each outcome; the others move it less. */
const SHOWN = 12;
/** Below this share a conclusion is said to turn. */
const STANDS = 0.95;

export function page(study: Sensitivity): string {
  return [intro(study), conclusionsOf(study), sharedMovers(study), ...study.outcomes.map((one) => moversOf(study, one))]
    .join('\n\n')
    .concat('\n');
}

function intro({ engine, quick, runs, guesses, days, walks, points, seeds, flips }: Sensitivity): string {
  const stand = flips.filter(({ holds }) => holds >= STANDS).length;
  const half = flips.filter(({ holdsInHalf }) => holdsInHalf >= STANDS).length;
  return `# What wrong guesses would change

Made by \`npm run sensitivity\`; engine ${engine}${quick ? '; a quick study, of a few guesses over a few days' : ''}. ${runs} runs of at most ${days} days, ${guesses} guessed parameters. Points, seeds and luck are fixed, so the numbers can be had again.

- Of ${flips.length} conclusions ${stand} hold in at least 95 % of the sets of values drawn from the whole ranges of all guesses at once, ${half} in half of them.
- Ranges are those of the table of parameters. Places in a range are not even: our value stands in the middle, and half of all places lie on either side of it (a power of the place, no steeper than the eighth; guesses at an end of their range stay there). "Half" is the half of the places about our value.
- Screening (Morris 1991): ${walks} walks on 4 levels, each moving every guess once by two thirds of its places; ${seeds.walk} seeds a point, the same for all. The guesses about what does not happen in the groups screened (selling, activities, service, crises, boards, filters, hurdles at the door, new groups) are moved together as one.
- Groups: ${groups()}.
- Conclusions: two Latin hypercubes of ${points} sets of values, of the whole ranges and of their halves; ${seeds.sample} seeds a set, each policy against the other with the same people and the same luck. A conclusion holds where the mean difference is above 0. With so few seeds a difference near 0 is luck, so 100 % is more than even a sound conclusion reaches where its effect is small; the column "here" is the mean of ${seeds.own} seeds at our own values.`;
}

function groups(): string {
  return Object.values(stages)
    .map(({ scenario, days, from, ...rest }: Stage) => {
      const extra = rest.besides ? `, with ${rest.besides.count} of the role ${rest.besides.role} added` : '';
      const acts = Object.keys(rest.policies).length > 0 ? `, acts from day ${from}` : '';
      return `${scenario}${extra} (${days} days${acts})`;
    })
    .join('; ');
}

function conclusionsOf({ flips }: Sensitivity): string {
  const turned = ({ flippedBy, differences }: FlipRow): string =>
    flippedBy.map((name, k) => `\`${name}\` ${differences[k] > 0 ? 'low' : 'high'}`).join(', ') || '–';
  const rows = flips
    .slice()
    .sort((a, b) => a.holds - b.holds)
    .map((row) => [row.conclusion.en, number(row.here), percent(row.holds), percent(row.holdsInHalf), turned(row)]);
  return `## Which conclusions turn

${table(['conclusion', 'here', 'holds, whole ranges', 'holds, half', 'fails rather where'], rows)}

"Fails rather where" names the guesses whose mean place differs most between the sets in which the conclusion holds and those in which it fails, both samples together; at least 3.5 standard errors, since among so many guesses smaller differences come by chance. Guesses about what nobody does there are left out. A dash: no single guess stands out.`;
}

/** Guesses among the five strongest of several outcomes. */
function sharedMovers({ morris, outcomes }: Sensitivity): string {
  const places = new Map<string, string[]>();
  for (const { id, what } of outcomes) {
    for (const { parameter } of strongest(morris, id).slice(0, 5)) {
      places.set(parameter, [...(places.get(parameter) ?? []), what.en]);
    }
  }
  const rows = [...places]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([parameter, list]) => [`\`${parameter}\``, meaningOf(parameter), list.join('; ')]);
  return `## Which guesses matter most

Those among the five strongest of an outcome: these are worth measuring first.

${table(['guess', 'what', 'moves'], rows)}`;
}

const strongest = (rows: readonly MorrisRow[], outcome: string): MorrisRow[] =>
  rows.filter((row) => row.outcome === outcome && row.muStar > 0).sort((a, b) => b.muStar - a.muStar);

const meaningOf = (name: string): string => parameters[name as ParameterName].what.en;

function moversOf({ morris, guesses }: Sensitivity, { id, what, unit }: Sensitivity['outcomes'][number]): string {
  const all = strongest(morris, id);
  const middle = all[Math.floor(all.length / 2)]?.muStar ?? 0;
  const rows = all
    .slice(0, SHOWN)
    .map((row) => [`\`${row.parameter}\``, meaningOf(row.parameter), ...[row.muStar, row.mu, row.sigma].map(number)]);
  return `## ${what.en[0].toUpperCase()}${what.en.slice(1)} (${unit.en})

Change over the whole range of a guess: mean of its size (µ*), mean (µ), spread between walks (σ: other guesses, or luck, decide how much). ${all.length} of ${guesses} move it at all, half of these by less than ${number(middle)}: whatever is moved shifts the luck of a run, and moves of that size are little more.

${table(['guess', 'what', 'µ*', 'µ', 'σ'], rows)}`;
}
