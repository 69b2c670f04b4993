/** The comparison in hand as a poster: a picture that a phone keeps by a long press. */
import type { BandCurve } from '../../../charts/bandCurve.ts';
import { svgToPng } from '../../../charts/exportChart.ts';
import type { LineLook } from '../../../charts/lineLook.ts';
import { metricOf, metricsFor } from '../../../compare/metrics.ts';
import { qrMatrix, qrPath } from '../../../compare/qrMatrix.ts';
import type { Language } from '../../../i18n/language.svelte.ts';
import { words as shared } from '../../../i18n/words.ts';
import type { Comparison } from '../../../state/comparison.svelte.ts';
import { modelVersion } from '../../../state/modelVersion.ts';
import { handPicture } from '../../download.ts';
import { retentionScale } from '../bandScales.ts';
import { titleWithUnit } from '../figures.ts';
import { armLooks } from '../looks.ts';
import { words as page } from '../words.ts';
import { actText } from '../../actText.ts';
import { posterSvg } from './posterSvg.ts';
import { answerOf, levelOf, questionOf } from './sentences.ts';
import { words } from './words.ts';

/** The inks of the arms on white paper; style sheets do not reach into a picture. In the order of the looks. */
export const PAPER_INKS = ['#47534d', '#0b7350', '#574e9b', '#8f4a06', '#1c5f99', '#a02c68', '#0d6a74', '#5c5f0a'];
const onPaper = (look: number): LineLook => ({ ...armLooks[look], colour: PAPER_INKS[look] });

/** Key figures of a policy: the metric asked about, then these. */
const KEY = ['retentionEnd', 'members', 'profit'];
/** Acts of one policy that are written out. */
const MOST_ACTS = 4;

export async function showPoster(comparison: Comparison, link: string, language: Language): Promise<void> {
  const { say } = language;
  const id = comparison.scenario?.id ?? 'comparison';
  const picture = await svgToPng(drawing(comparison, link, language), 1);
  const { finding } = answerOf(comparison, language);
  await handPicture(`qunpan-${id}-poster.png`, picture, `${say(words.poster)}: ${finding}`);
}

function drawing(comparison: Comparison, link: string, language: Language): string {
  const { say, number, moment } = language;
  const until = comparison.scenario?.days ?? 1;
  const curves = curvesOf(comparison, say);
  const matrix = qrMatrix(link);
  return posterSvg({
    brand: `${say(shared.name)} · ${say(words.report)}`,
    question: questionOf(comparison, language),
    ...answerOf(comparison, language),
    chartTitle: say(page.retention),
    chartNote: say(page.bandNote),
    curves,
    scale: retentionScale(curves),
    until,
    dayName: (day) => say(day === 0 ? page.joined : page.day(number(day))),
    arms: comparison.ordered.map((arm) => ({
      name: say(arm.name),
      look: onPaper(arm.look),
      figures: figuresOf(arm, comparison, language),
      acts: actsOf(arm, comparison, language),
    })),
    qr: matrix.ok ? { path: qrPath(matrix.rows), size: matrix.rows.length } : undefined,
    scan: say(words.scan),
    caution: say(words.simulated),
    made: say(words.made(moment(new Date()), modelVersion)),
    font: getComputedStyle(document.body).fontFamily,
  });
}

function curvesOf(comparison: Comparison, say: Language['say']): BandCurve[] {
  return comparison.ordered.flatMap((arm) => {
    const bands = comparison.shown.arms[arm.id]?.retention;
    if (!bands || !Number.isFinite(bands.median[0])) return [];
    const lead = arm.id === comparison.chosen?.id || arm.id === comparison.baseline.id;
    return [{ ...onPaper(arm.look), id: String(arm.id), name: say(arm.name), bands, lead }];
  });
}

type Arm = Comparison['arms'][number];

function figuresOf(arm: Arm, comparison: Comparison, language: Language): string[] {
  const asked = metricOf(comparison.metric);
  const others = metricsFor(comparison.scenario?.days ?? 1).filter(({ id }) => KEY.includes(id) && id !== asked.id);
  return [asked, ...others].map(
    (metric) => `${titleWithUnit(metric, language)} ${levelOf(arm, metric, comparison, language)}`,
  );
}

function actsOf({ interventions }: Arm, { scenario }: Comparison, language: Language): string[] {
  if (!scenario || interventions.length === 0) return [language.say(page.noOne)];
  const told = interventions.slice(0, MOST_ACTS).map((act) => actText(act, scenario, language));
  const more = interventions.length - told.length;
  return [...told, ...(more > 0 ? [language.say(words.moreActs(language.number(more)))] : [])];
}
