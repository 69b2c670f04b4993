import type { Evidence } from '../../engine/strategy.ts';
import type { Text } from '../../engine/text.ts';
import type { Phrases } from '../../i18n/phrase.ts';

/** Words of the Model page; those of its validation sections stand in validationWords.ts. */
export const words = {
  sections: { zh: '模型页的各部分', en: 'Parts of the Model page' },
  choose: { zh: '看哪一部分', en: 'Part' },
  engine: (version: string): Text => ({ zh: `模型版本 ${version}`, en: `Model ${version}` }),
  quick: { zh: '快速验证，种子较少', en: 'Quick validation, few seeds' },
  notMeasured: { zh: '尚未测量', en: 'Not yet measured' },
  notMeasuredHow: {
    zh: '验证还没有为这个版本的模型跑过。跑完以后，结果会出现在这里，没做到的也一并列出。',
    en: 'The validation has not been run for this version of the model. Its result will stand here, misses included.',
  },
  unmeasuredFinding: {
    zh: '先读它是什么、不能说什么：验证还没有跑过',
    en: 'Read first what it is and cannot tell: the validation has not been run yet',
  },
  aboutLead: {
    zh: '群盘的群是合成的：每个成员有性格、时间和注意力，逐分钟地看、说、忍、走。它用来练手，不用来预测。',
    en: "Qunpan's groups are synthetic: each member has traits, time and attention, and minute by minute looks, speaks, bears it or leaves. It is made for practice, not for forecasts.",
  },
  cannot: { zh: '它不能告诉你的', en: 'What it cannot tell' },
  cannotMore: { zh: 'ODD 描述里有完整的清单', en: 'The ODD description has the whole list' },
  howItWorks: { zh: '它怎样运转', en: 'How it works' },
  works: {
    zh: '成员只在这个群值得所花的注意力时留下。有用的消息、人情、奖励和好玩是得；刷屏、广告、推送、争吵和读的工夫是失。得失决定他多久看一次、要不要免打扰、开不开口，最后决定每天退群的可能。',
    en: 'A member stays while the group is worth the attention it takes. Useful messages, ties, rewards and fun are gains; flooding, ads, pushes, quarrels and the work of reading are costs. The balance decides how often he looks, whether he mutes, whether he speaks, and in the end the daily chance that he quits.',
  },
  luck: {
    zh: '同一颗种子就是同一批人、同样的运气：两个决策的差别，只来自决策。',
    en: 'One seed means the same people and the same luck: what differs between two policies comes from the policies alone.',
  },
  rests: (n: number): Text => ({ zh: `${n} 个参数各凭什么`, en: `What the ${n} parameters rest on` }),
  oddFinding: {
    zh: '模型的全部规则，按 ODD 协议写下',
    en: 'Every rule of the model, written down in the ODD protocol',
  },
  oddLead: {
    zh: '方程里的名字是参数，数值在参数一节。译文与英文原文不一致时，以代码为准。',
    en: 'Names in equations are parameters; their values stand in the section of parameters. Where page and code differ, the code runs.',
  },
  contents: { zh: '目录', en: 'Contents' },
  table: { zh: '表格', en: 'Table' },
  parametersFinding: (n: number, guessed: number): Text => ({
    zh: `${n} 个参数里，${guessed} 个是我们猜的`,
    en: `${guessed} of ${n} parameters are our guesses`,
  }),
  parametersLead: {
    zh: '每个数都写明从哪里来。猜的多半按真实群的统计校准过；猜错会怎样，见敏感性一节。',
    en: 'Each number says where it comes from. Most guesses were calibrated to the statistics of real groups; what a wrong guess does is shown under sensitivity.',
  },
  search: { zh: '搜索参数', en: 'Search parameters' },
  evidence: { zh: '依据', en: 'Evidence' },
  all: { zh: '全部', en: 'All' },
  order: { zh: '排序', en: 'Order' },
  byModel: { zh: '按模型', en: 'By model' },
  byName: { zh: '按名字', en: 'By name' },
  byEvidence: { zh: '按依据', en: 'By evidence' },
  parameter: { zh: '参数', en: 'Parameter' },
  default: { zh: '默认值', en: 'Default' },
  range: { zh: '范围', en: 'Range' },
  unit: { zh: '单位', en: 'Unit' },
  source: { zh: '出处', en: 'Source' },
  shown: (n: number, of: number): Text => ({ zh: `${of} 个中的 ${n} 个`, en: `${n} of ${of}` }),
  noneFound: { zh: '没有符合的参数。', en: 'No such parameter.' },
  showAll: { zh: '看全部参数', en: 'Show all' },
  tensionsFinding: (n: number): Text => ({
    zh: `出处在 ${n} 件事上互相矛盾，模型每次都得选边`,
    en: `The sources contradict each other on ${n} points; the model had to take sides`,
  }),
  tensionsLead: {
    zh: '互相矛盾的数不取平均：平均数两边都不像。',
    en: 'What contradicts is not averaged: the mean would resemble neither.',
  },
  oneSays: { zh: '一说', en: 'One says' },
  otherSays: { zh: '另一说', en: 'The other says' },
  modelChose: { zh: '模型的选择', en: 'The model' },
  coverageUnmeasured: (n: number): Text => ({
    zh: `行业的 ${n} 行：群会怎样，运营者做什么`,
    en: `The trade in ${n} rows: how groups behave, what operators do`,
  }),
  coverageLead: {
    zh: '每行写明在引擎的哪里起作用、哪个策略能练、在哪个场景遇到、哪个测试看着它。由代码生成。',
    en: 'Where each row acts in the engine, which strategy practises it, which scenario meets it, which test watches it. Made from the code.',
  },
  row: { zh: '行', en: 'Row' },
  mechanisms: { zh: '机制', en: 'Mechanisms' },
  strategies: { zh: '策略', en: 'Strategies' },
  scenarios: { zh: '场景', en: 'Scenarios' },
  tests: { zh: '测试', en: 'Tests' },
  covered: { zh: '齐全', en: 'complete' },
  gap: { zh: '有缺', en: 'incomplete' },
  behave: { zh: '群会怎样', en: 'How groups behave' },
  operate: { zh: '运营者做什么', en: 'What operators do' },
} satisfies Phrases;

/** How sure we are of a number, in one word, and what the word means. */
export const evidenceWords: Record<Evidence, { name: Text; meaning: Text }> = {
  measured: {
    name: { zh: '实测', en: 'measured' },
    meaning: { zh: '取自聊天群或邻近媒介的数据', en: 'from data of chat groups or of a neighbouring medium' },
  },
  published: {
    name: { zh: '发表', en: 'published' },
    meaning: { zh: '来自可以查到的研究', en: 'from a study that can be read' },
  },
  claimed: {
    name: { zh: '说法', en: 'claimed' },
    meaning: { zh: '从业者的说法，没有方法', en: 'said by practitioners, without a method' },
  },
  guess: {
    name: { zh: '猜测', en: 'guess' },
    meaning: { zh: '我们猜的，多半校准过', en: 'ours; most of them calibrated' },
  },
};
