import { membersSince } from '../engine/count.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'posters',
  title: { zh: '发言的人', en: 'Posters' },
  unit: { zh: '人', en: 'people' },
  measure: (world) => membersSince(world, 'postedAt', world.now - 1440),
} satisfies Observer;
