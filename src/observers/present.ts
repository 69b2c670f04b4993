import type { Observer } from '../engine/observer.ts';

export default {
  id: 'present',
  title: { zh: '在群', en: 'Present' },
  unit: { zh: '人', en: 'people' },
  stock: true,
  measure: (world) => world.groups.reduce((sum, group) => sum + group.now.present, 0),
} satisfies Observer;
