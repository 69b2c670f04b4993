import type { Observer } from '../engine/observer.ts';
import { advertisers } from '../runner/retention.ts';

/** People who are in at least one group, each once, also those who came back; advertisers are not whom one wants to keep. */
export const members: Observer = {
  id: 'members',
  title: { zh: '期末在群的人', en: 'Members at the end' },
  unit: { zh: '人', en: 'people' },
  stock: true,
  measure(world) {
    const without = advertisers(world);
    const { groups, role } = world.people.columns;
    let count = 0;
    for (let i = 0; i < world.people.size; i++) if (groups[i] > 0 && !without.includes(role[i])) count++;
    return count;
  },
};
