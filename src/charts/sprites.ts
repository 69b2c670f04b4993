import type { Pixels } from './blit.ts';
import { MOODS, type Mood } from './layout/moods.ts';
import { causeLooks, resolved, type RoleLook } from './palette.ts';
import { shapePath } from './shapePath.ts';

/** Attention of a membership: how large its mark is. Paleness is a token. */
const SCALES = [1, 0.7, 0.6] as const;

/** Colours and palenesses of the theme, read once. */
export interface Inks {
  land: string;
  contour: string;
  ink: string;
  warn: string;
  causes: string[];
  removed: string;
  /** By attention: open, muted, folded. */
  paleness: number[];
}

function readInks(style: CSSStyleDeclaration): Inks {
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    land: token('--ground-2'),
    contour: token('--hair-strong'),
    ink: token('--ink'),
    warn: token('--warn'),
    causes: causeLooks.map((look) => resolved(look.mark, style)),
    removed: token('--ink-3'),
    paleness: [1, Number(token('--muted')), Number(token('--folded'))],
  };
}

/** All marks that can occur, drawn once, so that a crowd is only copied. */
export interface Sprites {
  sheet: Pixels;
  /** Side of a cell: on the sheet (device px), on the page (px). */
  cell: number;
  size: number;
  /** Outlines of the roles' marks, for those who left. */
  outlines: Path2D[];
  inks: Inks;
  /** Left and top of a mark on the sheet. */
  spot: (role: number, mood: Mood, attention: number) => readonly [number, number];
}

export function makeSprites(roles: readonly RoleLook[], r: number, style: CSSStyleDeclaration): Sprites {
  const ratio = window.devicePixelRatio || 1;
  const size = Math.ceil(r * 3.2) + 3;
  const cell = Math.ceil(size * ratio);
  const columns = MOODS.length * SCALES.length;
  const canvas = document.createElement('canvas');
  canvas.width = cell * columns;
  canvas.height = cell * Math.max(1, roles.length);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser has no canvas.');
  const ground = style.getPropertyValue('--ground').trim();
  const spot = (role: number, mood: Mood, attention: number) =>
    [(MOODS.indexOf(mood) * SCALES.length + attention) * cell, role * cell] as const;

  roles.forEach((look, role) => {
    const colour = resolved(look.mark, style);
    for (const mood of MOODS) {
      SCALES.forEach((scale, attention) => {
        const [left, top] = spot(role, mood, attention);
        context.setTransform(ratio, 0, 0, ratio, left + cell / 2, top + cell / 2);
        const path = new Path2D(shapePath(look.shape, r * scale));
        context.fillStyle = mood === 'happy' ? colour : ground;
        context.fill(path);
        if (mood === 'soSo') {
          context.save();
          context.beginPath();
          context.rect(-size / 2, 0, size, size / 2);
          context.clip();
          context.fillStyle = colour;
          context.fill(path);
          context.restore();
        }
        context.strokeStyle = colour;
        context.lineWidth = Math.min(1.4, r * 0.36);
        context.lineJoin = 'round';
        context.stroke(path);
      });
    }
  });
  const outlines = roles.map((look) => new Path2D(shapePath(look.shape, r * 0.8)));
  const sheet = context.getImageData(0, 0, canvas.width, canvas.height);
  return { sheet, cell, size: cell / ratio, outlines, inks: readInks(style), spot };
}
