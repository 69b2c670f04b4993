import { HEALTH_MARKS } from '../engine/healthMarks.ts';
import { messagesWithin, presentOf } from '../engine/lately.ts';
import type { Observer } from '../engine/observer.ts';
import type { World } from '../engine/world.ts';
import activityConversion from './activityConversion.ts';
import contentTakenUp from './contentTakenUp.ts';
import returning from './returning.ts';

const messages = (world: World): number => (100 * messagesWithin(world, 7)) / 7 / Math.max(1, presentOf(world));

/** The marks of table 4 (R35): what is measured, and from where on it counts as healthy. */
const marks: readonly (readonly [(world: World) => number, number])[] = [
  [messages, HEALTH_MARKS.messagesPer100],
  [returning.measure, HEALTH_MARKS.returning],
  [activityConversion.measure, HEALTH_MARKS.activityConversion],
  [contentTakenUp.measure, HEALTH_MARKS.contentTakenUp],
];

/** How many of the four health marks of the trade are met. */
export default {
  id: 'healthMet',
  title: { zh: '达标的健康指标', en: 'Health marks met' },
  unit: { zh: '项，共 4 项', en: 'of 4' },
  stock: true,
  measure: (world) => marks.filter(([measure, mark]) => measure(world) >= mark).length,
} satisfies Observer;
