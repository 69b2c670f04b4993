import type { TopicWords } from '../bank.ts';

export const skincare = {
  things: [
    ['防晒', 'sunscreen'],
    ['屏障修护', 'barrier repair'],
    ['早 C 晚 A', 'vitamin C mornings and retinol nights'],
    ['敏感肌', 'sensitive skin'],
    ['闭口', 'clogged pores'],
    ['卸妆油', 'cleansing oil'],
    ['成分表', 'ingredient lists'],
    ['玻尿酸', 'hyaluronic acid'],
    ['刷酸', 'acid peels'],
    ['面霜质地', 'cream textures'],
    ['换季泛红', 'seasonal redness'],
    ['空瓶', 'empties'],
  ],
  talk: [
    ['这周又烂脸了，先停掉所有功效', "Skin's a mess again, dropping all actives"],
    ['防晒涂够量真的会卡粉', 'Enough sunscreen does pill, I admit'],
    ['今天空了三瓶，很有成就感', 'Three empties today, I feel accomplished'],
    ['换季全靠凡士林续命', 'Living on petroleum jelly this season'],
    ['熬夜之后什么精华都救不了', 'No serum fixes a night without sleep'],
  ],
  asks: [
    ['敏感肌第一次用 A 醇，多少浓度起步？', 'Sensitive skin, first retinol: what strength to start with?'],
    ['防晒到底多久补一次？', 'How often do you really reapply sunscreen?'],
    ['闭口反复长，是不是洗过头了？', 'Clogged pores keep coming back, am I over-washing?'],
    ['烟酰胺刺痛是正常的吗？', 'Is it normal that niacinamide stings?'],
    ['水、精华、乳的顺序重要吗？', 'Does the order of toner, serum and lotion matter?'],
  ],
  answers: [
    ['0.1% 起，每周两次，先垫一层面霜', 'Start at 0.1%, twice a week, over a layer of cream'],
    ['户外两小时一次，通勤中午补一次就够', 'Every two hours outdoors, once at noon for office days'],
    ['换成氨基酸洁面，晚上一次就够，三周见效', 'Switch to a gentle cleanser, evenings only, give it three weeks'],
    ['刺痛超过十分钟就停，说明屏障还没修好', "If it stings past ten minutes, stop, your barrier isn't ready"],
  ],
  tips: [
    ['一次只上一样新东西，间隔一周，烂脸才知道是谁', 'Add one new product a week, so you know the culprit'],
    [
      '防晒的量是两指长，涂少一半防护值掉的不止一半',
      'Two finger lengths of sunscreen: half of it gives far less than half the protection',
    ],
    ['A 醇晚上用，白天必须防晒，孕期不用', 'Retinol at night, sunscreen by day, not in pregnancy'],
    ['脸干先看室内湿度，加湿器比面膜划算', 'Dry face? Check the air first, a humidifier beats sheet masks'],
    ['新品先在耳后试 48 小时，再上脸', 'Patch-test behind the ear for 48 hours first'],
  ],
  goods: [
    ['修护面膜', 'repair masks'],
    ['大牌小样', 'sample sets'],
    ['防晒霜', 'sunscreen'],
    ['美容仪', 'beauty devices'],
    ['院线护理卡', 'salon care cards'],
  ],
} satisfies TopicWords;
