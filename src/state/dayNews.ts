/** What happened on one day of a run, in a line. */
import type { Text } from '../engine/text.ts';
import { MINUTES_PER_DAY } from '../engine/setup.ts';
import { causeNames } from '../i18n/words.ts';
import { CAUSES, STATUS, type Frame } from '../runner/frame.ts';

interface News {
  joined: number;
  removed: number;
  /** By cause, in the order of the causes. */
  quit: number[];
}

/** Heads that came and left on a day, up to the frame's minute. */
export function countDay({ persons, minute }: Pick<Frame, 'persons' | 'minute'>, day: number): News {
  const from = day * MINUTES_PER_DAY;
  const to = Math.min(from + MINUTES_PER_DAY, minute + 1);
  const within = (at: number): boolean => at >= from && at < to;
  const news: News = { joined: 0, removed: 0, quit: CAUSES.map(() => 0) };
  for (let i = 0; i < persons.role.length; i++) {
    const enteredAt = persons.enteredAt[i] ?? 0;
    if (enteredAt > 0 && within(enteredAt)) news.joined++;
    const how = STATUS[persons.exit[i] ?? 0];
    if ((how !== 'quit' && how !== 'removed') || !within(persons.leftAt[i] ?? -1)) continue;
    const cause = persons.cause[i] ?? 255;
    if (how === 'removed') news.removed++;
    else news.quit[cause] = (news.quit[cause] ?? 0) + 1;
  }
  return news;
}

/** The line; `decided` are the titles of what the operator decided on the day. */
export function dayNews(frame: Pick<Frame, 'persons' | 'minute'>, day: number, decided: readonly Text[]): Text {
  const { joined, removed, quit } = countDay(frame, day);
  const quits = quit.reduce((a, b) => a + b, 0);
  const causes = CAUSES.flatMap((id, k) => (quit[k] ? [{ name: causeNames[id], n: quit[k] }] : []));
  const zh = [
    ...decided.map((title) => `「${title.zh}」`),
    quits > 0 && `退群 ${quits} 人：${causes.map(({ name, n }) => `${name.zh} ${n}`).join('、')}`,
    removed > 0 && `移出 ${removed} 人`,
    joined > 0 && `新来 ${joined} 人`,
  ].filter(Boolean);
  const en = [
    ...decided.map((title) => `"${title.en}"`),
    quits > 0 && `${quits} quit: ${causes.map(({ name, n }) => `${name.en.toLowerCase()} ${n}`).join(', ')}`,
    removed > 0 && `${removed} removed`,
    joined > 0 && `${joined} joined`,
  ].filter(Boolean);
  return {
    zh: `这一天：${zh.join('；') || '没有人来去'}`,
    en: `On this day: ${en.join('; ') || 'nobody came or left'}`,
  };
}
