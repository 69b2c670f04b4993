import { minutesUsed } from '../engine/ledger.ts';
import type { Observer } from '../engine/observer.ts';

/** Staff minutes of the last seven days against those a week holds. */
export default {
  id: 'staffLoad',
  title: { zh: '人手负荷', en: 'Staff load' },
  unit: { zh: '比例，近 7 天', en: 'share, last 7 days' },
  stock: true,
  measure: ({ ledger, now }) => minutesUsed(ledger, now - 1) / Math.max(1, ledger.minutesPerWeek),
} satisfies Observer;
