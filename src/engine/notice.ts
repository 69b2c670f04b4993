import type { Group } from './group.ts';
import type { Notice, World } from './world.ts';

/** Tells the operator something, the same thing at most once in seven days. */
export function notify(world: World, group: Group, person: number, text: Notice['text'], tone: Notice['tone']): void {
  for (let k = world.notices.length - 1; k >= 0; k--) {
    const known = world.notices[k];
    if (world.minute - known.at > 7 * 1440) break;
    if (known.group === group.index && known.person === person && known.text.en === text.en) return;
  }
  world.notices.push({ at: world.minute, group: group.index, person, text, tone });
}
