/** Where a strategy is in force: in all groups, in one, or in one because it is in the group that it was split from. */
import type { GroupFrame, Intervention } from '../../runner/frame.ts';
import { parseTime } from '../../scenario/time.ts';
import { inForce } from '../../state/policy.ts';

type Groups = readonly Pick<GroupFrame, 'id' | 'parent'>[];

/** The places whose interventions speak of a group: itself, those it was split from, all groups (undefined). */
export function placesOver(groups: Groups, group: string | undefined): (string | undefined)[] {
  const places: (string | undefined)[] = [];
  for (let at = groups.find((g) => g.id === group); at; at = groups[at.parent]) places.push(at.id);
  return [...places, undefined];
}

/** What holds of a strategy in a group (undefined: in all groups), as the engine sees it: the later start wins. */
export function holding(
  policy: readonly Intervention[],
  { strategy, group, groups }: { strategy: string; group: string | undefined; groups: Groups },
  minute: number,
): Intervention | undefined {
  return placesOver(groups, group)
    .flatMap((place) => inForce(policy, { strategy, group: place }, minute) ?? [])
    .reduce<Intervention | undefined>(
      (last, next) => (last && parseTime(last.from) >= parseTime(next.from) ? last : next),
      undefined,
    );
}

/** How many groups pay for a strategy in this place. */
export function groupsIn(groups: readonly GroupFrame[], place: string | undefined): number {
  return groups.filter((g) => g.alive && placesOver(groups, g.id).includes(place)).length;
}
