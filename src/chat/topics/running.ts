import type { TopicWords } from '../bank.ts';

export const running = {
  things: [
    ['配速', 'pace'],
    ['间歇跑', 'intervals'],
    ['半马备赛', 'half marathon training'],
    ['碳板鞋', 'carbon shoes'],
    ['膝盖疼', 'sore knees'],
    ['长距离慢跑', 'long slow runs'],
    ['心率区间', 'heart-rate zones'],
    ['赛前补碳', 'carb loading'],
    ['晨跑', 'morning runs'],
    ['跑后拉伸', 'stretching'],
    ['步频', 'cadence'],
    ['夜跑装备', 'night running gear'],
  ],
  talk: [
    ['今早 10 公里，风大得想打车回家', '10 km this morning, so windy I nearly took a cab home'],
    ['又没中签，今年第三次了', 'Missed the ballot again, third time this year'],
    ['周末江边谁一起？慢一点的', 'Anyone for the riverside at the weekend? Easy pace'],
    ['下雨天就当休息日了', 'Rain means rest day for me'],
    ['昨天破 5 了，腿到现在还是酸的', 'Broke 5 min a km yesterday and my legs still ache'],
  ],
  asks: [
    ['半马前一周还要不要跑长距离？', 'Should I still do a long run the week before a half?'],
    ['跑到 15 公里膝盖外侧就疼，是髂胫束吗？', 'My outer knee hurts from 15 km on, is that the IT band?'],
    ['心率老是 170 以上，是不是跑太快了？', 'My heart rate sits above 170, am I going too fast?'],
    ['碳板鞋平时训练能穿吗？', 'Can carbon shoes be worn for everyday training?'],
    ['早上空腹跑 8 公里有问题吗？', 'Is 8 km on an empty stomach all right?'],
  ],
  answers: [
    [
      '赛前一周减到平时的四成，保留一点配速刺激就好',
      'Cut to 40% of your usual volume and keep just a touch of race pace',
    ],
    ['先停一周，每天练臀中肌，八成能好', 'Rest a week and train your glutes daily, it mostly heals'],
    [
      '能完整说话的速度才是有氧，慢下来三周再看',
      "If you can talk in sentences it's aerobic; slow down for three weeks and see",
    ],
    ['留着比赛和强度课穿，平时穿会掩盖跑姿问题', 'Save them for races and hard sessions, daily use hides poor form'],
  ],
  tips: [
    [
      '每周跑量增加不要超过 10%，连加三周就减一周',
      'Add no more than 10% a week, and after three weeks up take one down',
    ],
    ['八成的跑量放在轻松心率，剩下两成再上强度', 'Run 80% easy, the other 20% hard'],
    ['比赛日不要穿没跑过 30 公里的新鞋', 'Never race in shoes with under 30 km on them'],
    [
      '补给从第 5 公里开始，每 40 分钟一支胶，别等饿了再吃',
      "Fuel from km 5, a gel every 40 minutes, don't wait for hunger",
    ],
    ['步频上到 175 左右，膝盖压力会小不少', 'A cadence near 175 takes a good deal off the knees'],
  ],
  goods: [
    ['马拉松名额', 'marathon places'],
    ['运动手表', 'sports watches'],
    ['能量胶', 'energy gels'],
    ['跑步训练营', 'a running camp'],
    ['压缩袜', 'compression socks'],
  ],
} satisfies TopicWords;
