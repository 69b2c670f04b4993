import type { Observer } from '../engine/observer.ts';
import { TIES } from '../engine/people.ts';

export default {
  id: 'privateFriends',
  title: { zh: '转为私聊的交情', en: 'Private ties' },
  unit: { zh: '对', en: 'ties' },
  stock: true,
  measure: (world) => {
    const { tiePrivate, tieStrength } = world.people.columns;
    let count = 0;
    const used = world.people.size * TIES;
    for (let k = 0; k < used; k++) if (tiePrivate[k] === 1 && tieStrength[k] > 0) count++;
    return count;
  },
} satisfies Observer;
