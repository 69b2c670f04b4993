import type { MembershipColumns, PersonColumns } from '../runner/frame.ts';
import { blit } from './blit.ts';
import { traceCoast, type Island } from './layout/coast.ts';
import { moodOf } from './layout/moods.ts';
import type { Scene } from './layout/motion.ts';
import { ADRIFT, HIDDEN, type Places } from './layout/places.ts';
import type { RoleLook } from './palette.ts';
import type { Inks, Sprites } from './sprites.ts';

/** Everything that is on the picture of the group at a moment. */
export interface FieldView {
  memberships: MembershipColumns;
  persons: Pick<PersonColumns, 'role'>;
  roles: readonly RoleLook[];
  islands: readonly Island[];
  /** Groups in which somebody has talked lately; silent ones are a contour only. */
  loud: readonly boolean[];
  scene: Scene;
  places: Places;
  /** Radius of a mark, px. */
  r: number;
  leavingFrom: number;
  /** Person whose marks carry the ink ring, or -1. */
  selected: number;
  /** Row under the keyboard or the pointer, or -1. */
  cursor: number;
  /** Role that alone is shown in full, or -1: all. */
  only: number;
}

type Pen = CanvasRenderingContext2D;

/** Outer lines of an island: px outside the coast, and how strong. */
const CONTOURS = [
  [7, 0.8],
  [12, 0.5],
  [19, 0.26],
] as const;

/**
 * Paints from the top down where that is faster: the crowd is put as pixels, which replaces what was there; rings and
 * wakes go over it, and the islands at last under everything. `crowd` is a picture of the canvas's size.
 */
export function paintField(pen: Pen, view: FieldView, sprites: Sprites, crowd: ImageData): void {
  const { inks } = sprites;
  paintMarks(view, sprites, crowd);
  pen.putImageData(crowd, 0, 0);
  paintAdrift(pen, view, sprites);
  paintRings(pen, view, inks);
  pen.globalCompositeOperation = 'destination-over';
  for (const [g, island] of view.islands.entries()) {
    if (island.radius > 0) paintIsland(pen, island, (view.loud[g] ?? true) ? inks.land : '', inks.contour);
  }
  pen.globalCompositeOperation = 'source-over';
}

function paintIsland(pen: Pen, island: Island, land: string, contour: string): void {
  pen.lineWidth = 1;
  pen.strokeStyle = contour;
  for (const [out, strength] of CONTOURS) {
    pen.beginPath();
    traceCoast(island, out, (x, y, first) => (first ? pen.moveTo(x, y) : pen.lineTo(x, y)));
    pen.closePath();
    pen.globalAlpha = strength;
    pen.stroke();
    pen.globalAlpha = 1;
    pen.fillStyle = land;
    if (out === CONTOURS[0][0] && land) pen.fill();
  }
}

/** Those who left within the last days: hollow, in the colour of the cause, with a dotted wake from the shore. */
function paintAdrift(pen: Pen, view: FieldView, { outlines, inks }: Sprites): void {
  const { places, scene, memberships } = view;
  for (let i = 0; i < places.kind.length; i++) {
    if (places.kind[i] !== ADRIFT) continue;
    const island = view.islands[memberships.group[i]];
    const outline = outlines[view.persons.role[memberships.person[i]]];
    if (!island || !outline) continue;
    const [x, y] = [scene.x[i], scene.y[i]];
    pen.strokeStyle = inks.causes[memberships.cause[i]] ?? inks.removed;
    pen.globalAlpha = (0.35 + 0.65 * scene.alpha[i]) * fade(view, i);
    pen.lineWidth = 1;
    const [dx, dy] = [island.x - x, island.y - y];
    const distance = Math.hypot(dx, dy) || 1;
    pen.setLineDash([1.5, 2.5]);
    pen.beginPath();
    pen.moveTo(x + (dx / distance) * (view.r + 2), y + (dy / distance) * (view.r + 2));
    pen.lineTo(x + (dx / distance) * (view.r + 14), y + (dy / distance) * (view.r + 14));
    pen.stroke();
    pen.setLineDash([]);
    pen.lineWidth = 1.4;
    pen.translate(x, y);
    pen.stroke(outline);
    pen.translate(-x, -y);
  }
  pen.globalAlpha = 1;
}

function paintMarks(view: FieldView, { sheet, cell, size, spot, inks }: Sprites, crowd: ImageData): void {
  const { places, scene, memberships, persons } = view;
  const ratio = cell / size;
  crowd.data.fill(0);
  for (let i = 0; i < places.kind.length; i++) {
    const shown = scene.alpha[i];
    if (shown <= 0.01 || places.kind[i] === ADRIFT) continue;
    const role = persons.role[memberships.person[i]];
    if (role >= view.roles.length) continue;
    const attention = memberships.attention[i];
    const [left, top] = spot(role, moodOf(memberships.mood[i]), attention);
    const lifted = scene.walking[i] || memberships.person[i] === view.selected;
    const alpha = shown * (lifted ? 1 : (inks.paleness[attention] ?? 1)) * fade(view, i);
    const x = Math.round(scene.x[i] * ratio - cell / 2);
    const y = Math.round(scene.y[i] * ratio - cell / 2);
    blit(crowd, sheet, { left, top, side: cell, alpha }, [x, y]);
  }
}

/** Orange double rings for those about to leave, ink for the selected, a thin one under the cursor; a path a style. */
function paintRings(pen: Pen, view: FieldView, inks: Inks): void {
  const { places, scene, memberships, r } = view;
  const leaving: number[] = [];
  const selected: number[] = [];
  for (let i = 0; i < places.kind.length; i++) {
    if (places.kind[i] === HIDDEN) continue;
    if (memberships.person[i] === view.selected) selected.push(i);
    if (places.kind[i] !== ADRIFT && memberships.leaving[i] >= view.leavingFrom && fade(view, i) === 1) leaving.push(i);
  }
  const ring = (rows: readonly number[], out: number, look: { colour: string; width: number; alpha: number }) => {
    pen.beginPath();
    for (const i of rows) {
      const [x, y] = [scene.x[i], scene.y[i]];
      pen.moveTo(x + r + out, y);
      pen.arc(x, y, r + out, 0, 2 * Math.PI);
    }
    pen.strokeStyle = look.colour;
    pen.lineWidth = look.width;
    pen.globalAlpha = look.alpha;
    pen.stroke();
  };
  ring(leaving, r * 0.75, { colour: inks.warn, width: Math.min(1.5, r * 0.36), alpha: 1 });
  if (r > 3) ring(leaving, r * 1.4, { colour: inks.warn, width: 1, alpha: 0.35 });
  ring(selected, r * 1.9 + 2, { colour: inks.ink, width: 1.5, alpha: 1 });
  if (view.cursor >= 0) ring([view.cursor], r * 0.75 + 2, { colour: inks.ink, width: 1.5, alpha: 1 });
  pen.globalAlpha = 1;
}

/** Marks of other roles step back while one is pointed at. */
function fade(view: FieldView, row: number): number {
  return view.only < 0 || view.persons.role[view.memberships.person[row]] === view.only ? 1 : 0.12;
}
