import type { Observer } from '../engine/observer.ts';

export default {
  id: 'folded',
  title: { zh: '折叠', en: 'Folded' },
  unit: { zh: '人', en: 'people' },
  stock: true,
  measure: (world) => world.groups.reduce((sum, group) => sum + group.now.folded, 0),
} satisfies Observer;
