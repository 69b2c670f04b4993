import type { TopicWords } from '../bank.ts';

export const hiring = {
  things: [
    ['简历筛选', 'CV screening'],
    ['薪资谈判', 'salary talks'],
    ['背景调查', 'background checks'],
    ['试用期', 'probation'],
    ['校招', 'campus recruiting'],
    ['面试题', 'interview questions'],
    ['离职率', 'staff turnover'],
    ['岗位画像', 'role profiles'],
    ['入职体验', 'onboarding'],
    ['灵活用工', 'flexible staffing'],
    ['人才库', 'talent pools'],
    ['年终绩效', 'year-end reviews'],
  ],
  talk: [
    ['约了八个面试，来了两个', 'Booked eight interviews, two turned up'],
    ['候选人说要考虑考虑，然后就没有然后了', '“Let me think about it”, said the candidate, and that was that'],
    ['金三银四今年有点冷', 'Spring season feels cold this year'],
    ['业务部门要“能吃苦的全能型”', 'The team wants an all-rounder who likes hardship'],
    ['今天终于把运营岗关掉了', 'Finally filled the operations role today'],
  ],
  asks: [
    ['试用期谈延长，怎么沟通不伤人？', 'How do you extend a probation without hurting anyone?'],
    ['候选人手里有两份录用通知，怎么判断会不会来？', "The candidate holds two letters, how do I tell if they'll come?"],
    ['背调查出工作时间对不上，还要吗？', "Dates don't match in the background check, still take them?"],
    ['入职一个月就走的人变多了，问题在哪？', 'More people leave within a month, where is the fault?'],
    ['三线城市找运营，什么渠道靠谱？', 'Where do you find operations people in a small city?'],
  ],
  answers: [
    ['先讲具体事例，再给一个月目标，双方签字', 'Give concrete cases, set goals for a month, both sign'],
    ['直接问他最在意什么，钱之外的三条都中才稳', "Ask what matters beyond money; if you match three it's safe"],
    ['差一两个月可以问清楚，编公司名就算了', "A month or two can be explained, an invented firm can't"],
    ['第一周有没有人带，去看看，多半是这个', "See whether anyone guided them in week one, it's usually that"],
  ],
  tips: [
    [
      '面试最后留十分钟让对方问，问得越具体的人来得越稳',
      "Leave ten minutes for their questions: the more precise, the surer they'll come",
    ],
    [
      '岗位描述写清楚“前三个月做什么”，投递质量立刻不一样',
      'Say what the first three months hold and better people write in',
    ],
    [
      '入职前一周每两天联系一次，爽约率能降一半',
      'Get in touch every other day in the week before the start, no-shows halve',
    ],
    ['同一岗位用同一套题和打分表，减少凭感觉', 'Same questions and scores for the same role leave less to gut feeling'],
    ['离职面谈放在交接之后做，更容易听到真话', "Hold exit talks after the handover, that's when you hear the truth"],
  ],
  goods: [
    ['简历精修', 'CV rewriting'],
    ['猎头服务', 'headhunting'],
    ['职业测评', 'career tests'],
    ['社保代缴', 'payroll services'],
    ['面试陪练课', 'interview coaching'],
  ],
} satisfies TopicWords;
