/**
 * Writes a group's log in the ChatLab standard format, JSON Lines, v0.0.2: a header, the members, then the
 * messages in order of time. https://github.com/hellodigua/ChatLab
 */
import type { MessageKind } from './kind.ts';

export interface LogGroup {
  id: string;
  name: string;
}

export interface LogMember {
  id: string;
  name: string;
  /** Minutes since day 0; negative in the warm-up. */
  joinedAt: number;
  /** Minutes since day 0; counts only where `how` is not ''. */
  leftAt: number;
  /** How the membership ended; '' while it lasts. */
  how: 'quit' | 'removed' | 'dissolved' | '';
}

export interface LogMessage {
  /** Minutes since day 0. */
  at: number;
  /** Seconds into that minute, 0 to 59. */
  seconds: number;
  /** Id of a member, or of the operator. */
  member: string;
  kind: MessageKind;
  text: string;
}

interface Entry {
  /** Seconds since day 0. */
  second: number;
  line: object;
}

const TEXT = 0;
const RED_PACKET = 20;
const SYSTEM = 80;

/** System lines that only say again who came and went; the writer says it itself. */
const MEMBERSHIP = /加入了?群聊|(退出|离开)了?群聊|移出了?群聊/;

/** Unix seconds of a date's 00:00, as if it were UTC; `date` is `YYYY-MM-DD`. */
function unixSeconds(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return Date.UTC(year, month - 1, day) / 1000;
}

/** A name without the characters by which readers of system lines find where names begin and end. */
const plain = (name: string): string =>
  name
    .replace(/["“”、\s]+/g, ' ')
    .replace(/[(]/g, '（')
    .replace(/[)]/g, '）')
    .replace(/^[\s$]+|\s+$/g, '') || '群友';

/** One name for each id, all different, since system lines know people by their names alone. */
function distinctNames(members: readonly LogMember[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, name } of members) {
    if (names.has(id)) continue;
    const base = plain(name);
    let own = base;
    for (let k = 2; taken.has(own); k++) own = `${base}_${k}`;
    taken.add(own);
    names.set(id, own);
  }
  return names;
}

const systemLine = (second: number, content: string): Entry => ({
  second,
  line: { sender: 'system', accountName: '系统', type: SYSTEM, content },
});

const startOf = (minute: number): number => Math.max(0, minute) * 60;
const endOf = (minute: number): number => minute * 60 + 59;

const wasHere = ({ how, leftAt }: LogMember): boolean => how === '' || leftAt >= 0;

function joins(members: readonly LogMember[], names: ReadonlyMap<string, string>): Entry[] {
  return members.map(({ id, joinedAt }) => systemLine(startOf(joinedAt), `"${names.get(id) ?? id}"加入了群聊`));
}

function leaves(members: readonly LogMember[], names: ReadonlyMap<string, string>): Entry[] {
  const left = members.filter(({ how }) => how === 'quit' || how === 'removed');
  return left.map(({ id, leftAt, how }) => {
    const name = names.get(id) ?? id;
    return systemLine(endOf(leftAt), how === 'quit' ? `"${name}"退出了群聊` : `你将"${name}"移出了群聊`);
  });
}

/** A dissolved group ends for everybody in one line: nobody left it. */
function dissolutions(members: readonly LogMember[]): Entry[] {
  const minutes = new Set(members.filter(({ how }) => how === 'dissolved').map(({ leftAt }) => leftAt));
  return [...minutes].map((minute) => systemLine(endOf(minute), '群主已解散该群聊'));
}

function messageEntry(message: LogMessage, names: ReadonlyMap<string, string>): Entry {
  const second = message.at * 60 + message.seconds;
  if (message.kind === 'system') return systemLine(second, message.text);
  const type = message.kind === 'packet' ? RED_PACKET : TEXT;
  const accountName = names.get(message.member) ?? message.member;
  return { second, line: { sender: message.member, accountName, type, content: message.text } };
}

function saidAgain({ kind, text }: LogMessage): boolean {
  return kind === 'system' && MEMBERSHIP.test(text);
}

/**
 * The log of one group from day 0 on. Everybody present when day 0 begins gets a join line at its 00:00; later
 * joins and leaves are system lines too. Times are Unix seconds as if `startDate` (`YYYY-MM-DD`) were in UTC.
 */
export function writeChatLab(
  group: LogGroup,
  members: readonly LogMember[],
  messages: readonly LogMessage[],
  startDate: string,
): string {
  const start = unixSeconds(startDate);
  const here = members.filter(wasHere);
  const names = distinctNames(members);
  const present = new Set(here.map(({ id }) => id));
  const told = messages.filter((message) => message.at >= 0 && !saidAgain(message));
  const entries = [
    ...joins(here, names),
    ...told.map((message) => messageEntry(message, names)),
    ...leaves(here, names),
    ...dissolutions(here),
  ].sort((a, b) => a.second - b.second);
  const lines = [
    {
      _type: 'header',
      chatlab: { version: '0.0.2', exportedAt: start + (entries.at(-1)?.second ?? 0), generator: 'Qunpan' },
      meta: { name: group.name, platform: 'wechat', type: 'group', groupId: group.id },
    },
    ...[...present].map((id) => ({ _type: 'member', platformId: id, accountName: names.get(id) ?? id })),
    ...entries.map(({ second, line }) => ({ _type: 'message', timestamp: start + second, ...line })),
  ];
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}
