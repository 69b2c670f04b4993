import { membersSince } from '../engine/count.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'openers',
  title: { zh: '来看的人', en: 'Openers' },
  unit: { zh: '人', en: 'people' },
  measure: (world) => membersSince(world, 'openedAt', world.now - 1440),
} satisfies Observer;
