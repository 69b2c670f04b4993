import type { Text } from '../../engine/text.ts';
import type { Phrases } from '../../i18n/phrase.ts';

export const words = {
  play: { zh: '播放（空格）', en: 'Play (Space)' },
  pause: { zh: '暂停（空格）', en: 'Pause (Space)' },
  restart: { zh: '回到开局', en: 'Back to the start' },
  stepOn: { zh: '前进一步（→）', en: 'One step on (→)' },
  stepSize: { zh: '一步多长', en: 'Size of a step' },
  speed: { zh: '速度', en: 'Speed' },
  clock: { zh: '时钟', en: 'Clock' },
  dayCount: {
    zh: '第 n 天：开局后过了 n 个整天，第 0 天就是开局那天',
    en: 'Day n: n whole days since the start; day 0 is the day it starts',
  },
  // seed
  seedMenu: (seed: string): Text => ({ zh: `种子 ${seed}，重开或换种子`, en: `Seed ${seed}: restart or change it` }),
  sameSeed: { zh: '同一种子重开', en: 'Restart, same seed' },
  newSeed: { zh: '换一个种子', en: 'New seed' },
  typeSeed: { zh: '输入种子……', en: 'Type a seed …' },
  seedTitle: { zh: '用哪个种子重开？', en: 'Restart with which seed?' },
  seedHint: {
    zh: '同一场景、同一种子、同样的决策，每次结果都一样。最多 40 个字。',
    en: 'Same scenario, same seed, same decisions: same run. 40 characters at most.',
  },
  restartNow: { zh: '重开', en: 'Restart' },
  // head count
  present: { zh: '人在群', en: 'here' },
  muted: { zh: '免打扰', en: 'muted' },
  mutedHow: { zh: '设了免打扰，或把群折叠了', en: 'Have muted the group or folded it away' },
  leaving: { zh: '想退群', en: 'may quit' },
  leavingHow: { zh: '7 天内退群的可能不低于 25%', en: 'Chance of quitting within 7 days at least 25%' },
  roleKey: { zh: '按角色查看', en: 'Show one role' },
  moodKey: { zh: '图例', en: 'Key' },
  happy: { zh: '满意', en: 'happy' },
  soSo: { zh: '一般', en: 'so-so' },
  irritated: { zh: '烦躁', en: 'irritated' },
  // member
  inGroup: (group: string): Text => ({ zh: `在「${group}」`, en: `in ${group}` }),
  mutedHere: { zh: '已免打扰', en: 'muted' },
  foldedHere: { zh: '已折叠', en: 'folded' },
  willLeave: (share: string): Text => ({
    zh: `7 天内退群的可能 ${share}`,
    en: `${share} likely to quit within 7 days`,
  }),
  grievances: { zh: '积下的不满', en: 'Grievances so far' },
  limit: { zh: '/ 上限 100', en: 'of the limit, 100' },
  whyQuit: { zh: '退群的原因，按分量', en: 'What made them quit, by weight' },
  noGrievance: { zh: '眼下没有什么不满。', en: 'No grievance at present.' },
  lastStraw: { zh: '最后一根稻草', en: 'Last straw' },
  quitOn: (day: string): Text => ({ zh: `${day} 退群`, en: `Quit on ${day}` }),
  removedOn: (day: string): Text => ({ zh: `${day} 被移出`, en: `Removed on ${day}` }),
  ties: { zh: '在乎的人', en: 'Ties' },
  story: { zh: '经历', en: 'What happened' },
  showStory: { zh: '看全部经历', en: 'The whole story' },
  hideStory: { zh: '收起经历', en: 'Hide the story' },
  storyBusy: { zh: '正在回放这位成员的经历……', en: 'Replaying the days of this member …' },
  goThere: { zh: '回到这一刻', en: 'Go to this moment' },
  nextToLeave: (name: string): Text => ({ zh: `${name}快要退群了`, en: `${name} is about to quit` }),
  people: { zh: '群里的人', en: 'People' },
  findName: { zh: '按昵称查找', en: 'Find a name' },
  nobody: { zh: '没有这样的人。', en: 'Nobody like that.' },
  andOthers: (n: string): Text => ({ zh: `还有 ${n} 人，按昵称可查到`, en: `${n} more; search to find them` }),
  notByChoice: { zh: '不是自己退的', en: 'not by choice' },
  whoLeft: { zh: '看看走的都是谁', en: 'See who left' },
  whoIsHere: { zh: '群里都有谁', en: 'Who is here' },
  whoMayLeave: { zh: '谁想退群', en: 'Who may quit' },
  // charts
  everyone: { zh: '全体', en: 'Everyone' },
  tables: { zh: '看表格（T）', en: 'Tables (T)' },
  charts: { zh: '看曲线（T）', en: 'Charts (T)' },
  zoom: { zh: '放大到今天', en: 'Zoom to today' },
  whole: { zh: '看全程', en: 'Whole run' },
  exportChart: { zh: '导出图表', en: 'Export the charts' },
  retentionSvg: { zh: '留存曲线 SVG', en: 'Retention, SVG' },
  retentionPng: { zh: '留存曲线 PNG', en: 'Retention, PNG' },
  quitSvg: { zh: '退群曲线 SVG', en: 'Quits, SVG' },
  quitPng: { zh: '退群曲线 PNG', en: 'Quits, PNG' },
  nothingGhost: { zh: '什么都不做', en: 'doing nothing' },
  branchGhost: (letter: string): Text => ({ zh: `支线 ${letter}`, en: `branch ${letter}` }),
  nothingYet: { zh: '刚开局，还没有数据。按空格开始。', en: 'Just begun, no data yet. Space plays.' },
  // time bar
  dragHint: { zh: '拖动圆点，回到任意一天；空格播放', en: 'Drag the dot to rewind to any day; Space plays' },
  branch: (letter: string, day: string, kept = ''): Text => ({
    zh: `支线 ${letter}：走到${day}${kept && `，留住 ${kept}`}`,
    en: `Branch ${letter}: played to ${day}${kept && `, ${kept} kept`}`,
  }),
  branches: { zh: '支线', en: 'Branches' },
  takeUp: { zh: '切换到这条支线', en: 'Take up this branch' },
  opened: (day: string): Text => ({
    zh: `已从${day}开出新支线，原来的走法留着`,
    en: `A new branch from ${day}; the old run is kept`,
  }),
  // menu
  undo: { zh: '撤销决策', en: 'Undo the decision' },
  redo: { zh: '重做决策', en: 'Redo the decision' },
  nothingToUndo: { zh: '还没有可撤销的决策', en: 'No decision to undo' },
  nothingToRedo: { zh: '没有可重做的决策', en: 'No decision to redo' },
  exportRun: { zh: '导出这次运行', en: 'Export this run' },
  exportDaily: { zh: '导出每日数据 CSV', en: 'Export daily figures, CSV' },
  exportPeople: { zh: '导出成员数据 CSV', en: 'Export members, CSV' },
  keys: { zh: '键盘快捷键', en: 'Keyboard' },
  briefing: { zh: '场景说明', en: 'Briefing' },
  about: { zh: '目标与说明', en: 'Goals and briefing' },
  goals: { zh: '目标', en: 'Goals' },
  goalMet: { zh: '已达到', en: 'met' },
  goalMissed: { zh: '未达到', en: 'missed' },
  goalOpen: { zh: '进行中', en: 'open' },
  atLeast: (value: string, day: number): Text => ({
    zh: `第 ${day} 天不低于 ${value}`,
    en: `at least ${value} on day ${day}`,
  }),
  atMost: (value: string, day: number): Text => ({
    zh: `第 ${day} 天不高于 ${value}`,
    en: `at most ${value} on day ${day}`,
  }),
  nowIs: (value: string): Text => ({ zh: `现在 ${value}`, en: `now ${value}` }),
  wasThen: (value: string): Text => ({ zh: `结果 ${value}`, en: `came to ${value}` }),
  retention: { zh: '留存率', en: 'Retention' },
  // before the run
  warmingUp: (days: number): Text => ({
    zh: `正在预热这个群的前 ${days} 天……`,
    en: `Warming up: the ${days} days of this group before you came …`,
  }),
  // tabs
  unread: (n: number): Text => ({ zh: `${n} 条未读`, en: n === 1 ? '1 unread message' : `${n} unread messages` }),
  picture: { zh: '群像', en: 'Group' },
  curves: { zh: '曲线', en: 'Curves' },
  board: { zh: '体检', en: 'Check-up' },
  curvesOrBoard: { zh: '曲线或体检', en: 'Curves or check-up' },
  strategies: { zh: '策略', en: 'Strategies' },
  chat: { zh: '群聊', en: 'Chat' },
  parts: { zh: '驾驶舱的各部分', en: 'Parts of the cockpit' },
  openStrategies: { zh: '打开策略与群聊', en: 'Open strategies and chat' },
} satisfies Phrases;

/** Whom the list of people shows. */
export const crowds = {
  gone: { zh: '已离开', en: 'Left' },
  leaving: { zh: '想退群', en: 'May quit' },
  present: { zh: '在群', en: 'Here' },
} satisfies Phrases;

/** Mood of a member in words. */
export const moods = {
  happy: { zh: '心情不错', en: 'In good mood' },
  soSo: { zh: '心情一般', en: 'In middling mood' },
  irritated: { zh: '心情烦躁', en: 'Irritated' },
} satisfies Phrases;
