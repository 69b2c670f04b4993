import { participation } from '../engine/lately.ts';
import type { Observer } from '../engine/observer.ts';

/** Of those who took part in a group's latest activity, the share that has bought something since it began. */
export default {
  id: 'activityConversion',
  title: { zh: '活动转化', en: 'Activity conversion' },
  unit: { zh: '比例', en: 'share' },
  stock: true,
  measure: (world) => {
    const { joined, bought } = participation(world);
    return joined > 0 ? bought / joined : 0;
  },
} satisfies Observer;
