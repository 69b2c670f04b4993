import { describe, expect, it } from 'vitest';
import { writeChatLab } from './chatlab.ts';
import type { LogMember, LogMessage } from './chatlab.ts';

interface Line {
  _type: string;
  platformId?: string;
  sender?: string;
  accountName?: string;
  timestamp?: number;
  type?: number;
  content?: string;
}

const GROUP = { id: 'main', name: '同行主群' };
const START = 1_767_571_200; // 2026-01-05T00:00:00Z

const member = (id: string, rest: Partial<LogMember> = {}): LogMember => ({
  id,
  name: `成员${id}`,
  joinedAt: -100,
  leftAt: -1,
  how: '',
  ...rest,
});
const said = (at: number, who: string, rest: Partial<LogMessage> = {}): LogMessage => ({
  at,
  seconds: 30,
  member: who,
  kind: 'talk',
  text: '嗯嗯',
  ...rest,
});

const write = (members: LogMember[], messages: LogMessage[] = []): Line[] =>
  writeChatLab(GROUP, members, messages, '2026-01-05')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const contents = (lines: Line[]) => lines.filter(({ _type }) => _type === 'message').map(({ content }) => content);

describe('writeChatLab', () => {
  it('begins with the header and a line for each member', () => {
    const [header, ...lines] = write([member('p1'), member('p2')]);
    expect(header).toMatchObject({ chatlab: { version: '0.0.2' }, meta: { platform: 'wechat', type: 'group' } });
    expect(lines.filter(({ _type }) => _type === 'member').map(({ platformId }) => platformId)).toEqual(['p1', 'p2']);
  });

  it('lets everybody present at day 0 join at its first second, and nobody who had left before', () => {
    const lines = write([member('p1'), member('p2', { how: 'quit', leftAt: -5 })]);
    expect(contents(lines)).toEqual(['"成员p1"加入了群聊']);
    expect(lines.at(-1)?.timestamp).toBe(START);
  });

  it('tells later joins, quits and removals apart, in order of time', () => {
    const lines = write(
      [
        member('p1', { how: 'quit', leftAt: 90 }),
        member('p2', { joinedAt: 10, how: 'removed', leftAt: 60 }),
        member('p3', { how: 'dissolved', leftAt: 200 }),
        member('p4', { how: 'dissolved', leftAt: 200 }),
      ],
      [said(60, 'p2', { text: '最后一句' }), said(-3, 'p1', { text: '预热' })],
    );
    expect(contents(lines)).toEqual([
      '"成员p1"加入了群聊',
      '"成员p3"加入了群聊',
      '"成员p4"加入了群聊',
      '"成员p2"加入了群聊',
      '最后一句',
      '你将"成员p2"移出了群聊',
      '"成员p1"退出了群聊',
      '群主已解散该群聊',
    ]);
    const times = lines.flatMap(({ timestamp }) => timestamp ?? []);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.at(-1)).toBe(START + 200 * 60 + 59);
  });

  it('gives packets and system lines their codes, and says nobody came twice', () => {
    const lines = write(
      [member('p1')],
      [
        said(1, 'p1', { kind: 'packet', text: '恭喜发财' }),
        said(2, 'operator', { kind: 'system', text: '群公告已更新' }),
        said(3, 'operator', { kind: 'system', text: '"成员p1"加入了群聊' }),
      ],
    );
    expect(lines.slice(3).map(({ type, content }) => [type, content])).toEqual([
      [20, '恭喜发财'],
      [80, '群公告已更新'],
    ]);
  });

  it('keeps two people of one nickname apart, and quotation marks out of names', () => {
    const lines = write([member('p1', { name: '小"鱼' }), member('p2', { name: '小"鱼' }), member('p3', { name: '' })]);
    expect(contents(lines)).toEqual(['"小 鱼"加入了群聊', '"小 鱼_2"加入了群聊', '"群友"加入了群聊']);
  });

  it('keeps every message on a line of its own', () => {
    const lines = write([member('p1')], [said(1, 'p1', { text: '一\n二\u2028"三"' })]);
    expect(lines.at(-1)).toMatchObject({ sender: 'p1', accountName: '成员p1', type: 0, content: '一\n二\u2028"三"' });
  });
});
