import { packSiblings } from 'd3';
import { CAPE, type Island } from './coast.ts';
import { phaseOf } from './spread.ts';

export interface Field {
  islands: Island[];
  /** Distance at which members stand, px: an island of n members has a radius of spacing times the root of n. */
  spacing: number;
}

export interface Sea {
  width: number;
  height: number;
}

/** Room round an island for its outer lines, and above it for its name, px. */
const SHELF = 15;
const NAME = 18;
/** Members of a small group do not stand further apart than this, px. */
const WIDEST = 13;
const SMALLEST = 3.2;
const TURNS = 24;

/**
 * Places islands for groups of the given sizes (members at their best; 0: none) as large as the sea allows, none
 * touching another. The packed circles are turned to the angle at which they fit best.
 */
export function placeIslands(groups: readonly { id: string; size: number }[], sea: Sea): Field {
  const phases = groups.map((group) => phaseOf(group.id));
  const afloat = groups.map((group, index) => ({
    index,
    root: Math.max(SMALLEST, Math.sqrt(group.size)),
    size: group.size,
  }));
  const shown = afloat.filter((group) => group.size > 0).sort((a, b) => b.root - a.root || a.index - b.index);
  const islands: Island[] = phases.map((phase) => ({ x: 0, y: 0, radius: 0, phase }));
  if (shown.length === 0) return { islands, spacing: WIDEST };

  let spacing = WIDEST;
  if (pack(shown, spacing, sea).excess > 0) {
    let [fits, tooWide] = [0, WIDEST];
    for (let i = 0; i < 12; i++) {
      spacing = (fits + tooWide) / 2;
      if (pack(shown, spacing, sea).excess > 0) tooWide = spacing;
      else fits = spacing;
    }
    spacing = fits;
  }
  const { places } = pack(shown, spacing, sea);
  shown.forEach(({ index, root }, i) => {
    const { x, y } = places[i];
    islands[index] = { x, y, radius: root * spacing, phase: phases[index] };
  });
  return { islands, spacing };
}

interface Packing {
  places: { x: number; y: number }[];
  /** Px by which it is too large; at most 0: it fits. */
  excess: number;
}

function pack(groups: readonly { root: number }[], spacing: number, sea: Sea): Packing {
  const reach = groups.map((group) => group.root * spacing * CAPE + SHELF);
  const circles = packSiblings(reach.map((r) => ({ r: r + NAME / 2 })));
  let best: Packing = { places: [], excess: Infinity };
  for (let turn = 0; turn < (groups.length > 1 ? TURNS : 1); turn++) {
    const angle = (turn / TURNS) * 2 * Math.PI;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const places = circles.map(({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }));
    const left = Math.min(...places.map((p, i) => p.x - reach[i]));
    const right = Math.max(...places.map((p, i) => p.x + reach[i]));
    const top = Math.min(...places.map((p, i) => p.y - reach[i] - NAME));
    const bottom = Math.max(...places.map((p, i) => p.y + reach[i]));
    const excess = Math.max(right - left - sea.width, bottom - top - sea.height);
    if (excess >= best.excess - 1) continue;
    const [dx, dy] = [(sea.width - left - right) / 2, (sea.height - top - bottom) / 2];
    best = { places: places.map((p) => ({ x: p.x + dx, y: p.y + dy })), excess };
  }
  return best;
}

/** `placeIslands` that keeps its last answer: groups seldom change their size, but are asked for at every frame. */
export function steadyIslands(): typeof placeIslands {
  let [key, field]: [string, Field | undefined] = ['', undefined];
  return (groups, sea) => {
    const asked = `${sea.width}:${sea.height}:${groups.map(({ id, size }) => `${id}=${size}`).join()}`;
    if (field === undefined || asked !== key) [key, field] = [asked, placeIslands(groups, sea)];
    return field;
  };
}
