/** The poster of a comparison as a picture that stands alone, 1080 px wide: pure, texts and curves in, SVG out. */
import { area, line, scaleLinear } from 'd3';
import type { BandCurve, ValueScale } from '../../../charts/bandCurve.ts';
import { escaped } from '../../../charts/escaped.ts';
import type { LineLook } from '../../../charts/lineLook.ts';
import { shapePath } from '../../../charts/shapePath.ts';
import { wrapped } from './wrapped.ts';

export interface Poster {
  brand: string;
  question: string;
  finding: string;
  evidence: string;
  chartTitle: string;
  chartNote: string;
  curves: readonly BandCurve[];
  scale: ValueScale;
  /** Last day, and how days are called. */
  until: number;
  dayName: (day: number) => string;
  /** One a policy: its key figures and what it does. */
  arms: readonly { name: string; look: LineLook; figures: readonly string[]; acts: readonly string[] }[];
  /** The link's code as a path and its size in modules; undefined where the link is too long for one. */
  qr: { path: string; size: number } | undefined;
  scan: string;
  caution: string;
  made: string;
  font: string;
}

export const WIDTH = 1080;
const SIDE = 72;
const ROOM = WIDTH - 2 * SIDE;
const CHART = 460;
/** The code has at most so many pixels, and a whole number for each of its modules, so that it can still be read where a chat shrinks it. */
const CODE = 448;
const INK = '#16201b';
const INK_2 = '#47534d';
const INK_3 = '#626d67';
const HAIR = '#d5dbd6';
const PAPER = '#ffffff';

/** A part of the poster: what it draws from its own top, and how high it is. */
interface Part {
  svg: string;
  height: number;
}

/** Parts one under the other. */
function stacked(parts: readonly Part[]): Part {
  let height = 0;
  const placed = parts.map((part) => {
    const svg = `<g transform="translate(0 ${height})">${part.svg}</g>`;
    height += part.height;
    return svg;
  });
  return { svg: placed.join(''), height };
}

export function posterSvg(poster: Poster): string {
  const parts = [
    prose(poster.brand, { size: 26, ink: INK_3, after: 28 }),
    prose(poster.question, { size: 32, ink: INK_2, after: 24 }),
    prose(poster.finding, { size: 56, ink: INK, strong: true, after: 20 }),
    prose(poster.evidence, { size: 30, ink: INK_2, after: 44 }),
    prose(poster.chartTitle, { size: 30, ink: INK, strong: true, after: 4 }),
    prose(poster.chartNote, { size: 24, ink: INK_3, after: 12 }),
    chart(poster),
    ...poster.arms.map(armPart),
    foot(poster),
  ];
  const body = stacked(parts);
  const height = Math.ceil(body.height + 128);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"`,
    ` font-family="${escaped(poster.font)}"><title>${escaped(poster.finding)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="${PAPER}"/>`,
    `<g transform="translate(${SIDE} 64)">${body.svg}</g>`,
    '</svg>',
  ].join('');
}

interface Look {
  size: number;
  ink: string;
  strong?: boolean;
  /** Space below. */
  after: number;
  left?: number;
  width?: number;
}

function prose(text: string, { size, ink, strong, after, left = 0, width = ROOM }: Look): Part {
  const lead = Math.round(size * 1.4);
  // Bold letters are wider than those the widths were taken of.
  const lines = wrapped(text, width * (strong ? 0.94 : 0.98), size);
  const weight = strong ? ' font-weight="600"' : '';
  const svg = lines
    .map(
      (each, k) =>
        `<text x="${left}" y="${lead * k + size}" font-size="${size}" fill="${ink}"${weight}>${escaped(each)}</text>`,
    )
    .join('');
  return { svg, height: lines.length * lead + after };
}

function chart({ curves, scale, until, dayName }: Poster): Part {
  const x = scaleLinear([0, until], [76, ROOM - 12]);
  const y = scaleLinear([scale.low, scale.high], [CHART - 48, 16]);
  const grid = scale.ticks.map((tick, k) =>
    [
      `<line x1="76" x2="${ROOM - 12}" y1="${y(tick)}" y2="${y(tick)}" stroke="${HAIR}"/>`,
      `<text x="64" y="${y(tick) + 8}" font-size="24" fill="${INK_3}" text-anchor="end">${escaped(scale.tick(tick, k === scale.ticks.length - 1))}</text>`,
    ].join(''),
  );
  const days = [0, Math.round(until / 2), until].map((day, k) => {
    const anchor = ['start', 'middle', 'end'][k];
    return `<text x="${x(day)}" y="${CHART - 12}" font-size="24" fill="${INK_3}" text-anchor="${anchor}">${escaped(dayName(day))}</text>`;
  });
  const ground = (low: ArrayLike<number>, high: ArrayLike<number>): string =>
    area<number>(
      (_, day) => x(day),
      (value) => y(value),
      (_, day) => y(high[day]),
    ).defined(Number.isFinite)(Array.from(low)) ?? '';
  const bands = curves
    .filter(({ lead }) => lead)
    .flatMap(({ colour, bands: { bands: all } }) =>
      all.map(({ low, high }) => `<path d="${ground(low, high)}" fill="${colour}" fill-opacity="0.12"/>`),
    );
  const draw = line<number>(
    (_, day) => x(day),
    (value) => y(value),
  ).defined(Number.isFinite);
  const lines = curves.map(
    ({ colour, dashes, lead, bands: { median } }) =>
      `<path d="${draw(Array.from(median)) ?? ''}" fill="none" stroke="${colour}" stroke-width="${lead ? 6 : 3.5}" stroke-dasharray="${twice(dashes)}"/>`,
  );
  const ends = curves.map((curve) => mark(curve, x(until), y(curve.bands.median[until])));
  return { svg: [...grid, ...days, ...bands, ...lines, ...ends].join(''), height: CHART + 20 };
}

function mark({ colour, shape, hollow }: LineLook, x: number, y: number): string {
  const place = `translate(${x} ${y})`;
  return `<path d="${shapePath(shape, 9)}" transform="${place}" stroke="${colour}" stroke-width="4" fill="${hollow ? PAPER : colour}"/>`;
}

/** Dashes are given for lines of half the width. */
const twice = (dashes: string): string => dashes.replace(/\d+/g, (n) => String(2 * Number(n)));

function armPart({ name, look, figures, acts }: Poster['arms'][number]): Part {
  const { colour, dashes } = look;
  const left = 92;
  const width = ROOM - left;
  const head = prose(name, { size: 32, ink: colour, strong: true, after: 0, left, width });
  const body = stacked(figures.map((figure) => prose(figure, { size: 28, ink: INK, after: 0, left, width })));
  const small = stacked(acts.map((act) => prose(act, { size: 24, ink: INK_2, after: 4, left, width })));
  const rest = stacked([head, body, small]);
  const line = `<path d="M0 22h68" stroke="${colour}" stroke-width="6" stroke-dasharray="${twice(dashes)}"/>`;
  const svg = [
    `<line x1="0" x2="${ROOM}" y1="-14" y2="-14" stroke="${HAIR}"/>`,
    line + mark(look, 34, 22),
    rest.svg,
  ].join('');
  return { svg, height: rest.height + 34 };
}

/** The code with a word on it, and what all this is. */
function foot({ qr, scan, caution, made }: Poster): Part {
  const side = qr ? qr.size * Math.max(1, Math.floor(CODE / qr.size)) : 0;
  const left = qr ? side + 36 : 0;
  const width = ROOM - left;
  const first = prose(scan, { size: 30, ink: INK, strong: true, after: 12, left, width });
  const second = prose(caution, { size: 24, ink: INK_2, after: 12, left, width });
  const third = prose(made, { size: 24, ink: INK_3, after: 0, left, width });
  const code = qr
    ? `<svg width="${side}" height="${side}" viewBox="0 0 ${qr.size} ${qr.size}" shape-rendering="crispEdges"><path d="${qr.path}" fill="#000000"/></svg>`
    : '';
  const svg = [
    `<line x1="0" x2="${ROOM}" y1="-14" y2="-14" stroke="${HAIR}"/>`,
    code,
    `<g transform="translate(0 16)">${qr ? first.svg : ''}</g>`,
    `<g transform="translate(0 ${16 + (qr ? first.height : 0)})">${second.svg}</g>`,
    `<g transform="translate(0 ${16 + (qr ? first.height : 0) + second.height})">${third.svg}</g>`,
  ].join('');
  const texts = 16 + (qr ? first.height : 0) + second.height + third.height;
  return { svg, height: Math.max(side, texts) };
}
