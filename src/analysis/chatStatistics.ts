import { concentration, type Concentration } from './concentration.ts';
import { conversations, type Conversations } from './conversations.ts';
import { gaps, type Gaps } from './gaps.ts';
import { logNormalSigma } from './logNormalSigma.ts';
import { rhythm, type Rhythm } from './rhythm.ts';

/** A group's messages in order of time, one row each; system lines and the like left out. */
export interface ChatLog {
  /** Local clock, counted from midnight of some day. */
  seconds: ArrayLike<number>;
  /** Index of a member. */
  author: ArrayLike<number>;
  /** 1 where the message holds a link. */
  link: ArrayLike<number>;
}

export interface ChatWindow {
  /** Seconds; the default is the whole log. */
  from?: number;
  /** Exclusive. */
  until?: number;
  /** Weekday of second 0, 0 = Monday; 3, a Thursday, for Unix seconds. */
  weekday: number;
}

/**
 * The statistics in which real groups resemble one another, each under the name it is defined by in its own file.
 * Compare windows of 30 days with bands of windows of 30 days: most of them depend on the length.
 */
export interface ChatStatistics extends Concentration, Rhythm, Gaps, Omit<Conversations, 'conversations'> {
  messages: number;
  posters: number;
  /** Sigma of a log-normal fitted to the posts of each poster. */
  logNormalSigma: number;
  conversationsPerDay: number;
  /** Share of the messages with a link. */
  linkShare: number;
}

/** Null for windows with fewer than 50 messages or a single poster. */
export function chatStatistics(log: ChatLog, window: ChatWindow): ChatStatistics | null {
  const { seconds, author, link } = cut(log, window);
  const messages = seconds.length;
  const counts = postsByPoster(author);
  if (messages < 50 || counts.length < 2) return null;
  const { conversations: found, ...talk } = conversations(seconds, author);
  const rhythms = rhythm(seconds, window.weekday);
  return {
    messages,
    posters: counts.length,
    ...concentration(counts),
    logNormalSigma: logNormalSigma(counts),
    ...rhythms,
    ...gaps(seconds, author),
    ...talk,
    conversationsPerDay: found / rhythms.days,
    linkShare: link.reduce((sum, flag) => sum + (flag > 0 ? 1 : 0), 0) / messages,
  };
}

function cut({ seconds, author, link }: ChatLog, { from = -Infinity, until = Infinity }: ChatWindow) {
  let first = 0;
  while (first < seconds.length && seconds[first] < from) first++;
  let end = first;
  while (end < seconds.length && seconds[end] < until) end++;
  const part = (column: ArrayLike<number>) => Float64Array.from({ length: end - first }, (_, i) => column[first + i]);
  return { seconds: part(seconds), author: part(author), link: part(link) };
}

/** Rising. */
function postsByPoster(author: Float64Array): Float64Array {
  const posts = new Map<number, number>();
  for (const member of author) posts.set(member, (posts.get(member) ?? 0) + 1);
  return Float64Array.from(posts.values()).sort();
}
