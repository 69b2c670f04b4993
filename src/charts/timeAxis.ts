import { scaleLinear, type ScaleLinear } from 'd3';

/** The inner box of a chart, in px of its drawing. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Margins left and right, the same for all charts that share a time axis. */
export const SIDES = { left: 36, right: 6 } as const;

/** Where the drawing ends, right of the box. */
export const edgeOf = ({ right }: Pick<Box, 'right'>): number => right + SIDES.right;

/** What the labels at the ends of the lines need right of today, px. */
export const LABEL_ROOM = 168;

export interface TimeSpan {
  /** Last day of the axis. */
  until: number;
  /** Day up to which there is something to draw, with its part. */
  today: number;
}

/**
 * From day to px. The whole span fills the box; only when today comes so near the right edge that the labels would
 * leave the drawing does the axis end earlier, by as much as they need. All charts of one width get the same scale.
 */
export function timeScale(box: Pick<Box, 'left' | 'right'>, span: TimeSpan): ScaleLinear<number, number> {
  const until = Math.max(span.until, 1e-6);
  const share = Math.min(1, Math.max(span.today, 0) / until);
  const room = Math.max(0, edgeOf(box) - LABEL_ROOM - box.left);
  const end = share > 0 ? Math.min(box.right, box.left + room / share) : box.right;
  return scaleLinear([0, until], [box.left, Math.max(box.left, end)]);
}

export interface DayTick {
  day: number;
  /** Whether its number is written. */
  named: boolean;
  anchor: 'start' | 'middle' | 'end';
}

const STEPS = [
  [1, 1],
  [2, 1],
  [7, 1],
  [10, 5],
  [30, 10],
  [60, 10],
  [90, 30],
  [180, 30],
] as const;
/** Room that a name such as 第 60 天 wants, px. */
const NAME = 72;

/** Days to mark on an axis: the start, the end, and round days between; names never meet one another or today's. */
export function dayTicks(x: ScaleLinear<number, number>, today: number): DayTick[] {
  const until = x.domain()[1] ?? 0;
  const last = Math.floor(until);
  const pxPerDay = x(1) - x(0);
  const [major, minor] = STEPS.find(([step]) => step * pxPerDay >= NAME * 1.4) ?? [365, 30];
  const days = [0];
  for (let day = minor; day < last; day += minor) days.push(day);
  if (last > 0) days.push(last);
  const clear = (day: number, other: number, room: number) => Math.abs(x(day) - x(other)) >= room;
  return days.map((day) => {
    const end = day === last;
    const round = day === 0 || end || day % major === 0;
    const alone = clear(day, today, NAME * (end ? 1 : 0.75)) && (day === 0 || end || clear(day, last, NAME * 1.3));
    return {
      day,
      named: round && alone && (day === 0 || x(last) - x(0) > NAME),
      anchor: end && day > 0 ? 'end' : 'middle',
    };
  });
}
