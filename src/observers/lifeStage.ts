import { STATUS } from '../engine/codes.ts';
import { messagesWithin, presentOf } from '../engine/lately.ts';
import type { Observer } from '../engine/observer.ts';
import type { World } from '../engine/world.ts';

const STAGE = { founding: 0, growing: 1, settled: 2, fading: 3, silent: 4 } as const;

const FORTNIGHT = 14;
/** Messages per 100 members and day below which a week counts as silent, and those of a healthy group (table 4). */
const SILENT = 0.5;
const HEALTHY = 8;
/** Share of the members by which they must grow or shrink within a fortnight. */
const MOVES = 0.05;

/** Members who came less those who left of themselves or were removed, in a fortnight, against those who are here. */
function growth(world: World): number {
  const since = world.now - FORTNIGHT * 1440;
  let net = 0;
  for (const { members } of world.groups) {
    const { joinedAt, leftAt, status } = members.columns;
    for (let row = 0; row < members.size; row++) {
      if (joinedAt[row] >= since && joinedAt[row] > 0) net++;
      if (status[row] !== STATUS.present && leftAt[row] >= since) net--;
    }
  }
  return net / Math.max(1, presentOf(world));
}

/** Days since the first member came. */
function age(world: World): number {
  let first = world.now;
  for (const { members } of world.groups) {
    for (let row = 0; row < members.size; row++) first = Math.min(first, members.columns.joinedAt[row]);
  }
  return (world.now - first) / 1440;
}

function stageOf(world: World): number {
  const heads = presentOf(world);
  const days = age(world);
  const rate = (count: number): number => (100 * count) / 7 / Math.max(1, heads);
  const lately = rate(messagesWithin(world, 7));
  if (heads === 0 || (days >= 7 && lately < SILENT)) return STAGE.silent;
  if (days < FORTNIGHT) return STAGE.founding;
  const change = growth(world);
  const halved = lately < HEALTHY && lately < rate(messagesWithin(world, 7, 7)) / 2;
  if (change < -MOVES || halved) return STAGE.fading;
  return change > MOVES ? STAGE.growing : STAGE.settled;
}

/**
 * Where the groups stand in their life. Silent: nobody left, or under 0.5 messages per 100 members and day in a week.
 * Else founding: the first member came less than 14 days ago. Else fading: over 5 % fewer members than a fortnight ago,
 * or under 8 messages per 100 and less than half of the week before. Else growing: over 5 % more. Else settled.
 */
export default {
  id: 'lifeStage',
  title: { zh: '生命周期', en: 'Stage of life' },
  unit: {
    zh: '0 初建，1 成长，2 稳定，3 衰退，4 沉寂',
    en: '0 founding, 1 growing, 2 settled, 3 fading, 4 silent',
  },
  stock: true,
  measure: stageOf,
} satisfies Observer;
