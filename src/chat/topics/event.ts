import type { TopicWords } from '../bank.ts';

export const event = {
  things: [
    ['场地档期', 'venue dates'],
    ['签到流程', 'check-in'],
    ['嘉宾行程', "speakers' travel"],
    ['物料清单', 'kit lists'],
    ['流程彩排', 'rehearsals'],
    ['舞台灯光', 'stage lights'],
    ['茶歇', 'coffee breaks'],
    ['直播推流', 'live streaming'],
    ['应急预案', 'contingency plans'],
    ['会后问卷', 'follow-up surveys'],
    ['座位安排', 'seating'],
    ['主持稿', "host's script"],
  ],
  talk: [
    ['到场的朋友举个手，我在二楼', "Hands up if you're here, I'm on the second floor"],
    ['今晚分享太值了，笔记记了三页', 'Great session tonight, three pages of notes'],
    ['话筒又啸叫了，音响老师救命', 'The mic is howling again, help'],
    ['有人拼车回市区吗', 'Anyone sharing a ride back to town?'],
    ['早上六点进场搭台，咖啡续命', 'On site at six to build the stage, running on coffee'],
  ],
  asks: [
    ['会场停车方便吗？', 'Is there parking at the venue?'],
    ['今天的 PPT 会发吗？', 'Will the slides be shared?'],
    ['没赶上开头，有回放吗？', 'I missed the start, is there a recording?'],
    ['下午分组讨论怎么找自己的桌？', 'How do I find my table for the afternoon?'],
    ['下一场什么时候开始？', 'When does the next session start?'],
  ],
  answers: [
    ['B 口地下停车场，凭签到码免两小时', 'Car park at gate B, two hours free with the check-in code'],
    ['结束后统一发群里，讲师确认完就发', "They'll be posted here once the speaker agrees"],
    ['有的，今晚十点前上传', 'Yes, it will be up by ten tonight'],
    ['看胸牌背面的数字，对应桌号', 'The number on the back of your badge is your table'],
  ],
  tips: [
    ['签到分两条线，已付款的走快速通道，排队能少一半', 'Two check-in lanes, the paid one fast, halve the queue'],
    [
      '设备提前一晚全开两小时，坏的都会在那时候坏',
      'Run all gear for two hours the night before, what fails will fail then',
    ],
    [
      '嘉宾候场表精确到 5 分钟，并有一个人只做这件事',
      'Time speakers to five minutes and give one person that job only',
    ],
    ['会后 24 小时内发问卷，回收率是三天后的两倍', 'Send the survey within 24 hours: twice the replies of day three'],
    ['每个环节都留 10% 的缓冲，最后一定会用掉', 'Leave 10% slack in every slot, you will use it'],
  ],
  goods: [
    ['活动搭建', 'stage building'],
    ['速记服务', 'stenography'],
    ['胸牌定制', 'custom badges'],
    ['会议直播套餐', 'streaming packages'],
    ['伴手礼', 'gift bags'],
  ],
} satisfies TopicWords;
