import type { Text } from '../engine/text.ts';
import type { Cause } from '../runner/frame.ts';
import type { Phrases } from './phrase.ts';

/** Words that several screens share. */
export const words = {
  name: { zh: '群盘', en: 'Qunpan' },
  slogan: { zh: '微信群飞行模拟器', en: 'A flight simulator for WeChat groups' },
  gallery: { zh: '场景', en: 'Scenarios' },
  cockpit: { zh: '驾驶舱', en: 'Cockpit' },
  runs: { zh: '记录', en: 'Runs' },
  compare: { zh: '对比', en: 'Compare' },
  model: { zh: '模型', en: 'Model' },
  modelPage: { zh: '模型与它的验证', en: 'The model and how it was tested' },
  otherLanguage: { zh: 'EN', en: '中文' },
  toOtherLanguage: { zh: 'Switch to English', en: '切换到中文' },
  dark: { zh: '深色', en: 'Dark' },
  light: { zh: '浅色', en: 'Light' },
  more: { zh: '更多', en: 'More' },
  close: { zh: '关闭', en: 'Close' },
  cancel: { zh: '取消', en: 'Cancel' },
  back: { zh: '返回', en: 'Back' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  seed: (seed: string): Text => ({ zh: `种子 ${seed}`, en: `Seed ${seed}` }),
  cannotKeep: {
    zh: '最近的进度没有存上，可以接着玩；办法见「记录」页',
    en: 'The latest progress is not saved; you can go on. See Runs for what to do',
  },
  profit: { zh: '盈亏', en: 'Profit' },
  profitHow: { zh: '开局以来的收入减去成本', en: 'Income less cost since the start' },
  days: (n: number): Text => ({ zh: `${n} 天`, en: n === 1 ? '1 day' : `${n} days` }),
  people: (n: string): Text => ({ zh: `${n} 人`, en: `${n} people` }),
  broken: { zh: '这里出错了', en: 'Something broke here' },
  brokenHow: {
    zh: '你的进度已自动保存。可以先导出这次运行，再重新打开页面。',
    en: 'Your progress is saved. Export the run if you like, then reload the page.',
  },
  reload: { zh: '重新打开', en: 'Reload' },
  exportRun: { zh: '导出这次运行', en: 'Export this run' },
  verified: { zh: '重放一致，这次运行可信', en: 'Replayed: the run is what it says' },
  notVerified: {
    zh: '重放的结果与文件不同：文件被改过，或来自别的引擎版本',
    en: 'The replay differs: the file was changed, or another engine made it',
  },
  nowhere: {
    zh: '这个地址没有内容，已回到最近的一页',
    en: 'There is nothing at this address; this is the nearest page',
  },
  loading: { zh: '正在打开……', en: 'Opening …' },
} satisfies Phrases;

/** Causes of quitting, as the trade names them. */
export const causeNames: Record<Cause, Text> = {
  ads: { zh: '广告', en: 'Ads' },
  flood: { zh: '刷屏打扰', en: 'Flooding' },
  value: { zh: '没收获', en: 'No value' },
  push: { zh: '机械推送', en: 'Bot pushes' },
  conflict: { zh: '冲突', en: 'Conflict' },
  life: { zh: '生活变动', en: 'Life changes' },
};

const WEEKDAYS: readonly Text[] = [
  { zh: '周一', en: 'Mon' },
  { zh: '周二', en: 'Tue' },
  { zh: '周三', en: 'Wed' },
  { zh: '周四', en: 'Thu' },
  { zh: '周五', en: 'Fri' },
  { zh: '周六', en: 'Sat' },
  { zh: '周日', en: 'Sun' },
];

/** Weekday of a day of the run; `first` is day 0's, 0 = Monday. */
export function weekdayName(day: number, first: number): Text {
  const index = (((day + first) % 7) + 7) % 7;
  return WEEKDAYS[index] ?? { zh: '', en: '' };
}

/** Days are named by their number from 0, as in files; before them lies what happened before the run. */
export function dayName(day: number): Text {
  if (day < 0) return { zh: `开局前 ${-day} 天`, en: day === -1 ? 'the day before' : `${-day} days before` };
  return { zh: `第 ${day} 天`, en: `Day ${day}` };
}

/** The time of day, as 20:41. */
export function timeOfDay(minute: number): string {
  const within = ((minute % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(Math.floor(within % 60)).padStart(2, '0')}`;
}
