import type { TopicWords } from '../bank.ts';

export const travel = {
  things: [
    ['签证材料', 'visa papers'],
    ['红眼航班', 'red-eye flights'],
    ['民宿', 'guesthouses'],
    ['自驾路线', 'road trips'],
    ['淡季', 'the low season'],
    ['行李清单', 'packing lists'],
    ['高原反应', 'altitude sickness'],
    ['当地小吃', 'street food'],
    ['火车卧铺', 'sleeper trains'],
    ['徒步路线', 'hiking routes'],
    ['亲子游', 'family trips'],
    ['旅行保险', 'travel insurance'],
  ],
  talk: [
    ['到大理了，云低得像要掉下来', 'In Dali, clouds so low they might fall'],
    ['航班延误三小时，在吃第二碗面', 'Flight three hours late, on my second bowl of noodles'],
    ['假期第一天，堵在高速上', 'Day one of the holiday, stuck on the motorway'],
    ['刚订好明年春天的票，上班有盼头了', 'Booked for next spring, something to live for'],
    ['这家民宿的猫比风景好看', 'The guesthouse cat beats the view'],
  ],
  asks: [
    ['川西自驾七天，路线怎么排不赶？', 'Seven days by car in western Sichuan, how to plan it unhurried?'],
    ['带老人去，选跟团还是自由行？', 'Going with my parents: tour or on our own?'],
    ['五月去海边会不会下雨？', 'Does it rain at the coast in May?'],
    ['签证材料里流水要多少才够？', 'How much must the bank statement show for the visa?'],
    ['第一次上高原要提前吃药吗？', 'First time at altitude, should I take something beforehand?'],
  ],
  answers: [
    ['每天开车别超过五小时，海拔一天升 500 米以内', "No more than five hours' driving, and climb under 500 m a day"],
    ['老人就订半自由行，机酒打包，白天自己玩', 'For parents book flights and hotel together, and wander by day'],
    ['上午一般晴，雨多在傍晚，带件薄外套', 'Mornings are usually clear, rain comes at dusk, take a light coat'],
    ['流水有工资进账就行，金额按每天一千备', 'Regular pay matters most, and about a thousand for each day'],
  ],
  tips: [
    [
      '机票周二、周三早上看，通常比周末便宜一截',
      'Look for flights on Tuesday or Wednesday mornings, often cheaper than at weekends',
    ],
    [
      '随身包里放一套换洗衣服，行李丢了也不慌',
      'A change of clothes in the hand luggage takes the fear out of lost bags',
    ],
    [
      '民宿订之前先看最近三条差评，比评分有用',
      'Read the three latest bad reviews before booking, they tell more than the score',
    ],
    ['高原头两天别洗热水澡、别喝酒、走慢点', 'First two days at altitude: no hot baths, no drink, walk slowly'],
    ['证件拍照存云端和手机各一份，出事能省一天', 'Keep photos of your papers online and on the phone, it saves a day'],
  ],
  goods: [
    ['特价机票', 'cheap flights'],
    ['包车游', 'chartered tours'],
    ['海岛跟团', 'island tours'],
    ['民宿套票', 'guesthouse packages'],
    ['旅拍套餐', 'travel photo packages'],
  ],
} satisfies TopicWords;
