import type { TopicWords } from '../bank.ts';

export const design = {
  things: [
    ['字体授权', 'font licences'],
    ['配色', 'colour palettes'],
    ['栅格系统', 'grid systems'],
    ['改稿', 'revisions'],
    ['品牌手册', 'brand manuals'],
    ['组件库', 'component libraries'],
    ['图标', 'icons'],
    ['包装打样', 'packaging proofs'],
    ['作品集', 'portfolios'],
    ['版式', 'layout'],
    ['需求文档', 'briefs'],
    ['印刷色差', 'print colour shifts'],
  ],
  talk: [
    ['甲方说再大一点，再亮一点', '“A bit bigger, a bit brighter”, says the client'],
    ['最终版_真的最终版_7', 'final_really_final_7'],
    ['对着同一个蓝调了一下午', 'Spent the afternoon on one blue'],
    ['今天又学会一种说“不行”的方式', 'Learned another way of hearing “no” today'],
    ['打样回来颜色偏了，重来', 'The proof came back off-colour, start over'],
  ],
  asks: [
    ['改到第几稿开始收费比较合理？', 'From which revision on do you charge?'],
    ['屏幕上好看，印出来发灰，怎么调？', 'Lovely on screen, grey in print: what do I adjust?'],
    ['作品集放几个项目合适？', 'How many projects belong in a portfolio?'],
    ['给老年人用的界面，字号最小多少？', "What's the smallest type for older users?"],
    ['商用字体现在授权大概多少一年？', 'What does a commercial font licence cost a year now?'],
  ],
  answers: [
    [
      '合同写两稿内免费，之后按次算，说在前面就不尴尬',
      "Two rounds included, then by the round; say so first and it's never awkward",
    ],
    [
      '转 CMYK 以后把黑里加一点青，饱和度提 5%',
      'After converting to CMYK add some cyan to the black and 5% saturation',
    ],
    ['四到六个，每个讲清楚你做了什么决定', 'Four to six, and for each say what you decided'],
    ['正文 18 起步，行距 1.6，对比度别低于 4.5', 'Body text from 18, line height 1.6, contrast no less than 4.5'],
  ],
  tips: [
    [
      '先用黑白把层级排清楚，再上颜色，返工能少一半',
      'Settle the hierarchy in black and white before colour, it halves rework',
    ],
    ['给方案时只放两套，并说清楚各自的取舍', 'Show two options only and name the trade-off of each'],
    ['留白不够的时候，先删内容，别先缩字号', 'Short of white space? Cut content before type size'],
    ['印刷文件出血留 3 毫米，文字离边 5 毫米以上', 'Leave 3 mm bleed and keep text 5 mm from the edge'],
    ['需求一句话复述给对方听，能提前挡掉三轮修改', 'Repeat the brief in one sentence, it saves three rounds'],
  ],
  goods: [
    ['商标设计', 'logo design'],
    ['设计素材包', 'design assets'],
    ['海报代做', 'posters made for you'],
    ['印刷打样', 'print proofs'],
    ['作品集辅导', 'portfolio coaching'],
  ],
} satisfies TopicWords;
