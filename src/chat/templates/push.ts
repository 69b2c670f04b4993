import type { Line } from '../line.ts';

/** Mechanical pushes. */
export const PUSHES: readonly Line[] = [
  ['早安打卡！新的一天，从{thing}开始', 'Morning check-in! A new day begins with {thing}'],
  ['【每日一签】今天也要加油哦', '[Daily sign] Do your best today'],
  ['早上好，今日打卡第 {n} 天，请回复“已打卡”', 'Good morning, day {n} of the challenge, reply “checked in”'],
  ['【{name}早报】今日要点请查收', "[{name} morning news] Today's points are here"],
  ['【今日干货】{thing}的 {n} 个要点，点开查看', "[Today's tip] {n} points on {thing}, open to read"],
  ['晚安，今天你学习了吗？', 'Good night, have you learned something today?'],
  ['【定时提醒】喝水、休息、看群公告', '[Reminder] Drink, rest, read the notice'],
  ['午间签到，回复“到”领取积分', 'Noon check-in, reply “here” to earn points'],
  ['【每日一问】你对{thing}了解多少？', '[Daily question] How much do you know about {thing}?'],
  ['周一啦，本周计划发群里一起监督', "It's Monday: post your plan and we keep each other honest"],
  ['【系统播报】昨日活跃榜已更新，看看你排第几', "[Bot] Yesterday's ranking is out, see where you stand"],
  ['打卡倒计时，还有 {n} 小时，没打卡的抓紧', '{n} hours left to check in, hurry'],
  ['【热文】聊聊{thing}和{other}', '[Hot read] About {thing} and {other}'],
  ['点亮今日任务：转发一条{thing}笔记', "Today's task: pass on one note about {thing}"],
  ['【天气播报】{place}今天多云，出门记得带伞', '[Weather] {place}: cloudy, take an umbrella'],
  ['晚间回顾：今天大家聊了{thing}、{other}', 'Evening recap: today you talked about {thing} and {other}'],
  ['【正能量】坚持就是胜利，一起加油', '[Good vibes] Keep going, we can do it'],
  ['签到有礼，连续 {n} 天送徽章', 'Check in {n} days running and earn a badge'],
  ['【群小助手】发送关键词“资料”获取{thing}合集', '[Helper] Send “files” for the collection on {thing}'],
  ['每日一句：慢慢来，比较快', 'Line of the day: slow is the faster way'],
];
