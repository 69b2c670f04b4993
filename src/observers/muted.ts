import type { Observer } from '../engine/observer.ts';

export default {
  id: 'muted',
  title: { zh: '免打扰', en: 'Muted' },
  unit: { zh: '人', en: 'people' },
  stock: true,
  measure: (world) => world.groups.reduce((sum, group) => sum + group.now.muted, 0),
} satisfies Observer;
