/** The chat as lines to show: messages, the time where there was a pause, and what only the operator sees, by time. */
import type { ChatItem, Notice } from '../../runner/frame.ts';

export type StreamLine =
  | { kind: 'item'; key: string; at: number; item: ChatItem }
  | { kind: 'notice'; key: string; at: number; notice: Notice }
  | { kind: 'time'; key: string; at: number };

/** Minutes of silence after which the time is written. */
const PAUSE = 30;

export function streamLines(items: readonly ChatItem[], notices: readonly Notice[], group: number): StreamLine[] {
  const from = items[0]?.at ?? -Infinity;
  const mine = notices.filter((n) => n.group === group && n.at >= from);
  const said: StreamLine[] = items.map((item) => ({ kind: 'item', key: `m${item.index}`, at: item.at, item }));
  const told: StreamLine[] = mine.map((notice, k) => ({
    kind: 'notice',
    key: `n${notice.at}.${notice.person}.${k}`,
    at: notice.at,
    notice,
  }));
  const lines: StreamLine[] = [];
  let before = -Infinity;
  for (const line of [...said, ...told].sort((a, b) => a.at - b.at)) {
    if (line.at - before >= PAUSE) lines.push({ kind: 'time', key: `t${line.key}`, at: line.at });
    before = line.at;
    lines.push(line);
  }
  return lines;
}
