import type { Text } from '../../engine/text.ts';
import type { Phrases } from '../../i18n/phrase.ts';

export const words = {
  title: { zh: '场景', en: 'Scenarios' },
  lead: {
    zh: '先看什么都不做会怎样，再决定练哪一个。',
    en: 'See what doing nothing leads to, then choose what to practise.',
  },
  all: { zh: '全部', en: 'All' },
  filter: { zh: '按难度筛选', en: 'By difficulty' },
  search: { zh: '搜索', en: 'Search' },
  open: { zh: '打开或拖入文件', en: 'Open or drop a file' },
  openHint: { zh: '场景或运行文件，也可以直接粘贴', en: 'A scenario or a run; pasting works too' },
  drop: { zh: '松手就打开', en: 'Let go to open it' },
  refused: (name: string): Text => ({ zh: `「${name}」打不开`, en: `"${name}" cannot be opened` }),
  remedy: { zh: '改好再拖进来，你的进度没有动。', en: 'Mend it and drop it again; your progress is untouched.' },
  pasted: { zh: '粘贴的内容', en: 'the pasted text' },
  opened: (title: string): Text => ({ zh: `已打开「${title}」`, en: `"${title}" is open` }),
  warned: (n: number): Text => ({ zh: `能用，但有 ${n} 处可疑`, en: `usable, with ${n} doubts` }),
  goOn: { zh: '继续', en: 'Go on' },
  seeEnding: { zh: '看结局', en: 'See the ending' },
  start: (title: string): Text => ({ zh: `开始「${title}」`, en: `Start "${title}"` }),
  stopped: (day: number, present: string, decisions: number): Text => ({
    zh: `停在第 ${day} 天，${present} 人在群，${decisions === 0 ? '还没做决策' : `已做 ${decisions} 个决策`}。`,
    en: `Stopped on day ${day}, ${present} members, ${decisions === 0 ? 'no decision yet' : decisions === 1 ? 'one decision' : `${decisions} decisions`}.`,
  }),
  finished: (days: number, present: string, decisions: number): Text => ({
    zh: `${days} 天走完了，${present} 人在群，${decisions === 0 ? '没有做决策' : `做了 ${decisions} 个决策`}。`,
    en: `Finished: ${days} days played, ${present} members, ${decisions === 0 ? 'no decision' : decisions === 1 ? 'one decision' : `${decisions} decisions`}.`,
  }),
  saved: (when: string): Text => ({ zh: `${when} 自动保存。`, en: `Saved ${when}.` }),
  daysLeft: (n: number): Text => ({ zh: `还有 ${n} 天`, en: n === 1 ? '1 day to go' : `${n} days to go` }),
  myRuns: (n: number): Text => ({ zh: `我的 ${n} 次记录`, en: n === 1 ? 'My run' : `My ${n} runs` }),
  caption: (goal: Text): Text => ({ zh: `什么都不做：${goal.zh}`, en: `If you do nothing: ${goal.en.toLowerCase()}` }),
  left: ({ title, value, asked, atLeast }: { title: Text; value: string; asked: string; atLeast: boolean }): Text => ({
    zh: `什么都不做，「${title.zh}」是 ${value}；目标${atLeast ? '不低于' : '不高于'} ${asked}。`,
    en: `If you do nothing, "${title.en}" comes to ${value}; the goal is ${atLeast ? 'at least' : 'at most'} ${asked}.`,
  }),
  builtIn: { zh: '内置', en: 'built in' },
  fromFile: { zh: '来自文件', en: 'from a file' },
  goal: (asked: string, others: number): Text => ({
    zh: `目标：${asked}${others > 0 ? `，另有 ${others} 个` : ''}`,
    en: `Goal: ${asked}${others > 0 ? `, and ${others} more` : ''}`,
  }),
  pending: { zh: '正在推演……', en: 'Working it out …' },
  none: { zh: '没有符合的场景。', en: 'No such scenario.' },
  showAll: { zh: '看全部场景', en: 'Show all' },
  profitSo: (profit: string): Text => ({ zh: `盈亏 ${profit}。`, en: `Profit ${profit}.` }),
  bestRun: (share: string, profit: string): Text => ({
    zh: profit === '' ? `你最好的一局：留存 ${share}` : `你最好的一局：留存 ${share}，盈亏 ${profit}`,
    en: profit === '' ? `Your best run: ${share} kept` : `Your best run: ${share} kept, profit ${profit}`,
  }),
  ownRun: (share: string): Text => ({ zh: `你这一局，现在留存 ${share}。`, en: `Your run, ${share} kept so far.` }),
  ownEnd: (share: string): Text => ({ zh: `你这一局，最后留存 ${share}。`, en: `Your run, ${share} kept in the end.` }),
} satisfies Phrases;

const LEVELS: readonly Text[] = [
  { zh: '入门', en: 'Easy' },
  { zh: '中等', en: 'Medium' },
  { zh: '较难', en: 'Hard' },
  { zh: '很难', en: 'Very hard' },
  { zh: '极难', en: 'Extreme' },
];

/** Name of a difficulty from 1 to 5. */
export function levelName(difficulty: number): Text {
  return LEVELS[difficulty - 1] ?? { zh: String(difficulty), en: String(difficulty) };
}
