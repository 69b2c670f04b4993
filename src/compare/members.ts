import type { Observer } from '../engine/observer.ts';

/** People who are in at least one group, each once, also those who came back; advertisers are not whom one wants to keep. */
export const members: Observer = {
  id: 'members',
  title: { zh: '期末在群的人', en: 'Members at the end' },
  unit: { zh: '人', en: 'people' },
  stock: true,
  measure(world) {
    const counts = world.setup.roles.map(({ traits }) => traits.sells < 1);
    const { groups, role } = world.people.columns;
    let count = 0;
    for (let i = 0; i < world.people.size; i++) if (groups[i] > 0 && counts[role[i]]) count++;
    return count;
  },
};
