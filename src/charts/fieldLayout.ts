import type { GroupFrame, MembershipColumns } from '../runner/frame.ts';
import type { Field, placeIslands } from './layout/islands.ts';
import { peakPresent } from './layout/peaks.ts';
import { wantedPlaces, type Places } from './layout/places.ts';
import { relax } from './layout/relax.ts';

export interface FieldState {
  memberships: MembershipColumns;
  groups: readonly GroupFrame[];
  minute: number;
  width: number;
  height: number;
  leavingFrom: number;
  /** Person who is selected, or -1. */
  selected: number;
}

export interface FieldLayout extends Field {
  places: Places;
  /** Radius of a mark, px. */
  r: number;
  loud: boolean[];
}

/** Voice above which a member counts as heard lately: a word within about nine days. */
const HEARD = 0.05;

/** Where islands and members stand: a function of the state alone. */
export function layOut(state: FieldState, place: typeof placeIslands): FieldLayout {
  const { memberships, groups, minute } = state;
  const peaks = peakPresent(memberships, groups.length, minute);
  const sizes = groups.map((group, g) => ({ id: group.id, size: islandSize(group, peaks[g] ?? 0) }));
  const field = place(sizes, state);
  // In steps, so that the marks are not drawn anew whenever an island grows a little.
  const r = Math.max(1.2, Math.min(5, Math.round(field.spacing * 5) / 10));
  const places = wantedPlaces(memberships, field.islands, { minute, leavingFrom: state.leavingFrom });
  const selected =
    state.selected < 0 ? -1 : memberships.person.findIndex((p, i) => p === state.selected && places.kind[i] === 1);
  const elbows = Float32Array.from(memberships.leaving, (leaving) => r * (leaving >= state.leavingFrom ? 2.1 : 1.25));
  if (selected >= 0) elbows[selected] = r * 3.4;
  relax(places, { elbows, rounds: memberships.person.length > 2000 ? 4 : 8 });
  const loud = groups.map(() => false);
  for (let i = 0; i < memberships.voice.length; i++)
    if (memberships.voice[i] > HEARD) loud[memberships.group[i]] = true;
  return { ...field, places, r, loud };
}

/** Half way between the group's best day and today, in steps: it empties before it shrinks, and seldom moves. */
function islandSize(group: GroupFrame, peak: number): number {
  if (!group.alive || group.present === 0) return 0;
  const most = Math.max(peak, group.present);
  const step = Math.max(10, most / 20);
  return Math.ceil((most + group.present) / 2 / step) * step;
}
