import { busiestDay } from './busiestDay.ts';
import type { DoubtContext } from './doubtContext.ts';
import type { Intervention } from './intervention.ts';
import type { Path } from './problem.ts';
import { formatTime } from './time.ts';

/** Warns where what is in force together needs more staff time than a week holds. */
export function doubtHours(list: readonly Intervention[], base: Path, { findings, ...context }: DoubtContext): void {
  const available = context.world.operator.hours;
  const { minutes, since } = busiestDay(list, context);
  const hours = Math.round((minutes * 7) / 6) / 10;
  if (hours <= available) return;
  const from = formatTime(since);
  findings.doubt(
    base,
    hours,
    {
      zh: `从第 ${from} 天起，同时进行的策略每周约需 ${hours} 小时，而人手只有 ${available} 小时。`,
      en: `From day ${from} on, the strategies in force need about ${hours} hours a week, but there are ${available}.`,
    },
    { zh: '少开几项，或换省人手的做法。', en: 'Run fewer at a time, or what needs less staff time.' },
  );
}
