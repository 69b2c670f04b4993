import type { Text } from '../engine/text.ts';
import type { Phrases } from '../i18n/phrase.ts';

/** The charts' own words. Shares come ready as text, such as 84%. */
export const words = {
  retention: { zh: '留存率', en: 'Retention' },
  quits: { zh: '退群', en: 'Quits' },
  everyone: { zh: '全体', en: 'Everyone' },
  start: { zh: '开局', en: 'Start' },
  day: (n: number): Text => ({ zh: `第 ${n} 天`, en: `Day ${n}` }),
  today: (n: number): Text => ({ zh: `今天 ${n}`, en: `Day ${n}` }),
  people: (n: string): Text => ({ zh: `${n} 人`, en: n === '1' ? '1 person' : `${n} people` }),
  /** `apart`: the roles that everyone leaves out, such as advertisers; '' where there are none. */
  retentionNote: (apart: string, from: string): Text => ({
    zh: `仍在群的比例，全体${apart && `不含${apart}`}附 95% 区间${from && `，纵轴自 ${from} 起`}`,
    en: `still in${apart && `, ${apart} apart`}; 95% band${from && `; from ${from}`}`,
  }),
  retentionNoteOf: (role: string, from: string): Text => ({
    zh: `「${role}」与全体，阴影为两者的 95% 区间${from && `，纵轴自 ${from} 起`}`,
    en: `${role} and everyone, with 95% bands${from && `; from ${from}`}`,
  }),
  quitNote: (apart: string): Text => ({
    zh: `累计比例，按主因叠放${apart && `，不含${apart}`}`,
    en: `cumulative share by main cause${apart && `, ${apart} apart`}`,
  }),
  removedCount: (n: string): Text => ({ zh: `移出 ${n} 人`, en: `${n} removed` }),
  notLost: {
    zh: '被移出的人从那天起不再计入，不算退群。',
    en: 'The removed count until that day, and not as quits.',
  },
  goal: (day: number, share: string): Text => ({
    zh: `目标：第 ${day} 天 ≥ ${share}`,
    en: `Goal: ${share} on day ${day}`,
  }),
  goalName: { zh: '目标', en: 'Goal' },
  goalOn: (day: number): Text => ({ zh: `目标，第 ${day} 天`, en: `Goal, day ${day}` }),
  goalShort: (share: string): Text => ({ zh: `目标 ${share}`, en: `Goal ${share}` }),
  retentionFinding: (day: number, all: string, low: string, high: string): Text => ({
    zh: `留存曲线：到第 ${day} 天，全体留存 ${all}，95% 区间 ${low} 至 ${high}。`,
    en: `Retention curve: on day ${day}, ${all} of everyone are still in, 95% interval ${low} to ${high}.`,
  }),
  noRetention: { zh: '留存曲线：刚开局，还没有数据。', en: 'Retention curve: just begun, no data yet.' },
  quitFinding: (day: number, all: string, list: string): Text => ({
    zh: `退群曲线：到第 ${day} 天，累计退群 ${all}${list && `，其中${list}`}。`,
    en: `Quit curve: by day ${day}, ${all} have quit${list && `; of these, ${list}`}.`,
  }),
  decisionsAre: (list: string): Text => ({ zh: `决策：${list}。`, en: `Decisions: ${list}.` }),
  decision: (n: number, day: number, title: string): Text => ({
    zh: `${n} 号旗，第 ${day} 天，${title}`,
    en: `flag ${n}, day ${day}, ${title}`,
  }),
  pickDay: { zh: '点一下或按回车，去到这一天', en: 'Click or press Enter to go to this day' },
  tapAgain: { zh: '再点一下，去到这一天', en: 'Tap again to go to this day' },
  reading: { zh: '逐日读数', en: 'Reading by day' },
  interval: (low: string, high: string): Text => ({ zh: `${low} 至 ${high}`, en: `${low} to ${high}` }),
  atRisk: (n: string): Text => ({ zh: `仍在观察 ${n} 人`, en: `${n} at risk` }),
  total: { zh: '合计', en: 'All causes' },
  below: (mark: string): Text => ({ zh: `低于 ${mark}`, en: `below ${mark}` }),
  above: (mark: string): Text => ({ zh: `高于 ${mark}`, en: `above ${mark}` }),
  timeBar: { zh: '时间', en: 'Time' },
  week: (n: number): Text => ({ zh: `第 ${n} 周`, en: `Week ${n}` }),
  played: (day: number, played: number, days: number): Text => ({
    zh: `第 ${day} 天，已走到第 ${played} 天，共 ${days} 天`,
    en: `Day ${day}, played to day ${played} of ${days}`,
  }),
  allDays: (n: number): Text => ({ zh: `共 ${n} 天`, en: `${n} days` }),
  dragHint: { zh: '拖动圆点，回到任意一天', en: 'Drag the dot to rewind to any day' },
  field: { zh: '群像', en: 'The group' },
  fieldKeys: {
    zh: '方向键走到邻近的成员，回车打开，Esc 收起',
    en: 'Arrow keys walk to a neighbour, Enter opens, Esc closes',
  },
  daysLeft: (n: number): Text => ({ zh: `剩 ${n} 天`, en: n === 1 ? '1 day left' : `${n} days left` }),
  daysOver: { zh: '已到期', en: 'over' },
  happy: { zh: '满意', en: 'happy' },
  soSo: { zh: '一般', en: 'so-so' },
  irritated: { zh: '烦躁', en: 'irritated' },
  muted: { zh: '免打扰', en: 'muted' },
  folded: { zh: '已折叠', en: 'folded' },
  leaving: { zh: '想退群', en: 'may quit' },
  gone: { zh: '已退群', en: 'has quit' },
  removedOne: { zh: '已移出', en: 'was removed' },
  nobody: { zh: '还没有成员。', en: 'No members yet.' },
  groupCount: (group: string, n: string, roles: string): Text => ({
    zh: `${group}：${n} 人；${roles}`,
    en: `${group}: ${n}; ${roles}`,
  }),
  removed: { zh: '移出', en: 'Removed' },
  letGo: { zh: '随群解散', en: 'Let go' },
  nobodyLeft: { zh: '还没有人退群。', en: 'Nobody has quit yet.' },
  unit: (n: number): Text => ({ zh: `每个标记代表 ${n} 人`, en: `each mark is ${n} people` }),
} satisfies Phrases;
