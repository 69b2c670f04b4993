import type { Text } from '../../engine/text.ts';
import type { Evidence, Family } from '../../engine/strategy.ts';
import type { Phrases } from '../../i18n/phrase.ts';

/** Words of the strategy panel. */
export const words = {
  title: { zh: '策略', en: 'Strategies' },
  spent: { zh: '已花', en: 'spent' },
  ofMoney: (all: string): Text => ({ zh: `/ ${all} 元`, en: `of ${all} RMB` }),
  hours: { zh: '近 7 天', en: 'hours' },
  hoursHow: { zh: '近 7 天用掉的人手时间', en: 'Staff time used in the last 7 days' },
  ofHours: (all: string): Text => ({ zh: `/ ${all} 小时`, en: `of ${all} a week` }),
  since: (day: string): Text => ({ zh: `${day}起`, en: `since ${day.toLowerCase()}` }),
  from: (day: string): Text => ({ zh: `${day}生效`, en: `from ${day.toLowerCase()}` }),
  perDay: (minutes: string): Text => ({ zh: `每天 ${minutes} 分钟`, en: `${minutes} min a day` }),
  perDayAndWeek: (minutes: string, hours: string): Text => ({
    zh: `每天 ${minutes} 分钟，一周 ${hours} 小时`,
    en: `${minutes} min a day, ${hours} h a week`,
  }),
  once: (minutes: string): Text => ({ zh: `${minutes} 分钟`, en: `${minutes} min` }),
  noTime: { zh: '不费人力', en: 'no staff time' },
  moneyPerDay: (rmb: string): Text => ({ zh: `每天 ${rmb} 元`, en: `${rmb} RMB a day` }),
  moneyOnce: (rmb: string): Text => ({ zh: `${rmb} 元`, en: `${rmb} RMB` }),
  free: { zh: '不花钱', en: 'free' },
  missingMoney: (rmb: string): Text => ({ zh: `还差 ${rmb} 元`, en: `${rmb} RMB short` }),
  missingTime: (minutes: string): Text => ({
    zh: `本周人力还差 ${minutes} 分钟`,
    en: `${minutes} min short this week`,
  }),
  locked: { zh: '本课锁定', en: 'Locked by this lesson' },
  more: (names: string, n: number): Text => ({ zh: `${names}等 ${n} 项`, en: `${names} … ${n} in all` }),
  inFamily: (total: number, on: number): Text => ({
    zh: on > 0 ? `${total} 项，启用 ${on}` : `${total} 项`,
    en: on > 0 ? `${total}, ${on} on` : `${total}`,
  }),
  moreTitle: { zh: '全部策略', en: 'All strategies' },
  details: (name: string): Text => ({ zh: `「${name}」的设置与说明`, en: `Settings and notes of "${name}"` }),
  firm: { zh: '稳不稳', en: 'Firm' },
  mayFlip: { zh: '⇄ 不一定成立', en: '⇄ may not hold' },
  holds: (conclusion: string, share: string): Text => ({
    zh: `${conclusion}：有些参数没有实据，只能猜；在它们可能的范围里换着取值，${share} 的取法里成立。`,
    en: `${conclusion}: some parameters are guesses; of the values they may have, this holds in ${share} of those tried.`,
  }),
  whichGuesses: { zh: '哪些参数能让它不成立', en: 'Which guesses undo it' },
  why: { zh: '为什么有用，会出什么岔子', en: 'Why it should work, what may go wrong' },
  caution: { zh: '慎用', en: 'Caution' },
  touches: { zh: '影响谁', en: 'Touches' },
  delay: { zh: '何时见效', en: 'Shows' },
  delayOf: (days: number): Text => ({
    zh: `马上生效；成员的印象约 ${days} 天改变一半`,
    en: `at once; half of what members make of it within ${days} days or so`,
  }),
  cost: { zh: '代价', en: 'Costs' },
  evidence: { zh: '依据', en: 'Evidence' },
  claims: (rows: string): Text => ({
    zh: `从业者说法：${rows}，未经核实`,
    en: `Claims of the trade: ${rows}, not verified`,
  }),
  otherRows: (rows: string): Text => ({ zh: `另见证据 ${rows}`, en: `See also evidence ${rows}` }),
  groupChoice: { zh: '用在', en: 'Applies to' },
  allGroups: { zh: '所有群', en: 'All groups' },
  groupName: (name: string): Text => ({ zh: `「${name}」`, en: name }),
  isOn: (place: string): Text => ({ zh: `${place} · 已启用`, en: `${place} · on` }),
  heldIn: (places: string): Text => ({
    zh: `用在${places}`,
    en: `in ${places.charAt(0).toLowerCase()}${places.slice(1)}`,
  }),
  doneAlready: {
    zh: '已经按这些设置做了；停用后可以改，再启用会重做一次。',
    en: 'Done with these settings; switch it off to change them, on again to do it anew.',
  },
  weekUsedUp: {
    zh: '本周人力用完了：要花时间的策略当天不起作用。',
    en: 'No staff time is left this week: what needs it does not work today.',
  },
  moneyUsedUp: {
    zh: '账上没钱了：要花钱的策略停着，有了收入再继续。',
    en: 'The money is gone: what costs money stands still until some comes in.',
  },
  unpaid: { zh: '余额不够付下一天', en: 'no money for the next day' },
  turnedOn: (name: string, day: string): Text => ({
    zh: `「${name}」已启用，${day}`,
    en: `"${name}" on, ${day.toLowerCase()}`,
  }),
  turnedOff: (name: string, day: string): Text => ({
    zh: `「${name}」已停用，${day}`,
    en: `"${name}" off, ${day.toLowerCase()}`,
  }),
  notYet: { zh: '先开局', en: 'The run has not begun' },
  over: { zh: '本局已结束，可拖回任意一天再试', en: 'The run is over; drag back to any day and try again' },
  search: { zh: '搜索策略', en: 'Search strategies' },
  none: { zh: '没有符合的策略。', en: 'No such strategy.' },
  do: { zh: '执行', en: 'Do it' },
  done: (name: string): Text => ({ zh: `已执行：${name}`, en: `Done: ${name}` }),
  setting: { zh: '设置', en: 'Set' },
  saved: { zh: '已自动保存', en: 'Saved' },
} satisfies Phrases;

/** How well founded a strategy's figures are, as its card says it. */
export const evidenceWords: Record<Evidence, { chip: Text; note: Text }> = {
  measured: { chip: { zh: '实测', en: 'Measured' }, note: { zh: '有实测数据', en: 'measured data' } },
  published: { chip: { zh: '有研究', en: 'Published' }, note: { zh: '有公开发表的研究', en: 'published research' } },
  claimed: {
    chip: { zh: '从业者说法', en: 'Claimed' },
    note: { zh: '未经核实', en: 'not verified' },
  },
  guess: { chip: { zh: '估计', en: 'Guess' }, note: { zh: '我们的估计', en: 'our own guess' } },
};

/** Parts of the work, by which the panel lists the strategies. */
export const families: Record<Family, Text> = {
  order: { zh: '秩序', en: 'Order' },
  structure: { zh: '结构', en: 'Structure' },
  door: { zh: '入口', en: 'Door' },
  people: { zh: '人', en: 'People' },
  value: { zh: '价值', en: 'Value' },
  machines: { zh: '工具', en: 'Machines' },
  money: { zh: '收入', en: 'Money' },
  risk: { zh: '风险', en: 'Risk' },
};
