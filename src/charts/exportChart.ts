/** A chart as a picture that stands alone: what it is, when and from which run is printed on it. */
import { escaped } from './escaped.ts';

export interface Imprint {
  title: string;
  /** The line under the title: what the band means, where the axis begins. */
  note: string;
  /** The last line, in parts: scenario, seed, day, date, version. */
  source: readonly string[];
}

export interface Inks {
  ground: string;
  ink: string;
  faint: string;
  font: string;
}

/** Properties a drawing takes from style sheets, all of them also attributes of SVG: so no style attribute is needed. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

const HEAD = 56;
const FOOT = 36;
const SIDE = 16;

/** A drawing on the page as a standalone SVG file, colours as they are now. */
export function chartToSvg(drawing: SVGSVGElement, imprint: Imprint): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  inline(drawing, copy);
  const style = getComputedStyle(drawing);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const inks = { ground: token('--ground'), ink: token('--ink'), faint: token('--ink-3'), font: style.fontFamily };
  const size = { width: drawing.clientWidth, height: drawing.clientHeight };
  const serializer = new XMLSerializer();
  const inner = Array.from(copy.childNodes, (node) => serializer.serializeToString(node)).join('');
  return framedSvg(inner, size, imprint, inks);
}

/** Copies the computed look of each element of the drawing to its twin, as attributes. */
function inline(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const property of PROPERTIES) {
    const value = style.getPropertyValue(property);
    if (value) to.setAttribute(property, value);
  }
  to.removeAttribute('class');
  to.removeAttribute('style');
  for (let i = 0; i < from.children.length; i++) inline(from.children[i], to.children[i]);
}

/** Puts a drawing's inside under its title and over its source. Pure: text in, text out. */
export function framedSvg(
  inner: string,
  size: { width: number; height: number },
  imprint: Imprint,
  inks: Inks,
): string {
  const width = size.width + 2 * SIDE;
  const height = size.height + HEAD + FOOT;
  const text = (y: number, content: string, look: string) =>
    `<text x="${SIDE}" y="${y}" ${look}>${escaped(content)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="${escaped(inks.font)}">`,
    `<title>${escaped(imprint.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${escaped(inks.ground)}"/>`,
    text(26, imprint.title, `font-size="16" font-weight="600" fill="${escaped(inks.ink)}"`),
    text(45, imprint.note, `font-size="12" fill="${escaped(inks.faint)}"`),
    `<g transform="translate(${SIDE} ${HEAD})">${inner}</g>`,
    text(height - 12, imprint.source.filter(Boolean).join(' · '), `font-size="12" fill="${escaped(inks.faint)}"`),
    '</svg>',
  ].join('');
}

/** The SVG drawn at `scale` times its size. The page's policy must allow images from `blob:`. */
export async function svgToPng(svg: string, scale = 2): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
